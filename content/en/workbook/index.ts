import type { WorkbookWords } from '../../types/workbook-words';

export const workbook: WorkbookWords = {
  sheets: {
    cover: 'Overview',
    register: 'Gap register',
    actions: 'Action plan',
    evidence: 'Evidence list',
    matrix: 'Categories and levels',
  },
  says: 'The gap report as a workbook: its sheets can be filtered, sorted and printed. It is a copy; what is changed here does not go back into the self-check.',
  number: 'No.',
  kind: 'Kind',
  kinds: {
    gap: 'Gap',
    'to-confirm': 'To be confirmed',
    reported: 'Reported only',
  },
  title: 'Requirement',
  asks: 'What is asked',
  standing: 'Finding',
  knockOut: 'Knock-out',
  allTargets: (count) => `All ${String(count)} targets`,
  met: 'Met',
  unmet: 'Not met',
  toConfirm: 'To be confirmed',
  ready: 'When ready',
  readyOn: 'Ready on',
  remark: 'Remarks',
  origin: 'Where it comes from',
  inYuan: (label) => `${label} (RMB)`,
};
