import type { MoneyWords } from '../types/reason-words';

const inFull = (yuan: number): string => `RMB ${String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')}`;

const million = 1_000_000;

export const money: MoneyWords = {
  yuan: (yuan) =>
    yuan >= million && yuan % (million / 10) === 0
      ? `RMB ${String(yuan / million)} million`
      : inFull(yuan),
  inFull,
};
