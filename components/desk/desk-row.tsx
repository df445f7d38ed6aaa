'use client';

import { memo } from 'react';
import { copyReminder } from '@/cases';
import type { StoredCase } from '@/cases/store';
import type { DeskLine } from '@/report';
import { fragmentText } from '../session/fragment';
import { historyAddress } from '../session/history-address';
import { sayMoment } from '../session/say-moment';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words/desk-words';
import { InsideLink } from '../ui/inside-link';
import { leaveRow } from '../ui/leave-row';
import { DeskNext, DeskTargets } from './desk-cells';
import type { useDesk } from './use-desk';

interface DeskRowProps extends Pick<
  ReturnType<typeof useDesk>,
  'duplicate' | 'remove' | 'archive'
> {
  readonly stored: StoredCase;
  readonly line: DeskLine | undefined;
  /** Whether what is put away is shown too: then a row stays where it is. */
  readonly showsAll: boolean;
  readonly workplace: Workplace;
}

/** One case: how it stands, what comes next, and what can be done with it. */
export const DeskRow = memo(function DeskRow(props: DeskRowProps) {
  const { stored, line, workplace } = props;
  const { words, locale } = workplace;
  const { file, savedAt, marks } = stored;
  const say = useDeskWords(locale);
  const name = file.header.organisation ?? words.ui.start.unnamed;
  const page = file.targets.length > 0 ? 'review' : 'targets';
  const reminder = copyReminder(stored, new Date().toISOString());
  return (
    <tr role="row" data-case={file.id}>
      <th role="rowheader" scope="row" className="wrap-anywhere">
        <InsideLink href={`/${locale}/${page}/${fragmentText({ case: file.id })}`}>
          {name}
        </InsideLink>
        {marks?.archivedAt === undefined ? null : (
          <span className="block font-normal text-muted">{say.isArchived}</span>
        )}
      </th>
      <td role="cell">
        {line ? <DeskTargets line={line} locale={locale} /> : say.working}
        {file.consultant.decides ? (
          <p className="text-muted" data-consultant-decides>
            {say.byConsultant}
          </p>
        ) : null}
      </td>
      <td role="cell" className="tabular-nums">
        {line ? say.answered(line) : ''}
      </td>
      <td role="cell">{line ? <DeskNext line={line} workplace={workplace} /> : ''}</td>
      <td role="cell">
        {sayMoment(savedAt, words)}
        {reminder ? (
          <span className="block text-confirm" data-copy={reminder}>
            {say.copies[reminder]}
          </span>
        ) : null}
      </td>
      <td role="cell">
        <Doings {...props} name={name} />
      </td>
    </tr>
  );
});

function Doings(props: DeskRowProps & { readonly name: string }) {
  const { stored, workplace, name, showsAll, duplicate, remove, archive } = props;
  const { file, marks } = stored;
  const say = useDeskWords(workplace.locale);
  const isArchived = marks?.archivedAt !== undefined;
  return (
    <div className="flex flex-wrap gap-x-4">
      <InsideLink
        href={`/${workplace.locale}/actions/${fragmentText({ case: file.id })}`}
        className="button-plain inline-flex items-center"
        aria-label={say.toActionsOf(name)}
      >
        {say.toActions}
      </InsideLink>
      <InsideLink
        href={historyAddress(workplace.locale, file.id)}
        className="button-plain inline-flex items-center"
        aria-label={say.toHistoryOf(name)}
      >
        {say.toHistory}
      </InsideLink>
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
        aria-label={isArchived ? say.unarchiveWhat(name) : say.archiveWhat(name)}
        onClick={({ currentTarget }) => {
          if (!showsAll) leaveRow(currentTarget);
          void archive(file.id, name, isArchived ? 'unarchived' : 'archived');
        }}
      >
        {isArchived ? say.unarchive : say.archive}
      </button>
      <button
        type="button"
        className="button-plain"
        aria-label={say.removeWhat(name)}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget);
          void remove(file.id, name);
        }}
      >
        {say.remove}
      </button>
    </div>
  );
}
