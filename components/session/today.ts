import type { Day } from '@/rules';

/** The device's calendar day; rules never ask for it themselves. */
export function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
