'use client';

import type { Locale } from '@/content';
import type { DeskOrder, DeskShelf, DeskStanding } from '@/content/types/desk-words';
import { useDeskWords } from '../session/words/desk-words';
import { Picker } from '../ui/picker';

/** What is looked for on the desk, and in which order. */
export interface DeskView {
  readonly text: string;
  readonly shelf: DeskShelf;
  readonly standing: DeskStanding;
  readonly order: DeskOrder;
}

export const wholeDesk: DeskView = { text: '', shelf: 'open', standing: 'any', order: 'changed' };

interface DeskControlsProps {
  readonly view: DeskView;
  readonly onChange: (view: DeskView) => void;
  readonly locale: Locale;
}

const shelves = ['open', 'archived', 'all'] as const;
const standings = ['any', 'qualifies', 'not-yet', 'more-information', 'overdue'] as const;
const orders = ['changed', 'name', 'ready', 'due'] as const;

/** What is looked for, and in which order it is shown. */
export function DeskControls({ view, onChange, locale }: DeskControlsProps) {
  const say = useDeskWords(locale);
  return (
    <div className="flex flex-wrap items-end gap-4">
      <label className="grid min-w-0 grow gap-1 sm:max-w-md">
        <span className="font-semibold">{say.search}</span>
        <span className="text-muted">{say.searchHint}</span>
        <input
          type="search"
          className="field"
          value={view.text}
          onChange={({ target }) => {
            onChange({ ...view, text: target.value });
          }}
        />
      </label>
      <Picker
        label={say.shelf}
        value={view.shelf}
        options={shelves.map((value) => ({ value, label: say.shelves[value] }))}
        onPick={(shelf) => {
          onChange({ ...view, shelf });
        }}
      />
      <Picker
        label={say.standing}
        value={view.standing}
        options={standings.map((value) => ({ value, label: say.standings[value] }))}
        onPick={(standing) => {
          onChange({ ...view, standing });
        }}
      />
      <Picker
        label={say.order}
        value={view.order}
        options={orders.map((value) => ({ value, label: say.orders[value] }))}
        onPick={(order) => {
          onChange({ ...view, order });
        }}
      />
    </div>
  );
}
