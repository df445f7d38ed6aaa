/** Whether one version of the rules came after another; versions are dotted numbers. */
export function isLaterVersion(one: string, other: string): boolean {
  const [ours, others] = [numbersOf(one), numbersOf(other)];
  const places = Math.max(ours.length, others.length);
  for (let place = 0; place < places; place += 1) {
    const difference = (ours[place] ?? 0) - (others[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** What is no number, as only a file made by hand can say, counts as the first version there was. */
const numbersOf = (version: string): readonly number[] =>
  version.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
