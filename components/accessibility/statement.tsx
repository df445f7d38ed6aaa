import type { Locale, Words } from '@/content';
import { criteria, reviewedOn } from '@/content/accessibility';
import type { Criterion } from '@/content/accessibility';
import type { ResultCounts, StatementWords } from '@/content/types/accessibility-words';
import { inSite } from '../ui/in-site';
import { TextSection } from '../ui/text-section';
import { KeyTable } from './key-table';
import { accessibilityWordsIn } from './words-in';

interface StatementProps {
  readonly locale: Locale;
  readonly words: Words;
}

/** For whom the product works and how that was found, what does not work well, and whom to tell. */
export function Statement({ locale, words }: StatementProps) {
  const { statement, criteria: table } = accessibilityWordsIn(locale);
  const { standing, tried, keys, limits, otherForms, barrier } = statement;
  return (
    <div className="space-y-8">
      <header className="measure space-y-2">
        <h1 className="text-3xl">{statement.title}</h1>
        {statement.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <TextSection
        heading={standing.heading}
        lines={[standing.counts(resultCounts(criteria)), ...standing.lines]}
      >
        <p>
          <a href={inSite(`/${locale}/accessibility/criteria/`)}>{table.title}</a>
        </p>
      </TextSection>
      <Listed say={tried} />
      <TextSection heading={keys.heading} lines={keys.lines}>
        <KeyTable keys={keys} />
      </TextSection>
      <Listed say={limits} />
      <Listed say={otherForms} />
      <TextSection heading={barrier.heading} lines={barrier.lines} />
      <p className="text-muted">{statement.reviewed(words.dates.date(reviewedOn))}</p>
    </div>
  );
}

const Listed = ({ say }: { readonly say: StatementWords['tried'] }) => (
  <TextSection heading={say.heading} lines={say.lines}>
    <ul className="list-disc space-y-1 pl-6">
      {say.list.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </TextSection>
);

function resultCounts(all: readonly Criterion[]): ResultCounts {
  const count = (wanted: Criterion['result']) =>
    all.filter(({ result }) => result === wanted).length;
  return {
    all: all.length,
    supported: count('supported'),
    partly: count('partly'),
    'not-applicable': count('not-applicable'),
  };
}
