'use client';

import { useState } from 'react';
import { evidenceStatuses, withEvidenceStatus } from '@/cases';
import type { PackingItem as Item } from '@/report';
import { useOpenCase } from '../session/with-case';
import { PackingParticulars } from './packing-particulars';
import { PackingTick } from './packing-tick';

interface PackingItemProps {
  readonly item: Item;
  readonly warning?: string | undefined;
}

/** One piece of evidence: what it must show, how far it is, and what can be read off it. */
export function PackingItem({ item, warning }: PackingItemProps) {
  const { words } = useOpenCase().workplace;
  const { packing: say } = words;
  return (
    <li className="sheet keep-together space-y-2" data-evidence={item.id}>
      <h4 className="flex items-start gap-3">
        <PackingTick ticked={item.status === 'have'} />
        <span>{item.name}</span>
      </h4>
      <dl className="space-y-1">
        <Line label={say.shows} text={item.shows} />
        <Line label={say.issuedBy} text={item.issuedBy} />
        <Line label={say.recency} text={item.recency} />
        <Line label={say.proves} text={words.list(item.proves)} />
      </dl>
      <OnPaper item={item} />
      <StatusChoice item={item} />
      {item.particulars.length > 0 ? <Folded item={item} warning={warning} /> : null}
    </li>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string | undefined;
}

const Line = ({ label, text }: LineProps) =>
  text ? (
    <div className="pair">
      <dt>{label}</dt>
      <dd className="measure wrap-anywhere">{text}</dd>
    </div>
  ) : null;

/** What the fields say; they themselves are not printed. */
function OnPaper({ item: { status, particulars } }: { readonly item: Item }) {
  const { packing: say } = useOpenCase().workplace.words;
  if (!status && particulars.every(({ value }) => value === undefined)) return null;
  return (
    <dl className="hidden space-y-1 print:block">
      <Line label={say.status} text={status && say.statuses[status]} />
      {particulars.map(({ particular, label, value }) => (
        <Line key={particular} label={label} text={value} />
      ))}
    </dl>
  );
}

function StatusChoice({ item: { id, name, status } }: { readonly item: Item }) {
  const { session, words } = useOpenCase().workplace;
  const { packing: say } = words;
  return (
    <label className="no-print flex flex-wrap items-center gap-3">
      <span>
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
function Folded({ item, warning }: PackingItemProps) {
  const { words } = useOpenCase().workplace;
  const { packing: say } = words;
  const [isOpen, setOpen] = useState(false);
  const isGiven = item.particulars.some(({ value }) => value !== undefined);
  return (
    <details
      className="no-print"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="text-accent">
        {isGiven ? say.changeParticulars : say.addParticulars}
        <span className="sr-only">{`${words.ui.product.colon}${item.name}`}</span>
      </summary>
      {isOpen ? <PackingParticulars item={item} warning={warning} /> : null}
    </details>
  );
}
