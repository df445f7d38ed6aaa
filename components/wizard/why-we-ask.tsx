'use client';

import { wordFor } from '@/content';
import type { Asked, Requirement } from '@/rules';
import { attachedAt, requirementsReading, targetsOf } from '@/rules';
import { useOpenCase } from '../session/with-case';

/** The requirements that read a question, with sources and remarks, and what proves the answer. */
export function WhyWeAsk({ asked }: { readonly asked: Asked }) {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords, words } = workplace;
  const { check } = words.ui;
  const reading = requirementsReading(scheme, targetsOf(file.targets, scheme), asked);
  const evidence = [...new Set(reading.flatMap((requirement) => requirement.evidence))];
  const decides = reading.some((requirement) => requirement.check.reads.includes(asked.question));
  return (
    <div className="grid gap-1">
      <details>
        <summary className="text-accent">{check.whyWeAsk}</summary>
        <div className="measure mt-2 space-y-3 border-l-4 border-line pl-4">
          {decides ? null : <p>{check.noReading}</p>}
          <ul className="space-y-3">
            {reading.map((requirement) => (
              <Reason key={requirement.id} requirement={requirement} asked={asked} />
            ))}
          </ul>
        </div>
      </details>
      <details>
        <summary className="text-accent">{check.proof}</summary>
        <ul className="measure mt-2 list-disc space-y-1 border-l-4 border-line pl-8">
          {evidence.map((id) => (
            <li key={id}>{wordFor(schemeWords.evidence, id)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface ReasonProps {
  readonly requirement: Requirement;
  readonly asked: Asked;
}

/** One requirement: what it asks, where it stands, and what else is worth knowing about it. */
function Reason({ requirement, asked }: ReasonProps) {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords, words } = workplace;
  const text = wordFor(schemeWords.requirements, requirement.id);
  const targets = targetsOf(file.targets, scheme).filter(
    ({ category }) => asked.category === undefined || asked.category === category,
  );
  const attached = (list: Requirement['notes']) => [
    ...new Set(targets.flatMap((target) => attachedAt(list, target))),
  ];
  return (
    <li>
      <p>
        <strong>{text.title}</strong>
        {words.ui.product.colon}
        {text.asks}
      </p>
      <p className="text-muted">
        {words.list(
          requirement.sources.map(({ source }) => wordFor(schemeWords.sources, source).name),
        )}
      </p>
      {attached(requirement.disagreements).map((id) => (
        <p key={id}>
          {words.ui.result.disagreement}
          {words.ui.product.colon}
          {wordFor(schemeWords.disagreements, id).topic}
        </p>
      ))}
      {attached(requirement.notes).map((id) => (
        <p key={id}>{wordFor(schemeWords.notes, id)}</p>
      ))}
    </li>
  );
}
