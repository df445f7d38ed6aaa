import type { ReactNode } from 'react';

interface TextSectionProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A part of a page that is only read: its heading, its paragraphs, and what follows them. */
export const TextSection = ({ heading, lines, children }: TextSectionProps) => (
  <section className="measure space-y-2">
    <h2 className="text-2xl">{heading}</h2>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {children}
  </section>
);
