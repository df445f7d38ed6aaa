'use client';

import { useId, useState } from 'react';
import type { PasteProblem } from '@/cases';
import { readPasted, withRow } from '@/cases';
import type { AnyQuestionWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Asked, RowsQuestion } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { newId } from '../session/new-id';
import { today } from '../session/today';
import { useWarning } from '../session/use-warning';
import { useOpenWorkplace } from '../session/with-case';
import { sayEntryProblem } from '../ui/say-problem';

interface PasteRowsProps {
  readonly asked: Asked;
  readonly question: RowsQuestion;
}

/** Rows copied from a spreadsheet; each line is taken or refused on its own, and refused ones stay. */
export function PasteRows({ asked, question }: PasteRowsProps) {
  const { words, session } = useOpenWorkplace();
  const { schemeWords } = useScheme();
  const { rows: say } = words.ui.check;
  const fields = wordFor(schemeWords.questions, question.id).fields ?? {};
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const id = useId();
  const warning = useWarning();
  const take = () => {
    const lines = readPasted(
      text,
      question.fields,
      (name) => optionTexts(fields[name], words),
      today(),
    );
    const taken = lines.flatMap((line) => ('fields' in line ? [line.fields] : []));
    const refused = lines.flatMap((line) => ('problem' in line ? [line] : []));
    for (const own of taken)
      session.edit((file, now) => withRow(file, asked, { ...own, rowId: newId() }, now));
    const typed = text.split(/\r?\n/);
    setText(refused.map(({ line }) => typed[line - 1] ?? '').join('\n'));
    setOutcome([
      say.pasteTaken(taken.length),
      ...refused.map(({ problem }, index) =>
        say.pasteRefused({ line: index + 1, why: sayPaste(problem, fields, words) }),
      ),
    ]);
  };
  return (
    <details>
      <summary className="text-accent">{say.paste}</summary>
      <div className="mt-2 grid gap-3">
        <label htmlFor={id} className="measure text-muted">
          {say.pasteHint(
            words.list(Object.keys(question.fields).map((name) => wordFor(fields, name).label)),
          )}{' '}
          {warning}
        </label>
        <textarea
          id={id}
          rows={4}
          className="field"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <p>
          <button type="button" className="button button-quiet" onClick={take}>
            {say.pasteTake}
          </button>
        </p>
        <Outcome lines={outcome} />
      </div>
    </details>
  );
}

/** How many rows were taken, and each line that was not. */
function Outcome({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div role="status">
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

type FieldWords = NonNullable<AnyQuestionWords['fields']>;

/** What a cell may say for an option or a yes or no: the word on the screen, or the id itself. */
function optionTexts(
  field: FieldWords[string] | undefined,
  words: Words,
): ReadonlyMap<string, string> {
  const { yes, no } = words.ui.check;
  const options = Object.entries(field?.options ?? {});
  return new Map(
    [
      [yes, 'yes'],
      [no, 'no'],
      ['yes', 'yes'],
      ['no', 'no'],
      ...options.flatMap(([id, label]) => [
        [label, id],
        [id, id],
      ]),
    ].map(([text = '', id = '']) => [text.toLowerCase(), id]),
  );
}

function sayPaste(problem: PasteProblem, fields: FieldWords, words: Words): string {
  const { rows: say } = words.ui.check;
  switch (problem.code) {
    case 'wrong-columns':
      return say.pasteWrongColumns(problem);
    case 'wrong-option':
      return say.pasteWrongOption({
        column: wordFor(fields, problem.field).label,
        text: problem.text,
      });
    case 'field':
      return `${wordFor(fields, problem.field).label}${words.ui.product.colon}${sayEntryProblem(problem.problem, words)}`;
  }
}
