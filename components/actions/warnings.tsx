'use client';

import type { ReactNode } from 'react';
import type { Words } from '@/content';
import type { ActionsWords } from '@/content/types/actions-words';
import type { ActionWarning } from '@/report';
import { fragmentText } from '../session/fragment';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useActionsWords } from '../session/words/actions-words';
import { InsideLink } from '../ui/inside-link';
import { separator } from '../ui/separator';
import { stopsBehind } from '../result/stops-behind';
import { useStops } from '../wizard/use-stops';
import { addressOfStop } from '../wizard/way';

type Evidenceless = Extract<ActionWarning, { code: 'no-evidence' }>;
type Pressing = Exclude<ActionWarning, Evidenceless>;

interface WarningsProps {
  readonly warnings: readonly ActionWarning[];
  /** Shows the action about a gap. */
  readonly onSeek: (gap: string) => void;
}

/** What does not fit together, each with the way to mend it; what can be many is folded. */
export function Warnings({ warnings, onSeek }: WarningsProps) {
  const workplace = useOpenWorkplace();
  const say = useActionsWords(workplace.locale).warnings;
  const pressing = warnings.filter((one): one is Pressing => one.code !== 'no-evidence');
  const unproved = warnings.filter((one): one is Evidenceless => one.code === 'no-evidence');
  if (warnings.length === 0) return null;
  return (
    <section className="no-print grid gap-3 border-l-4 border-confirm pl-4" data-warnings>
      <h2 className="text-xl">{say.heading}</h2>
      {pressing.length > 0 ? (
        <ul className="grid gap-2">
          {pressing.map((warning) => (
            <li
              key={JSON.stringify(warning)}
              className="measure wrap-anywhere"
              data-warning={warning.code}
            >
              {sentence(warning, say, workplace.words)} <Mend warning={warning} onSeek={onSeek} />
            </li>
          ))}
        </ul>
      ) : null}
      {unproved.length > 0 ? <WithoutEvidence warnings={unproved} /> : null}
    </section>
  );
}

function sentence(warning: Pressing, say: ActionsWords['warnings'], { dates }: Words): string {
  switch (warning.code) {
    case 'overdue':
      return say.overdue({ title: titleOf(warning), day: dates.day(warning.due) });
    case 'due-after-application':
      return say.dueAfterApplication({ title: titleOf(warning), day: dates.day(warning.due) });
    case 'done-but-unmet':
      return say.doneButUnmet(titleOf(warning));
    case 'over-by-then':
      return say[warning.what]({ name: warning.name, day: dates.date(warning.on) });
  }
}

const titleOf = ({ title, category }: { readonly title: string; readonly category?: string }) =>
  category === undefined ? title : `${category} · ${title}`;

/** To the action where that is to be changed, else to the answer. */
function Mend({ warning, onSeek }: { readonly warning: Pressing } & Pick<WarningsProps, 'onSeek'>) {
  const { workplace, file } = useOpenCase();
  const say = useActionsWords(workplace.locale).warnings;
  const stops = useStops();
  if (warning.code === 'over-by-then') {
    const stop = stops.find(({ screen }) =>
      screen.asked.some(({ question }) => question.id === warning.question),
    );
    return stop ? (
      <Way href={addressOfStop(workplace.locale, file.id, stop, 'review')} of={warning.name}>
        {say.toAnswer}
      </Way>
    ) : null;
  }
  const { gap } = warning;
  const [stop] = stopsBehind(warning.requirement, warning, stops);
  if (warning.code === 'done-but-unmet' && stop)
    return (
      <Way href={addressOfStop(workplace.locale, file.id, stop, 'review')} of={titleOf(warning)}>
        {say.toAnswer}
      </Way>
    );
  return (
    <a
      href={fragmentText({ case: file.id, gap })}
      onClick={(event) => {
        event.preventDefault();
        onSeek(gap);
      }}
    >
      {say.toGap}
      <Unseen>{titleOf(warning)}</Unseen>
    </a>
  );
}

/** Links that read alike are told apart by those who hear them out of their place. */
const Unseen = ({ children }: { readonly children: string }) => (
  <span className="sr-only">{` · ${children}`}</span>
);

interface WayProps {
  readonly href: string;
  readonly of: string;
  readonly children: ReactNode;
}

const Way = ({ href, of, children }: WayProps) => (
  <InsideLink href={href}>
    {children}
    <Unseen>{of}</Unseen>
  </InsideLink>
);

function WithoutEvidence({ warnings }: { readonly warnings: readonly Evidenceless[] }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useActionsWords(locale).warnings;
  return (
    <details>
      <summary className="text-accent">{say.noEvidence(warnings.length)}</summary>
      <p className="measure my-2 text-muted">{say.noEvidenceSays}</p>
      <ul className="grid gap-2">
        {warnings.map((warning) => (
          <li key={warning.requirement} className="measure" data-warning={warning.code}>
            {`${titleOf(warning)}${words.ui.product.colon}`}
            {warning.pieces.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 ? separator : ''}
                <InsideLink
                  href={`/${locale}/result/${fragmentText({ case: file.id, piece: id })}`}
                >
                  {name}
                </InsideLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
