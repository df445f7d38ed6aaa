'use client';

import type { MouseEvent } from 'react';
import { useRef, useState } from 'react';
import { withoutRow, withRow } from '@/cases';
import { wordFor } from '@/content';
import { rowName, sayRow } from '@/report';
import type { Asked, Row, RowsQuestion } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenWorkplace } from '../session/with-case';
import { leaveRow } from '../ui/leave-row';
import { RowForm } from './row-form';

interface RowListProps {
  readonly asked: Asked;
  readonly question: RowsQuestion;
  readonly rows: readonly Row[];
  readonly editing: string | undefined;
  readonly onEdit: (by: MouseEvent, rowId: string) => void;
  readonly onDone: () => void;
}

/** The rows, each to be edited or removed; the last removal can be undone. */
export function RowList({ asked, question, rows, editing, onEdit, onDone }: RowListProps) {
  const { words, session } = useOpenWorkplace();
  const { schemeWords } = useScheme();
  const { rows: say } = words.ui.check;
  const fields = wordFor(schemeWords.questions, question.id).fields ?? {};
  const [removed, setRemoved] = useState<{ row: Row; name: string }>();
  const list = useRef<HTMLOListElement>(null);
  const remove = (row: Row, name: string, from: Element) => {
    if (!leaveRow(from)) focusRow(list.current?.parentElement, undefined);
    setRemoved({ row, name });
    session.edit((now, moment) => withoutRow(now, asked, row.rowId, moment));
  };
  const undo = ({ row }: { readonly row: Row }) => {
    session.edit((now, moment) => withRow(now, asked, row, moment));
    setRemoved(undefined);
    focusRow(list.current?.parentElement, row.rowId);
  };
  return (
    <>
      <ol ref={list} className="grid gap-3">
        {rows.map((row, index) => {
          const name = rowName(words, row, index);
          return (
            <li key={row.rowId} className="sheet grid gap-3" data-row={row.rowId}>
              {editing === row.rowId ? (
                <RowForm
                  {...{ asked, question, row, onDone }}
                  label={say.edit(name)}
                  rowId={row.rowId}
                />
              ) : (
                <RowSummary
                  text={sayRow(question, row, index, fields, words)}
                  name={name}
                  onEdit={(by) => {
                    onEdit(by, row.rowId);
                  }}
                  onRemove={(from) => {
                    remove(row, name, from);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div role="status">
        {removed ? (
          <Removed
            name={removed.name}
            onUndo={() => {
              undo(removed);
            }}
          />
        ) : null}
      </div>
    </>
  );
}

interface RemovedProps {
  readonly name: string;
  readonly onUndo: () => void;
}

function Removed({ name, onUndo }: RemovedProps) {
  const { rows: say } = useOpenWorkplace().words.ui.check;
  return (
    <p className="flex flex-wrap items-center gap-3">
      {say.removed(name)}
      <button type="button" className="button-plain" onClick={onUndo}>
        {say.undo}
      </button>
    </p>
  );
}

/**
 * Once the list is shown anew, the focus goes to a row; without one to the button that adds rows, or
 * to the form that stands in its place.
 */
export function focusRow(editor: HTMLElement | null | undefined, rowId: string | undefined): void {
  requestAnimationFrame(() => {
    const ofRow = `[data-row="${CSS.escape(rowId ?? '')}"] button`;
    const row = editor?.querySelector<HTMLElement>(ofRow);
    (row ?? editor?.querySelector<HTMLElement>('[data-add], [role="group"] input'))?.focus();
  });
}

interface RowSummaryProps {
  readonly text: string;
  readonly name: string;
  readonly onEdit: (by: MouseEvent) => void;
  /** Called with what stands in the row. */
  readonly onRemove: (from: Element) => void;
}

function RowSummary({ text, name, onEdit, onRemove }: RowSummaryProps) {
  const { rows } = useOpenWorkplace().words.ui.check;
  return (
    <>
      <p className="wrap-anywhere">{text}</p>
      <p className="flex flex-wrap gap-x-6">
        <button type="button" className="button-plain" onClick={onEdit}>
          {rows.edit(name)}
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={({ currentTarget }) => {
            onRemove(currentTarget);
          }}
        >
          {rows.remove(name)}
        </button>
      </p>
    </>
  );
}
