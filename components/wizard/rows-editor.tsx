'use client';

import type { MouseEvent, RefObject } from 'react';
import { startTransition, useRef, useState } from 'react';
import { addressOf, listOf, withListState } from '@/cases';
import type { Drafts } from '@/cases/store';
import { wordFor } from '@/content';
import type { Asked, RowsAnswer, RowsQuestion } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { newId } from '../session/new-id';
import { useOpenCase } from '../session/with-case';
import { PasteRows } from './paste-rows';
import { draftOfRow, RowForm } from './row-form';
import { focusRow, RowList } from './row-list';
import { WhyWeAsk } from './why-we-ask';

/** A list: its rows, a form for the one being edited, and whether the list is complete. */
export function RowsEditor({ asked }: { readonly asked: Asked }) {
  const { workplace, file } = useOpenCase();
  const { words } = workplace;
  const { schemeWords } = useScheme();
  const text = wordFor(schemeWords.questions, asked.question.id);
  const editor = useRef<HTMLElement>(null);
  const { editing, adding, open, close } = useEditedRow(asked, editor);
  if (asked.question.kind !== 'rows') return null;
  const question: RowsQuestion = asked.question;
  const { rows: say } = words.ui.check;
  const rows = listOf(file, asked).rows.filter(({ rowId }) => rowId !== adding);
  const isNew = editing !== undefined && rows.every(({ rowId }) => rowId !== editing);
  return (
    <section ref={editor} data-question={addressOf(asked)} className="grid gap-5">
      {text.hint ? <p className="measure text-muted">{text.hint}</p> : null}
      {rows.length === 0 ? <p className="text-muted">{say.empty}</p> : null}
      <RowList
        asked={asked}
        question={question}
        rows={rows}
        editing={editing}
        onEdit={open}
        onDone={close}
      />
      {isNew ? (
        <div className="sheet">
          <RowForm {...{ asked, question }} label={say.add} rowId={editing} onDone={close} />
        </div>
      ) : (
        <p>
          <button
            type="button"
            className="button button-quiet"
            data-add
            onClick={(event) => {
              const id = newId();
              open(event, id, id);
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

/** Which row's form is open, and which row is new and not yet in the list. */
function useEditedRow(asked: Asked, editor: RefObject<HTMLElement | null>) {
  const { snapshot } = useOpenCase();
  const [editing, setEditing] = useState(() => draftedRow(snapshot.drafts, asked));
  const [adding, setAdding] = useState<string>();
  const open = (by: MouseEvent, rowId: string, added?: string) => {
    const show = () => {
      setAdding(added);
      setEditing(rowId);
    };
    // A form of many fields follows once the screen has answered the click; but after a key the
    // next one is meant for the form already.
    const isByKey = by.detail === 0;
    if (isByKey) show();
    else startTransition(show);
  };
  const close = () => {
    setEditing(undefined);
    setAdding(undefined);
    focusRow(editor.current, adding === editing ? undefined : editing);
  };
  return { editing, adding, open, close };
}

/** The row whose form was left with something typed that could not be read. */
function draftedRow(drafts: Drafts, asked: Asked): string | undefined {
  const prefix = draftOfRow(asked, '');
  return Object.keys(drafts)
    .find((key) => key.startsWith(prefix))
    ?.slice(prefix.length);
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
