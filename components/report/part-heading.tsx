interface PartHeadingProps {
  readonly id: string;
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: string;
}

/** A heading to which the contents lead. */
export function PartHeading({ id, level = 2, className, children }: PartHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id} tabIndex={-1} className={className ?? (level === 2 ? 'text-2xl' : 'text-xl')}>
      {children}
    </Heading>
  );
}
