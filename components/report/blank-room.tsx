'use client';

import type { ReactNode } from 'react';
import type { BlankColumn, BlankTick, Room } from '@/report/blank-questionnaire';
import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { PackingTick } from './packing-tick';

interface BlankRoomProps {
  readonly room: Room;
  /** The question itself, which never stands alone at the foot of a page. */
  readonly children: ReactNode;
}

/** A question and where its answer is written by hand; of a long list the first table stays with it. */
export function BlankRoom({ room, children }: BlankRoomProps) {
  if (room.kind === 'list') return <Entries room={room}>{children}</Entries>;
  return (
    <>
      {children}
      <Space room={room} />
    </>
  );
}

function Space({ room }: { readonly room: Exclude<Room, { readonly kind: 'list' }> }) {
  switch (room.kind) {
    case 'ticks':
      return <Ticks ticks={room.ticks} />;
    case 'line':
      return (
        <div className="blank-ticks">
          <span>{room.pattern}</span>
          <Ticks ticks={room.ticks} />
        </div>
      );
    case 'parts':
      return <Parts room={room} />;
  }
}

const Ticks = ({ ticks }: { readonly ticks: readonly BlankTick[] }) => (
  <ul className="blank-ticks">
    {ticks.map(({ label, then }) => (
      <li key={label}>
        <PackingTick ticked={false} />
        <span>{then === undefined ? label : `${label} ${then}`}</span>
      </li>
    ))}
  </ul>
);

function Parts({ room }: { readonly room: Extract<Room, { readonly kind: 'parts' }> }) {
  const { questionnaire: say } = usePaperWords(useOpenWorkplace().locale);
  const { ticks, parts, answers } = room;
  const partly = ticks[1]?.label ?? '';
  return (
    <>
      <Ticks ticks={ticks} />
      <p className="keep-with-next">{say.partsIf(partly)}</p>
      <table aria-label={say.partsIf(partly)} className="blank-table">
        <thead>
          <tr>
            <th scope="col">{say.part}</th>
            {answers.map((answer) => (
              <th key={answer} scope="col" className="w-16 sm:w-28 print:w-28">
                {answer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              {answers.map((answer) => (
                <td key={answer}>
                  <PackingTick ticked={false} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** So many entries stand side by side; a second table below has room for as many more. */
const entriesInTable = 4;

interface EntriesProps {
  readonly room: Extract<Room, { readonly kind: 'list' }>;
  readonly children: ReactNode;
}

function Entries({ room, children }: EntriesProps) {
  const { questionnaire: say } = usePaperWords(useOpenWorkplace().locale);
  return (
    <>
      <div className="keep-together space-y-1.5">
        {children}
        <EntryTable columns={room.columns} first={1} />
      </div>
      <EntryTable columns={room.columns} first={entriesInTable + 1} />
      <div className="keep-together">
        <p className="keep-with-next">{say.isComplete}</p>
        <Ticks ticks={room.ticks} />
      </div>
    </>
  );
}

interface EntryTableProps {
  readonly columns: readonly BlankColumn[];
  /** The number of the first entry. */
  readonly first: number;
}

/** A column for each entry: lists have more fields than a sheet of paper is wide. */
function EntryTable({ columns, first }: EntryTableProps) {
  const { questionnaire: say } = usePaperWords(useOpenWorkplace().locale);
  const entries = Array.from({ length: entriesInTable }, (_, index) => String(first + index));
  return (
    <table aria-label={say.entry} className="blank-table blank-entries table-fixed">
      <thead>
        <tr>
          <th scope="col" className="w-2/7">
            {say.entry}
          </th>
          {entries.map((entry) => (
            <th key={entry} scope="col">
              {entry}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.label}>
            <th scope="row">
              {column.label}
              <FieldHint column={column} />
            </th>
            {entries.map((entry) => (
              <td key={entry}>{column.isTicked ? <Ticks ticks={ticksOf(column)} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ticksOf = ({ options }: BlankColumn): readonly BlankTick[] =>
  options.map((label) => ({ label }));

function FieldHint({ column }: { readonly column: BlankColumn }) {
  const { words, locale } = useOpenWorkplace();
  const { questionnaire: say } = usePaperWords(locale);
  const { hint, unit, options, isTicked } = column;
  const choose = options.length > 0 && !isTicked ? say.choose(words.list(options)) : undefined;
  const lines = [unit, hint, choose].filter((line) => line !== undefined);
  return lines.map((line) => (
    <span key={line} className="small-print block">
      {line}
    </span>
  ));
}
