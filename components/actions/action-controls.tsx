'use client';

import type { Locale } from '@/content';
import type { ActionOrder } from '@/content/types/actions-words';
import { useActionsWords } from '../session/words/actions-words';
import { Picker } from '../ui/picker';
import type { StatusFilter, View } from './arrange';
import { statusFilters } from './arrange';

interface ActionControlsProps {
  readonly view: View;
  readonly owners: readonly string[];
  readonly onChoose: (view: View) => void;
  readonly locale: Locale;
}

const orders = ['plan', 'area', 'due'] as const satisfies readonly ActionOrder[];

/** What of the plan is shown, and in which order. */
export function ActionControls({ view, owners, onChoose, locale }: ActionControlsProps) {
  const say = useActionsWords(locale);
  const statusName = (status: StatusFilter) =>
    status === 'all' || status === 'overdue' ? say[status] : say.statuses[status];
  const { owner } = view;
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Picker
        label={say.filterStatus}
        value={view.status}
        options={statusFilters.map((value) => ({ value, label: statusName(value) }))}
        onPick={(status) => {
          onChoose({ ...view, status });
        }}
      />
      <Picker
        label={say.filterOwner}
        value={typeof owner === 'string' ? owner : `name:${owner.name}`}
        options={[
          { value: 'all', label: say.all },
          { value: 'nobody', label: say.nobody },
          ...owners.map((name) => ({ value: `name:${name}`, label: name })),
        ]}
        onPick={(value) => {
          const isName = value.startsWith('name:');
          const picked = isName ? { name: value.slice(5) } : value === 'nobody' ? value : 'all';
          onChoose({ ...view, owner: picked });
        }}
      />
      <Picker
        label={say.order}
        value={view.order}
        options={orders.map((value) => ({ value, label: say.orders[value] }))}
        onPick={(order) => {
          onChoose({ ...view, order });
        }}
      />
    </div>
  );
}
