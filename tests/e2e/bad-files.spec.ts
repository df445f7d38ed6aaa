import { caseFile, qualifying, riskAssessmentLevel3 } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { saved, storedCase, walking } from './walk';

const good = caseFile({
  id: 'good',
  header: { organisation: 'A' },
  answers: qualifying,
});

/** The text of a case file that is good but for a change. */
const but = (change: object): string => JSON.stringify({ ...good, ...change });

interface BadFile {
  readonly name: string;
  readonly text: () => string;
  readonly says: (words: Spoken['words']['caseProblems']) => string;
}

const badFiles: readonly BadFile[] = [
  {
    name: 'no JSON',
    text: () => '{"format": "zizhi-self-check/case",',
    says: (words) => words['not-json']({ code: 'not-json' }),
  },
  {
    name: 'other JSON',
    text: () => '[1, 2, 3]',
    says: (words) => words['not-a-case']({ code: 'not-a-case' }),
  },
  {
    name: 'a newer format',
    text: () => but({ version: 4, somethingNew: true }),
    says: (words) => words['newer-format']({ code: 'newer-format', have: 4, known: 3 }),
  },
  {
    name: 'more than 5 MB',
    text: () => but({ header: { organisation: 'x'.repeat(5_200_000) } }),
    says: (words) => words['too-large']({ code: 'too-large', bytes: 5_200_000, most: 5_000_000 }),
  },
  {
    name: 'an unknown key',
    text: () => but({ header: { organisation: 'A', colour: 'red' } }),
    says: (words) => words['unknown-key']({ code: 'unknown-key', path: 'header', key: 'colour' }),
  },
  {
    name: 'an unknown question',
    text: () => but({ answers: { case: { 'ccrc/colour': 'red' }, category: {} } }),
    says: (words) =>
      words['unknown-key']({ code: 'unknown-key', path: 'answers.case', key: 'ccrc/colour' }),
  },
  {
    name: 'a key that reaches into the prototype',
    text: () => JSON.stringify(good).replace('"header":{', '"header":{"__proto__":{"isAdmin":1},'),
    says: (words) =>
      words['forbidden-key']({ code: 'forbidden-key', path: 'header', key: '__proto__' }),
  },
  {
    name: 'a wrong value',
    text: () => but({ reading: 'generous' }),
    says: (words) =>
      words['wrong-value']({
        code: 'wrong-value',
        path: 'reading',
        expected: '"published" | "cautious"',
      }),
  },
  {
    name: 'a date that does not exist',
    text: () => but({ header: { date: '2026-02-30' } }),
    says: (words) => words['no-such-date']({ code: 'no-such-date', path: 'header.date' }),
  },
  {
    name: 'a target that does not exist',
    text: () => but({ targets: [riskAssessmentLevel3, 'ccrc/tea/level-3/initial'] }),
    says: (words) =>
      words['unknown-target']({
        code: 'unknown-target',
        path: 'targets[1]',
        target: 'ccrc/tea/level-3/initial',
      }),
  },
];

for (const spoken of languages)
  test(`${spoken.locale}: each file that cannot be used is told why, and changes nothing`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(good);
    const before = await storedCase(page, 'good');
    await walk.start();
    const said = new Set<string>();
    for (const { name, text, says } of badFiles)
      await test.step(name, async () => {
        await walk.offer(text());
        const alert = page.getByRole('main').getByRole('alert');
        const message = says(spoken.words.caseProblems);
        await expect(alert).toHaveText(message);
        said.add(message);
        expect(page.url()).not.toContain('/review/');
        expect(await storedCase(page, 'good')).toEqual(before);
      });
    expect(said.size, 'no two problems share a message').toBeGreaterThanOrEqual(
      badFiles.length - 1,
    );

    await walk.leads(() => page.getByRole('button', { name: /^A/ }).click());
    await saved(page);
    expect(await storedCase(page, 'good')).toEqual(before);
    expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
  });
