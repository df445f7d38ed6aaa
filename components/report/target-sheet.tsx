'use client';

import type { FindingReport, TargetReport } from '@/report';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';

/** One target of several: its verdict and what stands open, each item explained once further on. */
export function TargetSheet({ target }: { readonly target: TargetReport }) {
  const { words } = useOpenCase().workplace;
  const { result } = words.ui;
  const [first] = target.verdicts;
  return (
    <section className="keep-together space-y-2 border-t border-line pt-4">
      <h3 className="text-lg">{target.name}</h3>
      <p className="flex items-center gap-2 font-semibold">
        <StatusMark of={first.verdict} />
        {first.says}
      </p>
      {target.notOffered ? <p className="measure">{result.notOffered}</p> : null}
      <Titles heading={result.gaps(target.gaps.length)} findings={target.gaps} />
      <Titles heading={result.toConfirm(target.toConfirm.length)} findings={target.toConfirm} />
    </section>
  );
}

interface TitlesProps {
  readonly heading: string;
  readonly findings: readonly FindingReport[];
}

function Titles({ heading, findings }: TitlesProps) {
  const { words } = useOpenCase().workplace;
  return findings.length === 0 ? null : (
    <p className="measure">
      {`${heading}${words.ui.product.colon}${words.list(findings.map(({ title }) => title))}`}
    </p>
  );
}
