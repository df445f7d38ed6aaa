'use client';

import { useRef, useState } from 'react';
import { addressOf, listOf, withListState, withoutRow, withRow } from '@/cases';
import type { Drafts } from '@/cases/store';
import { wordFor } from '@/content';
import { rowName, sayRow } from '@/report';
import type { Asked, Row, RowsAnswer, RowsQuestion } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { newId } from '../session/new-id';
import { useOpenCase } from '../session/with-case';
import { PasteRows } from './paste-rows';
import { draftOfRow, RowForm } from './row-form';
import { WhyWeAsk } from './why-we-ask';

/** A list: its rows, a form for the one being edited, and whether the list is complete. */
export function RowsEditor({ asked }: { readonly asked: Asked }) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words } = workplace;
  const { schemeWords } = useScheme();
  const text = wordFor(schemeWords.questions, asked.question.id);
  const [editing, setEditing] = useState(() => draftedRow(snapshot.drafts, asked));
  const [adding, setAdding] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);
  if (asked.question.kind !== 'rows') return null;
  const question: RowsQuestion = asked.question;
  const close = () => {
    setEditing(undefined);
    setAdding(undefined);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const { rows: say } = words.ui.check;
  const rows = listOf(file, asked).rows.filter(({ rowId }) => rowId !== adding);
  const isNew = editing !== undefined && rows.every(({ rowId }) => rowId !== editing);
  return (
    <section data-question={addressOf(asked)} className="grid gap-5">
      {text.hint ? <p className="measure text-muted">{text.hint}</p> : null}
      {rows.length === 0 ? <p className="text-muted">{say.empty}</p> : null}
      <RowList
        asked={asked}
        question={question}
        rows={rows}
        editing={editing}
        onEdit={setEditing}
        onDone={close}
      />
      {isNew ? (
        <div className="sheet">
          <RowForm asked={asked} question={question} rowId={editing} onDone={close} />
        </div>
      ) : (
        <p>
          <button
            ref={addButton}
            type="button"
            className="button button-quiet"
            onClick={() => {
              const id = newId();
              setAdding(id);
              setEditing(id);
            }}
          >
            {say.add}
          </button>
        </p>
      )}
      <PasteRows asked={asked} question={question} />
      <ListState asked={asked} />
      <WhyWeAsk asked={asked} />
    </section>
  );
}

/** The row whose form was left with something typed that could not be read. */
function draftedRow(drafts: Drafts, asked: Asked): string | undefined {
  const prefix = draftOfRow(asked, '');
  return Object.keys(drafts)
    .find((key) => key.startsWith(prefix))
    ?.slice(prefix.length);
}

interface RowListProps {
  readonly asked: Asked;
  readonly question: RowsQuestion;
  readonly rows: readonly Row[];
  readonly editing: string | undefined;
  readonly onEdit: (rowId: string) => void;
  readonly onDone: () => void;
}

/** The rows, each to be edited or removed; the last removal can be undone. */
function RowList({ asked, question, rows, editing, onEdit, onDone }: RowListProps) {
  const { words, session } = useOpenCase().workplace;
  const { schemeWords } = useScheme();
  const { rows: say } = words.ui.check;
  const fields = wordFor(schemeWords.questions, question.id).fields ?? {};
  const [removed, setRemoved] = useState<{ row: Row; name: string }>();
  return (
    <>
      <ol className="grid gap-3">
        {rows.map((row, index) => (
          <li key={row.rowId} className="sheet grid gap-3">
            {editing === row.rowId ? (
              <RowForm
                asked={asked}
                question={question}
                rowId={row.rowId}
                row={row}
                onDone={onDone}
              />
            ) : (
              <RowSummary
                text={sayRow(question, row, index, fields, words)}
                name={rowName(words, row, index)}
                onEdit={() => {
                  onEdit(row.rowId);
                }}
                onRemove={() => {
                  setRemoved({ row, name: rowName(words, row, index) });
                  session.edit((now, moment) => withoutRow(now, asked, row.rowId, moment));
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <div role="status">
        {removed ? (
          <p className="flex flex-wrap items-center gap-3">
            {say.removed(removed.name)}
            <button
              type="button"
              className="button-plain"
              onClick={() => {
                session.edit((now, moment) => withRow(now, asked, removed.row, moment));
                setRemoved(undefined);
              }}
            >
              {say.undo}
            </button>
          </p>
        ) : null}
      </div>
    </>
  );
}

interface RowSummaryProps {
  readonly text: string;
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function RowSummary({ text, name, onEdit, onRemove }: RowSummaryProps) {
  const { rows } = useOpenCase().workplace.words.ui.check;
  return (
    <>
      <p className="wrap-anywhere">{text}</p>
      <p className="flex flex-wrap gap-x-6">
        <button type="button" className="button-plain" onClick={onEdit}>
          {rows.edit(name)}
        </button>
        <button type="button" className="button-plain" onClick={onRemove}>
          {rows.remove(name)}
        </button>
      </p>
    </>
  );
}

const states = ['open', 'complete', 'none'] as const satisfies readonly RowsAnswer['list'][];

/** Whether these are all; "none" is offered only while there are no rows. */
function ListState({ asked }: { readonly asked: Asked }) {
  const { workplace, file } = useOpenCase();
  const { rows: say } = workplace.words.ui.check;
  const own = file.answers.case[asked.question.id];
  const { list, rows } = listOf(file, asked);
  const offered = states.filter((state) => (state === 'none' ? rows.length === 0 : true));
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{say.listHeading}</legend>
      <div className="flex flex-wrap gap-2">
        {offered.map((state) => (
          <label key={state} className="option">
            <input
              type="radio"
              name={`${asked.question.id}-list`}
              checked={own !== undefined && list === state}
              onChange={() => {
                workplace.session.edit((now, moment) => withListState(now, asked, state, moment));
              }}
            />
            <span>{say[state]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
