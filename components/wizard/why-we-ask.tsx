'use client';

import { wordFor } from '@/content';
import type { Asked } from '@/rules';
import { requirementsReading } from '@/rules';
import { targetsOf } from '@/rules';
import { useOpenCase } from '../session/with-case';

/** The requirements that read a question, with their sources, and what proves the answer. */
export function WhyWeAsk({ asked }: { readonly asked: Asked }) {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords, words } = workplace;
  const { check, product } = words.ui;
  const reading = requirementsReading(scheme, targetsOf(file.targets, scheme), asked);
  const evidence = [...new Set(reading.flatMap((requirement) => requirement.evidence))];
  return (
    <div className="grid gap-1">
      <details>
        <summary className="text-accent">{check.whyWeAsk}</summary>
        <ul className="measure mt-2 grid gap-3 border-l-4 border-line pl-4">
          {reading.map(({ id, sources }) => {
            const text = wordFor(schemeWords.requirements, id);
            return (
              <li key={id}>
                <p>
                  <strong>{text.title}</strong>
                  {product.colon}
                  {text.asks}
                </p>
                <p className="text-muted">
                  {words.list(
                    sources.map(({ source }) => wordFor(schemeWords.sources, source).name),
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </details>
      <details>
        <summary className="text-accent">{check.proof}</summary>
        <ul className="measure mt-2 grid list-disc gap-1 border-l-4 border-line pl-8">
          {evidence.map((id) => (
            <li key={id}>{wordFor(schemeWords.evidence, id)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
