'use client';

import type { Locale } from '@/content';
import type { DeskOrder } from '@/content/types/desk-words';
import { useDeskWords } from '../session/words-part';

interface DeskControlsProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly order: DeskOrder;
  readonly setOrder: (order: DeskOrder) => void;
  readonly locale: Locale;
}

const orders = ['changed', 'name', 'ready'] as const satisfies readonly DeskOrder[];

/** What is looked for, and in which order it is shown. */
export function DeskControls({ text, setText, order, setOrder, locale }: DeskControlsProps) {
  const say = useDeskWords(locale);
  return (
    <div className="flex flex-wrap items-end gap-4">
      <label className="grid min-w-0 grow gap-1 sm:max-w-md">
        <span className="font-semibold">{say.search}</span>
        <span className="text-muted">{say.searchHint}</span>
        <input
          type="search"
          className="field"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      <label className="grid gap-1">
        <span className="font-semibold">{say.order}</span>
        <select
          className="field"
          value={order}
          onChange={({ target }) => {
            setOrder(orders.find((one) => one === target.value) ?? 'changed');
          }}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {say.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
