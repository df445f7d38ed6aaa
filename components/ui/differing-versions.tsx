import type { Words } from '@/content';
import type { DisagreementLine } from '@/report';

interface DifferingVersionsProps {
  readonly of: DisagreementLine;
  readonly ui: Words['ui'];
}

/** What sources say differently, version by version, who says it, and how this tool reads it. */
export function DifferingVersions({
  of: { topic, versions, reading },
  ui,
}: DifferingVersionsProps) {
  return (
    <div className="space-y-1 border-l-4 border-confirm pl-3">
      <p className="font-semibold">{topic}</p>
      <ul className="list-disc space-y-0.5 pl-5">
        {versions.map(({ says, sources }) => (
          <li key={says}>
            {says}{' '}
            <span className="text-muted">{`${ui.result.saidBy}${ui.product.colon}${sources}`}</span>
          </li>
        ))}
      </ul>
      <p>{reading}</p>
    </div>
  );
}
