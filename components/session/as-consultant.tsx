'use client';

import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Asked } from '@/rules';
import type { Shown } from './consultant-session';
import { consultantCase, consultantSession } from './consultant-session';
import { AsOpenCase, useOpenCase } from './with-case';

interface AsConsultantProps {
  readonly asked: readonly Asked[];
  readonly shown: Shown;
  readonly children: ReactNode;
}

/** Its children ask for the consultant's answers to these questions, and change nothing else. */
export function AsConsultant({ asked, shown, children }: AsConsultantProps) {
  const open = useOpenCase();
  const { session } = open.workplace;
  const own = useMemo(() => consultantSession(session, asked, shown), [session, asked, shown]);
  const asShown = useMemo(() => consultantCase(open, own, shown), [open, own, shown]);
  return <AsOpenCase open={asShown}>{children}</AsOpenCase>;
}
