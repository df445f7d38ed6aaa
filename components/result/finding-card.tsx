'use client';

import type { FindingReport } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { DifferingVersions } from '../ui/differing-versions';
import { SourceLine } from '../ui/source-line';
import { StatusMark } from '../ui/status-mark';
import { inSite } from '../ui/in-site';

interface FindingCardProps {
  readonly finding: FindingReport;
  /** The level of its title, one below the heading of its group. */
  readonly level: 3 | 4;
  /** The targets that share this finding, where there are several. */
  readonly targets?: readonly string[];
  /** Proof, sources and disagreements behind a heading of their own: for a screen, not for paper. */
  readonly folded?: boolean;
  /** Of a disagreement only the topic, and where its versions are told; once is enough on paper. */
  readonly toldIn?: ((topics: string) => string) | undefined;
}

/** One finding, readable alone. */
export function FindingCard(props: FindingCardProps) {
  const { finding, level, targets, folded, toldIn } = props;
  const { words, locale } = useOpenWorkplace();
  const { result } = words.ui;
  const Title = `h${level}` as const;
  return (
    <article className="sheet space-y-3" data-requirement={finding.id}>
      <header className="keep-together keep-with-next space-y-1">
        <Title className="flex items-start gap-2 text-lg">
          <StatusMark of={finding.standing} />
          <span>{finding.title}</span>
        </Title>
        <p className="text-muted">
          {finding.standingName}
          {finding.openBecauseName ? ` · ${finding.openBecauseName}` : ''}
          {` · ${finding.areaName}`}
        </p>
        {targets && targets.length > 0 ? (
          <p className="text-muted">{`${result.targets}${words.ui.product.colon}${words.list(targets)}`}</p>
        ) : null}
      </header>
      {finding.knockOut && finding.standing !== 'met' ? (
        <p className="font-semibold text-unmet">{result.knockOut}</p>
      ) : null}
      <dl className="space-y-2">
        <Line label={result.asks} texts={[finding.asks]} />
        <Line label={result.have} texts={finding.have} items={finding.rows} />
        <Line label={result.lack} texts={finding.lack} strong />
        {finding.standing === 'met' ? null : <Line label={result.todo} texts={[finding.todo]} />}
        {folded ? (
          <Line
            label={result.disagreement}
            texts={finding.disagreements.map(({ topic }) => topic)}
          />
        ) : (
          <Grounds finding={finding} toldIn={toldIn} />
        )}
      </dl>
      {folded ? (
        <details>
          <summary className="text-accent">{result.grounds}</summary>
          <dl className="mt-2 space-y-2">
            <Grounds finding={finding} />
          </dl>
          <p className="no-print mt-2">
            <a href={ruleAddress(locale, finding)}>{result.inRuleBook}</a>
          </p>
        </details>
      ) : null}
    </article>
  );
}

/** Where the rule book tells the requirement, whatever was answered. */
const ruleAddress = (locale: string, { id, area }: FindingReport): string =>
  inSite(`/${locale}/rules/${id.split('/')[0] ?? ''}/${area}/#${id}`);

/** What proves the requirement and on what it rests. */
function Grounds({ finding, toldIn }: Pick<FindingCardProps, 'finding' | 'toldIn'>) {
  const { words } = useOpenWorkplace();
  const { result } = words.ui;
  return (
    <>
      <Line label={result.proof} texts={[words.list(finding.evidence.map(({ name }) => name))]} />
      <Line label={result.basis} texts={finding.basis ? [finding.basis.name] : []} />
      <Sources finding={finding} />
      {toldIn ? (
        <Line label={result.disagreement} texts={topicsOf(finding, words.list, toldIn)} />
      ) : (
        <Disagreements finding={finding} />
      )}
      <Line
        label={result.superseded}
        texts={finding.superseded.map(({ was, now }) =>
          words.sentences([was, `${result.supersededBy}${words.ui.product.colon}${now}`]),
        )}
      />
      <Line label={result.notes} texts={finding.notes} />
    </>
  );
}

const topicsOf = (
  { disagreements }: FindingReport,
  list: (items: readonly string[]) => string,
  toldIn: (topics: string) => string,
): readonly string[] =>
  disagreements.length === 0 ? [] : [toldIn(list(disagreements.map(({ topic }) => topic)))];

interface LineProps {
  readonly label: string;
  readonly texts: readonly string[];
  readonly items?: readonly string[];
  readonly strong?: boolean;
}

function Line({ label, texts, items, strong }: LineProps) {
  if (texts.length === 0 && !items?.length) return null;
  return (
    <div className="pair">
      <dt className="text-muted">{label}</dt>
      <dd className={strong ? 'measure space-y-1 font-semibold' : 'measure space-y-1'}>
        {texts.map((text) => (
          <p key={text} className="wrap-anywhere">
            {text}
          </p>
        ))}
        {items?.length ? (
          <ul className="list-disc space-y-0.5 pl-5 font-normal">
            {items.map((item, index) => (
              <li key={`${String(index)} ${item}`} className="wrap-anywhere">
                {item}
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </div>
  );
}

function Sources({ finding }: { readonly finding: FindingReport }) {
  const { result } = useOpenWorkplace().words.ui;
  return (
    <div className="pair">
      <dt className="text-muted">{result.sources}</dt>
      <dd>
        <ul className="measure space-y-0.5">
          {finding.sources.map(({ name, edition, clause }) => (
            <li key={`${name} ${clause ?? ''}`}>
              <SourceLine name={name} edition={edition} clause={clause} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Disagreements({ finding }: { readonly finding: FindingReport }) {
  const { ui } = useOpenWorkplace().words;
  return finding.disagreements.map((line) => (
    <div key={line.topic} className="pair">
      <dt className="text-muted">{ui.result.disagreement}</dt>
      <dd className="measure">
        <DifferingVersions of={line} ui={ui} />
      </dd>
    </div>
  ));
}
