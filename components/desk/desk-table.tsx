'use client';

import { memo } from 'react';
import type { StoredCase } from '@/cases/store';
import type { DeskLine } from '@/report';
import { fragmentText } from '../session/fragment';
import { sayMoment } from '../session/say-moment';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words-part';
import { InsideLink } from '../ui/inside-link';
import { StatusMark } from '../ui/status-mark';
import type { DeskLines } from './desk-case';
import { savingOf } from './desk-case';
import type { useDesk } from './use-desk';

interface DeskTableProps {
  readonly cases: readonly StoredCase[];
  readonly lines: DeskLines;
  readonly desk: ReturnType<typeof useDesk>;
  readonly workplace: Workplace;
}

/** One row a case. */
export function DeskTable({ cases, lines, desk, workplace }: DeskTableProps) {
  const say = useDeskWords(workplace.locale);
  const { duplicate, remove } = desk;
  return (
    <table role="table" className="desk">
      <thead role="rowgroup">
        <tr role="row">
          {[say.client, say.targets, say.progress, say.changed, say.actions].map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cases.map((one) => (
          <Row
            key={one.file.id}
            stored={one}
            line={lines.get(savingOf(one))}
            workplace={workplace}
            duplicate={duplicate}
            remove={remove}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<ReturnType<typeof useDesk>, 'duplicate' | 'remove'> {
  readonly stored: StoredCase;
  readonly line: DeskLine | undefined;
  readonly workplace: Workplace;
}

const Row = memo(function Row({ stored, line, workplace, duplicate, remove }: RowProps) {
  const { words, locale } = workplace;
  const { file, savedAt } = stored;
  const say = useDeskWords(locale);
  const name = file.header.organisation ?? words.ui.start.unnamed;
  const page = file.targets.length > 0 ? 'review' : 'targets';
  return (
    <tr role="row" data-case={file.id}>
      <th role="rowheader" scope="row" className="wrap-anywhere">
        <InsideLink href={`/${locale}/${page}/${fragmentText({ case: file.id })}`}>
          {name}
        </InsideLink>
      </th>
      <td role="cell">
        {line ? <Targets line={line} locale={locale} /> : say.working}
        {file.consultant.decides ? (
          <p className="text-muted" data-consultant-decides>
            {say.byConsultant}
          </p>
        ) : null}
      </td>
      <td role="cell" className="tabular-nums">
        {line ? say.answered(line) : ''}
      </td>
      <td role="cell">{sayMoment(savedAt, words)}</td>
      <td role="cell">
        <button
          type="button"
          className="button-plain"
          aria-label={say.duplicateWhat(name)}
          onClick={() => void duplicate(file, name)}
        >
          {say.duplicate}
        </button>
        <button
          type="button"
          className="button-plain"
          aria-label={say.removeWhat(name)}
          onClick={() => void remove(file.id, name)}
        >
          {say.remove}
        </button>
      </td>
    </tr>
  );
});

/** So many targets are told; a case for all of them would fill the page. */
const mostTold = 3;

interface TargetsProps {
  readonly line: DeskLine;
  readonly locale: Workplace['locale'];
}

function Targets({ line: { targets }, locale }: TargetsProps) {
  const say = useDeskWords(locale);
  if (targets.length === 0) return say.noTargets;
  return (
    <ul className="grid gap-1">
      {targets.slice(0, mostTold).map(({ id, name, verdict, says, ready }) => (
        <li key={id} className="flex items-start gap-2">
          <span className="mt-1 inline-flex">
            <StatusMark of={verdict} />
          </span>
          <span>{`${name} · ${says} · ${ready}`}</span>
        </li>
      ))}
      {targets.length > mostTold ? (
        <li className="text-muted">{say.more(targets.length - mostTold)}</li>
      ) : null}
    </ul>
  );
}
