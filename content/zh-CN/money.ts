import type { MoneyWords } from '../types/reason-words';

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

const inFull = (yuan: number): string => `${grouped(yuan)} 元`;

/** The units in which sums are said, the largest first. */
const units = [
  { worth: 100_000_000, name: '亿元' },
  { worth: 10_000, name: '万元' },
] as const;

export const money: MoneyWords = {
  yuan: (yuan) => {
    const unit = units.find(({ worth }) => yuan > 0 && yuan % worth === 0);
    return unit ? `${grouped(yuan / unit.worth)} ${unit.name}` : inFull(yuan);
  },
  inFull,
};
