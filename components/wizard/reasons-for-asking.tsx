'use client';

import { wordFor } from '@/content';
import type { SpokenScheme } from '@/report';
import type { Asked, Requirement } from '@/rules';
import { attachedAt, requirementsReading, targetsOf } from '@/rules';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';

/** A requirement that reads a question, and the scheme it belongs to. */
interface Reading {
  readonly of: SpokenScheme;
  readonly requirement: Requirement;
}

/** The requirements that read a question, with sources and remarks. */
export function ReasonsForAsking({ asked }: { readonly asked: Asked }) {
  const { check } = useOpenWorkplace().words.ui;
  const reading = useReading(asked);
  const decides = reading.some(({ requirement }) =>
    requirement.check.reads.includes(asked.question),
  );
  return (
    <div className="measure mt-2 space-y-3 border-l-4 border-line pl-4">
      {decides ? null : <p>{check.noReading}</p>}
      <ul className="space-y-3">
        {reading.map((one) => (
          <Reason key={one.requirement.id} {...one} asked={asked} />
        ))}
      </ul>
    </div>
  );
}

/** What proves the answer, each piece once. */
export function ProofOfAnswer({ asked }: { readonly asked: Asked }) {
  const evidence = new Set(
    useReading(asked).flatMap(({ of, requirement }) =>
      requirement.evidence.map((id) => wordFor(of.schemeWords.evidence, id).name),
    ),
  );
  return (
    <ul className="measure mt-2 list-disc space-y-1 border-l-4 border-line pl-8">
      {[...evidence].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function useReading(asked: Asked): readonly Reading[] {
  const { file, schemes } = useOpenCase();
  return schemes.flatMap((of) =>
    requirementsReading(of.scheme, targetsOf(file.targets, of.scheme), asked).map(
      (requirement) => ({ of, requirement }),
    ),
  );
}

/** One requirement: what it asks, where it stands, and what else is worth knowing about it. */
function Reason({ of, requirement, asked }: Reading & { readonly asked: Asked }) {
  const { workplace, file } = useOpenCase();
  const { words } = workplace;
  const { scheme, schemeWords } = of;
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
      {attached(requirement.superseded).map((id) => (
        <p key={id} className="text-muted">
          {words.ui.result.superseded}
          {words.ui.product.colon}
          {wordFor(schemeWords.superseded, id).was}
        </p>
      ))}
    </li>
  );
}
