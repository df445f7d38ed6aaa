'use client';

import type { PackingItem, PackingList } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { Sideways } from '../ui/sideways';
import { PartHeading } from './part-heading';
import { PackingTick } from './packing-tick';

interface PackingSheetProps {
  readonly list: PackingList;
  readonly id: string;
  /** None where the document is called so already. */
  readonly heading?: string;
}

/** The packing list on paper: one line a piece, a box to tick, what it must show, what is noted of it. */
export function PackingSheet({ list, id, heading }: PackingSheetProps) {
  const { packing: say } = useOpenWorkplace().words;
  if (list.groups.length === 0) return null;
  return (
    <section className="space-y-4">
      {heading === undefined ? null : <PartHeading id={id}>{heading}</PartHeading>}
      <p className="measure">{say.progress(list)}</p>
      <Sideways name={say.heading}>
        <table aria-label={say.heading} className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b-2 border-line">
              <th scope="col" className="w-2/5 py-1 pr-4">
                {say.piece}
              </th>
              <th scope="col" className="py-1">
                {say.shows}
              </th>
            </tr>
          </thead>
          {list.groups.map(({ origin, name, items }) => (
            <tbody key={origin}>
              <tr>
                <th scope="rowgroup" colSpan={2} className="pt-3 pb-1">
                  {name}
                </th>
              </tr>
              {items.map((item) => (
                <Piece key={item.id} item={item} />
              ))}
            </tbody>
          ))}
        </table>
      </Sideways>
    </section>
  );
}

function Piece({ item }: { readonly item: PackingItem }) {
  const { words } = useOpenWorkplace();
  const { packing: say, ui } = words;
  const { name, issuedBy, shows, recency, status, particulars } = item;
  const noted = particulars.flatMap(({ label, value }) =>
    value ? [`${label}${ui.product.colon}${value}`] : [],
  );
  return (
    <tr className="border-b border-line align-top" data-evidence={item.id}>
      <th scope="row" className="py-1 pr-4 font-normal">
        <span className="flex items-start gap-2">
          <PackingTick ticked={status === 'have'} />
          <span>
            {name}
            <span className="block text-muted">
              {`${say.issuedBy}${ui.product.colon}${issuedBy}`}
            </span>
            {status ? <span className="block font-semibold">{say.statuses[status]}</span> : null}
          </span>
        </span>
      </th>
      <td className="space-y-0.5 py-1">
        <p>{shows}</p>
        {recency ? <p>{`${say.recency}${ui.product.colon}${recency}`}</p> : null}
        {noted.length > 0 ? (
          <p className="font-semibold wrap-anywhere">{words.list(noted)}</p>
        ) : null}
      </td>
    </tr>
  );
}
