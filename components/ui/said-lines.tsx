interface SaidLinesProps {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What somebody or something says, line by line beside its label; nothing where it says nothing. */
export function SaidLines({ label, lines }: SaidLinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd>
        {lines.map((line, index) => (
          <p key={`${String(index)} ${line}`} className="wrap-anywhere">
            {line}
          </p>
        ))}
      </dd>
    </div>
  );
}
