import { describe, expect, it } from 'vitest';
import { openCaseFile, openCaseFileWith } from '@/cases';
import type { CaseProblem } from '@/cases';
import { caseFileSchema } from '@/cases/case-file';
import { sayCaseProblem } from '@/components/ui/say-problem';
import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';
import type { Json, Path } from './json-places';
import { placesIn, valueIn } from './json-places';
import { seeded } from './mutated/random';
import { schemes, sources } from './mutated/sources';
import { textMutations } from './mutated/text-mutations';
import { valueMutations } from './mutated/value-mutations';

const mutations = Object.entries({ ...textMutations, ...valueMutations });
const filesEach = 67;

/** How many files came to what, by code; `file` where one opened. */
const came = new Map<string, number>();
const count = (code: string): number => came.get(code) ?? 0;

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOfPrototypes = () => prototypes.map((one) => Object.getOwnPropertyNames(one).join());
const untouched = namesOfPrototypes();

it('the files are good before they are mutated', () => {
  for (const text of sources) expect(openCaseFile(text, schemes)).toHaveProperty('file');
});

describe('a mutated file opens as a case or is a problem that can be said', () => {
  it.each(mutations.map(([name, mutated], index) => ({ name, mutated, index })))(
    '$name',
    async ({ name, mutated, index }) => {
      for (let number = 0; number < filesEach; number += 1) {
        const random = seeded(index * filesEach + number);
        const text = mutated(sources[number % sources.length]!, random);
        expectHonest(text, `${name}, file ${number}`);
        if (number % 30 === 0) await expectSameWithLoader(text);
      }
    },
    10_000,
  );
});

it('many files, and neither nearly all of them refused nor nearly all opened', () => {
  const all = [...came.values()].reduce((sum, some) => sum + some, 0);
  expect(all).toBe(mutations.length * filesEach);
  expect(all).toBeGreaterThanOrEqual(2000);
  expect(count('file')).toBeGreaterThan(all / 10);
  expect(count('file')).toBeLessThan(all / 2);
  for (const code of Object.keys(english.caseProblems))
    expect(count(code), code).toBeGreaterThan(2);
});

/** Holds what is true of any text whatsoever; `which` tells how to make the text again. */
function expectHonest(text: string, which: string): void {
  const result = openCaseFile(text, schemes);
  expect(namesOfPrototypes(), which).toEqual(untouched);
  came.set(codeOf(result), count(codeOf(result)) + 1);
  if ('problem' in result) {
    expectSayable(result.problem, which);
    return;
  }
  const saved = JSON.stringify(result.file);
  expect(caseFileSchema(schemes).safeParse(result.file).success, which).toBe(true);
  expect(oddPlacesIn(JSON.parse(saved) as Json), which).toEqual([]);
  const again = openCaseFile(saved, schemes);
  expect('file' in again && JSON.stringify(again.file) === saved, which).toBe(true);
}

/** Keys that reach into a prototype, and dates that no calendar has, wherever a date is kept. */
const oddPlacesIn = (file: Json): readonly Path[] =>
  placesIn(file).filter((path) => {
    const key = path.at(-1);
    if (['__proto__', 'constructor', 'prototype'].includes(String(key))) return true;
    return ofDates.has(String(key)) && !path.includes('evidence') && !isReal(valueIn(file, path));
  });

const ofDates = new Set(['date', 'asOf', 'since', 'on', 'signed']);

/** A day, a month or a year, by another calendar than that of the product. */
function isReal(value: Json): boolean {
  if (typeof value !== 'string') return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function expectSayable(problem: CaseProblem, which: string): void {
  for (const words of [english, chinese]) {
    const sentence = sayCaseProblem(problem, words);
    expect(sentence, which).toMatch(/[.。]$/);
    expect(sentence, which).not.toMatch(/undefined|NaN|\[object/);
    expect(sentence.length, which).toBeLessThan(2500);
  }
}

async function expectSameWithLoader(text: string): Promise<void> {
  const load = (ids: readonly string[]) =>
    Promise.resolve(schemes.filter(({ id }) => ids.includes(id)));
  const [one, other] = [openCaseFile(text, schemes), await openCaseFileWith(text, load)];
  expect(codeOf(other)).toBe(codeOf(one));
}

const codeOf = (result: ReturnType<typeof openCaseFile>): string =>
  'problem' in result ? result.problem.code : 'file';
