import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '@/rules/answer';
import type { Finding } from '@/rules/assess';
import { questionsRead } from '@/rules/journey';
import type { Question } from '@/rules/question';
import { readings, standingOf } from '@/rules/reading';
import { questionsOf } from '@/rules/scheme';
import { covers } from '@/rules/scope';
import { bothSchemes } from './both-schemes';
import { improvementsOn } from './improvements';
import type { World } from './worlds';
import { findingsOf, withAnswer, worldOf } from './worlds';

// Laws take long where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

const rank = { unmet: 0, unknown: 1, 'to-be-confirmed': 1, met: 2, 'not-applicable': 3 } as const;

/** The outcome and the standing under each reading, each from the worst to the best. */
const ranksOf = (finding: Finding): readonly number[] => [
  rank[finding.outcome],
  ...readings.map((reading) => rank[standingOf(finding, reading)]),
];

describe.each(bothSchemes)('more never hurts: $scheme.id', ({ scheme }) => {
  const questions = questionsOf(scheme);

  it('a single fact that is better leaves no finding worse, and makes some better', () => {
    let bettered = 0;
    fc.assert(
      fc.property(worldOf(scheme), fc.integer({ min: 1, max: 90 }), (world, much) => {
        const before = findingsOf(scheme, world, world.answers);
        const worse = betterWorlds(world, much).flatMap(({ question, answers }) => {
          const after = findingsOf(scheme, world, answers);
          bettered += worseThan(after, before).length;
          return worseThan(before, after)
            .filter((finding) => !isJudgedBy(question, finding))
            .map((finding) => `${nameOf(finding)} by ${question.id}`);
        });
        expect(worse).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(bettered).toBeGreaterThan(0);
  });

  it('what a project shows does not suffer from the first project, where its parts are there', () => {
    const shown = scheme.requirements.filter((one) => isShownByAProject(one.check.reads));
    const parts = shown.flatMap(({ check }) => check.reads).filter(({ kind }) => kind === 'parts');
    fc.assert(
      fc.property(worldOf(scheme), (world) => {
        const answers = parts.reduce(
          (all, question) => withAnswer(all, placeOf(question, world.own), 'all'),
          world.answers,
        );
        const before = findingsOf(scheme, world, answers);
        const worse = questions.filter(isProjectList).flatMap((list) => {
          const [one] = improvementsOn(
            list,
            answers.case[list.id] ?? openList,
            measureOf(world, 1),
          );
          return worseThan(before, findingsOf(scheme, world, withAnswer(answers, list, one)));
        });
        expect(worse.map(nameOf)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** Every world that differs in one answer, and in that by a single better fact. */
  const betterWorlds = (world: World, much: number) =>
    questionsAt(world).flatMap((question) => {
      const place = placeOf(question, world.own);
      const answer = answerAt(world.answers, place);
      return improvementsOn(question, answer, measureOf(world, much)).map((better) => ({
        question,
        answers: withAnswer(world.answers, place, better),
      }));
    });

  /** The questions that some requirement at the targets of the category reads. */
  const questionsAt = ({ targets }: World) => {
    const read = scheme.requirements
      .filter(({ scope }) => targets.some((target) => covers(scope, target)))
      .flatMap(questionsRead);
    return questions.filter((question) => read.includes(question));
  };

  const measureOf = ({ asOf, own }: World, much: number) => ({
    ...{ asOf, own, much },
    levels: scheme.levels,
  });
});

type Found = readonly [key: string, finding: Finding];
type Findings = ReadonlyMap<string, Finding>;

const openList = { list: 'open', rows: [] } as const;

const placeOf = ({ id, per }: Question, own: string) =>
  per === 'case' ? { id } : { id, category: own };

const answerAt = (answers: Answers, { id, category }: { id: string; category?: string }) =>
  category === undefined ? answers.case[id] : answers.category[category]?.[id];

const isProjectList = (question: Question) =>
  question.kind === 'rows' && 'completed' in question.fields;

/** What reads the projects beside other answers is left to the centre while there is no project. */
const isShownByAProject = (reads: readonly Question[]) =>
  reads.length > 1 && reads.some(isProjectList);

/**
 * The one exception: with the first project, what only a project can show is judged, and an answer
 * that says "not there" then counts against.
 */
const isJudgedBy = (changed: Question, [key, { requirement }]: Found): boolean =>
  isProjectList(changed) &&
  isShownByAProject(requirement.check.reads) &&
  key.startsWith('level-3 initial');

/** The findings of which the outcome, or a standing, is worse than before. */
const worseThan = (before: Findings, after: Findings): readonly Found[] =>
  [...before].filter(([key, finding]) => {
    const later = after.get(key);
    const now = later === undefined ? [] : ranksOf(later);
    return ranksOf(finding).some((value, index) => (now[index] ?? -1) < value);
  });

const nameOf = ([key]: Found) => key;
