import type { EncryptionWords } from '@/content/types/encryption-words';

/** What a passphrase protects, and what it does not. */
export function EncryptionLimits({ words: { save } }: { readonly words: EncryptionWords }) {
  return (
    <div className="measure grid gap-2 text-muted">
      <Points heading={save.protectsHeading} points={save.protects} />
      <Points heading={save.protectsNotHeading} points={save.protectsNot} />
    </div>
  );
}

interface PointsProps {
  readonly heading: string;
  readonly points: readonly string[];
}

const Points = ({ heading, points }: PointsProps) => (
  <div>
    <p className="font-semibold">{heading}</p>
    <ul className="list-disc pl-6">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </div>
);
