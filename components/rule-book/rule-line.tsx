import type { ReactNode } from 'react';

/** A label of a requirement and what stands beside it. */
export function RuleLine({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd className="measure space-y-1">{children}</dd>
    </div>
  );
}
