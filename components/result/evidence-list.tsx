'use client';

import type { TargetReport } from '@/report';
import { useOpenCase } from '../session/with-case';

/** Every piece of evidence once, with a box to tick on paper. */
export function EvidenceList({ evidence }: { readonly evidence: TargetReport['evidence'] }) {
  const { result: say } = useOpenCase().workplace.words.ui;
  return (
    <div className="space-y-2">
      <h3 className="text-xl">{say.evidence}</h3>
      <p className="measure text-muted">{say.evidenceSays}</p>
      <ul className="measure space-y-1.5">
        {evidence.map(({ id, name }) => (
          <li key={id} className="keep-together flex items-start gap-3">
            <span aria-hidden className="mt-1.5 inline-block size-4 flex-none border border-edge" />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
