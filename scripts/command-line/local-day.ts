import type { Day } from '@/rules';

/** The calendar day at a moment, where this computer stands. */
export const localDay = (moment: Date): Day =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
