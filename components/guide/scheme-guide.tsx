import { wordFor } from '@/content';
import type { Stage } from '@/rules';
import { rulesVersion, sourcesReadUntil } from '@/rules';
import { CategoryList } from './category-list';
import type { Guide } from './guides';
import { guideAddress, guideWordsIn } from './guides';
import { StageArticle } from './stage-article';
import { inSite } from '../ui/in-site';

const parts = ['scheme', 'application', 'after'] as const satisfies readonly Stage['part'][];

/** The stage below which the categories of a scheme are listed. */
const listsCategories: readonly string[] = [
  'ccrc/guide/categories-and-levels',
  'secrecy/guide/business-types',
];

/** How a scheme is built, how an application runs, and what comes after the certificate. */
export function SchemeGuide({ guide }: { readonly guide: Guide }) {
  const { said, labels, volume } = guide;
  const { locale, words, bookWords } = volume;
  const version = { version: rulesVersion, until: words.dates.date(sourcesReadUntil) };
  return (
    <div className="space-y-8">
      <header className="measure space-y-2">
        <p className="no-print">
          <a href={inSite(`/${locale}/guide/`)}>{guideWordsIn(locale).index.title}</a>
        </p>
        <h1 className="text-3xl">{said.title}</h1>
        {said.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="text-muted">{bookWords.version(version)}</p>
      </header>
      <nav aria-label={labels.contents} className="no-print grid gap-4 sm:grid-cols-3">
        {parts.map((part) => (
          <PartContents key={part} guide={guide} part={part} />
        ))}
      </nav>
      {parts.map((part) => (
        <Part key={part} guide={guide} part={part} />
      ))}
      <section className="measure space-y-3">
        <h2 className="text-2xl">{labels.notKnown}</h2>
        <ul className="list-disc space-y-1 pl-6">
          {said.notKnown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="no-print">
          <a href={guideAddress(locale, 'refused-numbers')}>{guideWordsIn(locale).refused.title}</a>
        </p>
      </section>
    </div>
  );
}

interface PartProps {
  readonly guide: Guide;
  readonly part: Stage['part'];
}

function PartContents({ guide, part }: PartProps) {
  return (
    <div>
      <p className="font-semibold">
        <a href={`#${part}`}>{guide.parts[part]}</a>
      </p>
      <ul className="text-muted">
        {stagesOf(guide, part).map(({ id }) => (
          <li key={id} className="py-1 sm:py-0.5">
            <a href={`#${id}`}>{wordFor(guide.said.stages, id).title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({ guide, part }: PartProps) {
  const stages = stagesOf(guide, part);
  const List = part === 'application' ? 'ol' : 'ul';
  return (
    <section className="space-y-4">
      <h2 id={part} className="text-2xl">
        {guide.parts[part]}
      </h2>
      <List className="space-y-4">
        {stages.map((stage, index) => (
          <li key={stage.id}>
            <StageArticle
              guide={guide}
              stage={stage}
              {...(part === 'application' ? { step: index + 1 } : {})}
            >
              {listsCategories.includes(stage.id) ? <CategoryList guide={guide} /> : null}
            </StageArticle>
          </li>
        ))}
      </List>
    </section>
  );
}

const stagesOf = ({ stages }: Guide, part: Stage['part']): readonly Stage[] =>
  stages.filter((stage) => stage.part === part);
