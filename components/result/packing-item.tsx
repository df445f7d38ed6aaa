'use client';

import { useState } from 'react';
import { evidenceStatuses, withEvidenceStatus } from '@/cases';
import type { PackingItem as Item } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { PackingParticulars } from './packing-particulars';

interface PackingItemProps {
  readonly item: Item;
  readonly warning?: string | undefined;
}

/** One piece of evidence and how far it is; what it must show and what is noted of it opens below. */
export function PackingItem({ item, warning }: PackingItemProps) {
  return (
    <li className="grid gap-2 border-b border-line py-3" data-evidence={item.id}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h4 className="measure">{item.name}</h4>
        <StatusChoice item={item} />
      </div>
      <Particulars item={item} warning={warning} />
    </li>
  );
}

function StatusChoice({ item: { id, name, status } }: { readonly item: Item }) {
  const { session, words } = useOpenWorkplace();
  const { packing: say } = words;
  return (
    <label className="flex flex-wrap items-center gap-3">
      <span className="text-muted">
        {say.status}
        <span className="sr-only">{`${words.ui.product.colon}${name}`}</span>
      </span>
      <select
        className="field max-w-60"
        value={status ?? ''}
        onChange={({ target: { value } }) => {
          const picked = evidenceStatuses.find((one) => one === value);
          session.edit((now, moment) => withEvidenceStatus(now, id, picked, moment));
        }}
      >
        <option value="">{say.notSaid}</option>
        {evidenceStatuses.map((one) => (
          <option key={one} value={one}>
            {say.statuses[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The fields, which are many over the whole list, are made once they are opened. */
function Particulars({ item, warning }: PackingItemProps) {
  const { words } = useOpenWorkplace();
  const { packing: say } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="text-accent">
        {say.particulars}
        <span className="sr-only">{`${words.ui.product.colon}${item.name}`}</span>
      </summary>
      {isOpen ? (
        <div className="mt-2 grid gap-3">
          <dl className="space-y-1">
            <Line label={say.shows} text={item.shows} />
            <Line label={say.issuedBy} text={item.issuedBy} />
            <Line label={say.recency} text={item.recency} />
            <Line label={say.proves} text={words.list(item.proves)} />
          </dl>
          {item.particulars.length > 0 ? (
            <PackingParticulars item={item} warning={warning} />
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string | undefined;
}

const Line = ({ label, text }: LineProps) =>
  text ? (
    <div className="pair">
      <dt className="text-muted">{label}</dt>
      <dd className="measure wrap-anywhere">{text}</dd>
    </div>
  ) : null;
