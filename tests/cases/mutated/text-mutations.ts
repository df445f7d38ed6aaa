import type { Random } from './random';

/** Another text made of the text of a good file. */
export type Mutation = (text: string, random: Random) => string;

/** What happens to files on the way, or under the hands of somebody who knows no JSON. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  'a bit flipped': (text, random) => flipped(text, 1, random),
  'some bits flipped': (text, random) => flipped(text, 2 + random.below(30), random),
  'the end cut off': (text, random) => text.slice(0, random.below(text.length)),
  'the beginning cut off': (text, random) => text.slice(random.below(text.length)),
  'a slice taken out': (text, random) => {
    const { from, to } = sliceOf(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  'a slice put elsewhere once more': (text, random) => {
    const { from, to } = sliceOf(text, random);
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(from, to) + text.slice(at);
  },
  'a slice repeated at once': (text, random) => {
    const { from, to } = sliceOf(text, random);
    return text.slice(0, to) + text.slice(from);
  },
  'two characters swapped': (text, random) => {
    const at = random.below(text.length - 1);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  'a digit turned': (text, random) => {
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = random.oneOf(digits);
    return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1);
  },
  'a file within or behind another': (text, random) =>
    random.oneOf([`${text}${text}`, `[${text},${text}]`, `{"case":${text}}`, JSON.stringify(text)]),
  'odd white space around it': (text, random) =>
    random.oneOf(['\uFEFF', '\r\n', '\t ', '\u00a0', '\u2028', '\0', '\uFEFF\uFEFF']) +
    text +
    random.oneOf(['', '\n', '\r', ' '.repeat(1000), '\u001a', ';']),
  'white space up to megabytes': (text, random) => text.padEnd(random.oneOf(paddings)),
};

/** Mostly little, since megabytes take long. */
const paddings = [5000, 10_000, 20_000, 50_000, 4_000_000, 5_000_001];

function flipped(text: string, times: number, random: Random): string {
  const bytes = Buffer.from(text);
  for (let time = 0; time < times; time += 1) {
    const at = random.below(bytes.length);
    bytes[at]! ^= 1 << random.below(8);
  }
  return bytes.toString('utf8');
}

function sliceOf(text: string, random: Random): { readonly from: number; readonly to: number } {
  const from = random.below(text.length);
  return { from, to: from + 1 + random.below(random.oneOf([4, 40, 4000])) };
}
