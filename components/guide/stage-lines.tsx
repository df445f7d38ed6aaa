import { RuleLine } from '../rule-book/rule-line';

interface StageLinesProps {
  readonly label: string;
  readonly texts: readonly string[] | undefined;
  /** Numbered, as a list that is handed over is checked off. */
  readonly numbered?: boolean;
}

/** A label and its texts: one as a sentence, several as a list. */
export function StageLines({ label, texts = [], numbered }: StageLinesProps) {
  const [only, ...others] = texts;
  if (only === undefined) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <RuleLine label={label}>
      {others.length === 0 ? (
        <p>{only}</p>
      ) : (
        <List className={`${numbered ? 'list-decimal' : 'list-disc'} space-y-0.5 pl-5`}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </List>
      )}
    </RuleLine>
  );
}
