import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { addressOf, newCase } from '@/cases';
import { paperWords as english } from '@/content/en/paper';
import { paperWords as chinese } from '@/content/zh-CN/paper';
import { blankQuestionnaire } from '@/report/blank-questionnaire';
import type { BlankQuestion } from '@/report/blank-questionnaire';
import type { Asked } from '@/rules';
import { askedIn, covers, journeys, questionsOf, questionsRead, targetsOf } from '@/rules';
import { arbitraryAnswers } from '../rules/arbitrary-answers';
import type { Language } from './facts';
import { asOf, basisOf, example, schemes } from './facts';

const riskLevel3 = 'ccrc/risk-assessment/level-3/initial';
const integrationB = 'secrecy/overall-integration/grade-b/initial';
const applying = (...targets: readonly string[]): CaseFile => ({ ...newCase('blank'), targets });

const everyTarget = schemes.flatMap((scheme) =>
  scheme.categories.flatMap((category) =>
    scheme.levels.map((level) => [scheme.id, category, level, 'initial'].join('/')),
  ),
);

const blankOf = (file: CaseFile, language: Language = 'en') =>
  blankQuestionnaire({
    ...basisOf(file, { language }),
    paperWords: language === 'en' ? english : chinese,
  });

const questionsIn = (file: CaseFile, language?: Language): readonly BlankQuestion[] =>
  blankOf(file, language).sections.flatMap(({ questions }) => questions);

const questionAt = (file: CaseFile, address: string): BlankQuestion => {
  const question = questionsIn(file).find((one) => one.address === address);
  if (!question) throw new Error(`nothing asked at ${address}`);
  return question;
};

/** What the requirements of the targets read, found without any way through the screens. */
function readBy(file: CaseFile): ReadonlySet<string> {
  const targets = schemes.flatMap((scheme) =>
    targetsOf(file.targets, scheme).map((target) => ({ scheme, target })),
  );
  const asked = targets.flatMap(({ scheme, target }) =>
    scheme.requirements
      .filter(({ scope }) => covers(scope, target))
      .flatMap(questionsRead)
      .map((question): Asked =>
        question.per === 'category' ? { question, category: target.category } : { question },
      ),
  );
  return new Set(asked.map(addressOf));
}

describe('the blank questionnaire', () => {
  it.each([
    { name: 'one of CCRC', targets: [riskLevel3] },
    { name: 'one of the secrecy scheme', targets: [integrationB] },
    { name: 'one of each', targets: [riskLevel3, integrationB] },
    { name: 'all that there are', targets: everyTarget },
  ])('asks once whatever the targets may ask: $name', ({ targets }) => {
    const file = applying(...targets);
    const addresses = questionsIn(file).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect([...addresses].sort()).toEqual([...readBy(file)].sort());
    expect(addresses.length).toBeGreaterThan(30);
  });

  it('holds all that the wizard asks, whatever is answered', () => {
    const file = applying(riskLevel3, integrationB);
    const all = new Set(questionsIn(file).map(({ address }) => address));
    const [ccrc] = schemes;
    const answers = arbitraryAnswers({ scheme: ccrc!, asOf, rowsOf: ['risk-assessment'] });
    fc.assert(
      fc.property(answers, (given) => {
        const asked = journeys(schemes, file.targets, given, asOf).flatMap(({ sections }) =>
          askedIn(sections),
        );
        expect(asked.map(addressOf).filter((address) => !all.has(address))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('tells nothing of what the case answers', () => {
    const file = { ...example, header: { organisation: 'Example' } };
    const empty = { ...newCase(file.id), header: file.header, targets: file.targets };
    expect(Object.keys(file.answers.case).length).toBeGreaterThan(10);
    expect(blankOf(file)).toEqual(blankOf(empty));
  });

  it('is numbered through, in the order of the screens', () => {
    const questions = questionsIn(applying(...everyTarget));
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
    const order = schemes.flatMap(questionsOf).map(({ id }) => id);
    const ids = [...new Set(questions.map(({ id }) => id))];
    const places = ids.map((id) => order.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('lets everybody say that something is not known', () => {
    for (const { room, address } of questionsIn(applying(...everyTarget)))
      expect(
        room.ticks.map(({ label }) => label),
        address,
      ).toContain('Don’t know yet');
  });
});

describe('the room for an answer', () => {
  const both = applying(riskLevel3, integrationB);
  const room = (address: string) => questionAt(both, address).room;

  it('is a line with its pattern or unit for what is written', () => {
    const { date, count, amount, share } = english.patterns;
    expect(room('applicant/founding-date')).toMatchObject({ kind: 'line', pattern: date });
    expect(room('ccrc/insured-total')).toMatchObject({ kind: 'line', pattern: count });
    expect(room('secrecy/paid-in-cash')).toMatchObject({ kind: 'line', pattern: amount });
    expect(room('secrecy/direct-foreign-share')).toMatchObject({ kind: 'line', pattern: share });
  });

  it('has a date or number only behind the box that it goes with', () => {
    const { date, count } = english.patterns;
    expect(room('secrecy/revocation').ticks.map(({ then }) => then)).toEqual([
      ...[undefined, date, undefined],
    ]);
    expect(room('ccrc/head-experience').ticks.map(({ then }) => then)).toEqual([
      ...[date, count, undefined],
    ]);
  });

  it('has a line for each part, and yes, no, and not known for it', () => {
    expect(room('ccrc/premises')).toMatchObject({
      kind: 'parts',
      answers: ['Yes', 'No', 'Don’t know yet'],
    });
    const { parts } = room('ccrc/premises') as { readonly parts: readonly string[] };
    expect(new Set(parts).size).toBe(4);
  });

  it('has a column for each field of a list, and offers the categories that are applied for', () => {
    const people = room('ccrc/people');
    if (people.kind !== 'list') throw new Error('no list');
    expect(people.columns).toHaveLength(6);
    expect(people.columns[0]?.options).toEqual(['Risk assessment']);
    expect(people.columns[5]?.unit).toBe(english.units.date);
    expect(people.ticks).toHaveLength(4);
  });

  it('names what proves an answer, each piece once', () => {
    for (const { proof, address } of questionsIn(both))
      expect(new Set(proof).size, address).toBe(proof.length);
    expect(questionAt(both, 'applicant/founding-date').proof.length).toBeGreaterThan(0);
  });

  it('is the same in both languages', () => {
    const shapeOf = ({ address, room: own, proof }: BlankQuestion) => [
      ...[address, own.kind, own.ticks.map(({ then }) => then !== undefined), proof.length],
      'columns' in own ? own.columns.map(({ options }) => options.length) : [],
      'parts' in own ? own.parts.length : 0,
    ];
    expect(questionsIn(both, 'zh-CN').map(shapeOf)).toEqual(questionsIn(both).map(shapeOf));
  });
});
