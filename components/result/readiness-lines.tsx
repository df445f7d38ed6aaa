'use client';

import type { ReadinessReport } from '@/report';
import { useOpenWorkplace } from '../session/with-case';

/** More than this is told in full further down. */
const mostNamed = 4;

const cutShort = (items: readonly string[], andMore: (count: number) => string) =>
  items.length <= mostNamed + 1
    ? items
    : [...items.slice(0, mostNamed), andMore(items.length - mostNamed)];

/** When a target is ready, and on what that hangs. */
export function ReadinessLines({ readiness }: { readonly readiness: ReadinessReport }) {
  const { words } = useOpenWorkplace();
  const { colon } = words.ui.product;
  return (
    <div className="measure space-y-1" data-readiness={readiness.state}>
      <p className="font-semibold">{readiness.says}</p>
      {readiness.details.map(({ label, items }) => (
        <p key={label}>
          <span className="text-muted">{`${label}${colon}`}</span>
          {words.list(cutShort(items, words.planning.readiness.andMore))}
        </p>
      ))}
      {readiness.toConfirm ? <p className="text-muted">{readiness.toConfirm}</p> : null}
    </div>
  );
}
