import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import type { Finding } from '@/rules/assess';
import { assess } from '@/rules/assess';
import type { Day } from '@/rules/calendar';
import { add, months, spanOf, subtract } from '@/rules/calendar';
import { opennessOf, reasonsOf } from '@/rules/judgement';
import { readings, standingOf, totalsOf, verdictOf } from '@/rules/reading';
import { questionsOf } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { certificates, projects, serviceStart } from '@/rules/schemes/ccrc/questions/track-record';
import { covers } from '@/rules/scope';
import { arbitraryAnswers } from '../../arbitrary-answers';
import { day } from '../../arbitrary-dates';
import { betterInformed } from '../../better-informed';
import { allTargets } from './targets';

const own = 'risk-assessment';
const other = 'security-integration';
const questions = questionsOf(ccrc);
const ownTargets = allTargets.filter(({ category }) => category === own);

const asOfDay = day.filter((one) => one >= '2024-01-01');
const world = asOfDay.chain((asOf) => {
  const answers = arbitraryAnswers({ scheme: ccrc, asOf, rowsOf: [own, own, own, other] });
  return fc.record({ asOf: fc.constant(asOf), answers, others: answers });
});

interface World {
  readonly asOf: Day;
  readonly answers: Answers;
  readonly others: Answers;
}

const holds = (law: (world: World) => void, numRuns = 100) =>
  fc.assert(fc.property(world, law), { numRuns });

/** The findings of a category's targets, by target and requirement. */
const findingsOf = (answers: Answers, asOf: Day, targets = ownTargets) =>
  new Map(
    assess(ccrc, targets, answers, asOf).flatMap(({ target, findings }) =>
      findings.map((finding): [string, Finding] => [
        `${target.level} ${target.occasion} ${finding.requirement.id}`,
        finding,
      ]),
    ),
  );

describe('any set of answers', () => {
  it('gives every target a result: one finding for each requirement in scope, with its why', () => {
    holds(({ answers, asOf }) => {
      const assessments = assess(ccrc, allTargets, answers, asOf);
      expect(assessments.map(({ target }) => target)).toEqual(allTargets);
      for (const assessment of assessments) {
        const ids = assessment.findings.map(({ requirement }) => requirement.id);
        expect(new Set(ids).size).toBe(ids.length);
        const inScope = ccrc.requirements.filter(({ scope }) => covers(scope, assessment.target));
        if (!assessment.notOffered)
          expect(ids).toEqual(expect.arrayContaining(inScope.map(({ id }) => id)));
        for (const { outcome, judgement, open } of assessment.findings) {
          expect(judgement === undefined).toBe(outcome === 'not-applicable');
          expect(open).toBe(judgement && opennessOf(judgement));
          if (judgement && outcome !== 'met') expect(reasonsOf(judgement)).not.toEqual([]);
        }
      }
    }, 40);
  });

  it('gives the same result again', () => {
    holds(({ answers, asOf }) => {
      const once = assess(ccrc, ownTargets, answers, asOf);
      expect(plain(assess(ccrc, ownTargets, answers, asOf))).toEqual(plain(once));
    }, 20);
  });

  it('has verdicts and totals that agree', () => {
    holds(({ answers, asOf }) => {
      for (const assessment of assess(ccrc, ownTargets, answers, asOf))
        for (const reading of readings) {
          const { unmet, toBeConfirmed } = totalsOf(assessment.findings, reading);
          const verdict = verdictOf(assessment, reading);
          expect(verdict === 'does-not-meet').toBe(unmet > 0);
          expect(verdict === 'meets-known-conditions').toBe(unmet === 0 && toBeConfirmed === 0);
          expect(verdict).not.toBe('meets-published-conditions');
        }
    });
  });
});

describe('an unknown is sound', () => {
  it('what is decided stays so, whatever becomes known', () => {
    holds(({ answers, others, asOf }) => {
      const before = findingsOf(answers, asOf);
      const after = findingsOf(informed(answers, others), asOf);
      for (const [key, { outcome }] of before)
        if (outcome !== 'unknown') expect([key, after.get(key)?.outcome]).toEqual([key, outcome]);
    }, 250);
  });

  /** A service is never learnt not to be offered: then its own requirements are not judged at all. */
  function informed(answers: Answers, others: Answers): Answers {
    const sheet = (known: Answers['case'], learnt: Answers['case']) =>
      Object.fromEntries(
        questions.map((question) => {
          const news = learnt[question.id];
          const isEnd = question === serviceStart && news === 'not-provided';
          return [
            question.id,
            betterInformed(question, known[question.id], isEnd ? undefined : news),
          ];
        }),
      );
    return {
      case: sheet(answers.case, others.case),
      category: { [own]: sheet(answers.category[own] ?? {}, others.category[own] ?? {}) },
    };
  }
});

describe('more never hurts', () => {
  const rank = { unmet: 0, unknown: 1, 'to-be-confirmed': 1, met: 2, 'not-applicable': 3 } as const;

  /** No outcome and no standing is worse than before, except of the requirements named. */
  function expectNoneWorse(
    { answers, asOf }: World,
    better: Answers,
    isExempt: (key: string) => boolean = () => false,
  ) {
    const after = findingsOf(better, asOf);
    for (const [key, finding] of findingsOf(answers, asOf)) {
      if (isExempt(key)) continue;
      const later = after.get(key)!;
      const before = [
        rank[finding.outcome],
        ...readings.map((one) => rank[standingOf(finding, one)]),
      ];
      const now = [rank[later.outcome], ...readings.map((one) => rank[standingOf(later, one)])];
      expect([key, before.every((value, index) => now[index]! >= value)]).toEqual([key, true]);
    }
  }

  const ofCase = (answers: Answers, id: string, answer: Answer): Answers => ({
    ...answers,
    case: { ...answers.case, [id]: answer },
  });
  const ofOwn = (answers: Answers, id: string, answer: Answer): Answers => ({
    ...answers,
    category: { ...answers.category, [own]: { ...answers.category[own], [id]: answer } },
  });
  const listOf = (answers: Answers, id: string): RowsAnswer => {
    const answer = answers.case[id] as Partial<RowsAnswer> | undefined;
    if (answer?.rows === undefined || answer.list === undefined) return { list: 'open', rows: [] };
    return answer.list === 'none' ? { list: 'complete', rows: [] } : (answer as RowsAnswer);
  };
  const withRow = (answers: Answers, id: string, row: Omit<Row, 'rowId'>) => {
    const { list, rows } = listOf(answers, id);
    return ofCase(answers, id, { list, rows: [...rows, { ...row, rowId: 'one-more' }] });
  };

  // While no project has started, what only a project can show is left to the centre; with the
  // first project it is judged, and an answer that says "not there" then counts against.
  const isShownByAProject = (key: string) =>
    /^level-3 initial .*\/(d-projects|g-contracts|a-process|b-norm)$/.test(key);

  it('one more project that counts', () => {
    holds((given) => {
      const on = subtract(given.asOf, months(1));
      const papers = { contract: true, acceptance: true, invoice: true, receipt: true };
      const row = { category: own, state: 'completed', signed: on, completed: on, ...papers };
      expectNoneWorse(given, withRow(given.answers, projects.id, row), isShownByAProject);
    });
  });

  it('the requirements that a project shows do not suffer either, where their parts are there', () => {
    holds((given) => {
      const on = subtract(given.asOf, months(1));
      const row = { category: own, state: 'completed', signed: on, completed: on };
      const shown = [
        ...['ccrc/management/projects', 'ccrc/management/contracts'].map((id) => ({
          id,
          set: ofCase,
        })),
        ...['ccrc/process', 'ccrc/norm'].map((id) => ({ id, set: ofOwn })),
      ].reduce((answers, { id, set }) => set(answers, id, 'all'), given.answers);
      expectNoneWorse({ ...given, answers: shown }, withRow(shown, projects.id, row));
    });
  });

  it('one more certificate, of any level', () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom(...ccrc.levels),
        fc.nat({ max: 60 }),
        (given, level, ago) => {
          const issued = subtract(given.asOf, months(ago));
          const row = {
            category: own,
            level,
            issued,
            expires: add(issued, months(72)),
            suspended: false,
          };
          expectNoneWorse(given, withRow(given.answers, certificates.id, row));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('certificates held longer: issued earlier, or valid for longer', () => {
    holds((given) => {
      const { list, rows } = listOf(given.answers, certificates.id);
      fc.pre(rows.length > 0 && given.answers.case[certificates.id] !== undefined);
      const longer = rows.map((row) => ({
        ...row,
        ...(typeof row.issued === 'string'
          ? { issued: subtract(spanOf(row.issued).first, months(7)) }
          : {}),
        ...(typeof row.expires === 'string'
          ? { expires: add(spanOf(row.expires).last, months(5)) }
          : {}),
      }));
      expectNoneWorse(
        { ...given, answers: ofCase(given.answers, certificates.id, { list, rows }) },
        ofCase(given.answers, certificates.id, { list, rows: longer }),
      );
    });
  });

  it('a service that began earlier, even before the applicant was founded', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 90 }), (given, earlier) => {
        const answer = given.answers.category[own]?.[serviceStart.id];
        const isKnown = typeof answer === 'object' && answer !== null && 'since' in answer;
        fc.pre(isKnown || answer === 'planned');
        const since = isKnown ? spanOf(answer.since as string).first : given.asOf;
        const before = { since: subtract(since, months(earlier)) };
        expectNoneWorse(given, ofOwn(given.answers, serviceStart.id, before));
      }),
      { numRuns: 100 },
    );
  });

  it('every part turned from no to yes, every number raised, every experience lengthened', () => {
    const raised = (answer: Answer | undefined): Answer | undefined => {
      if (answer === 'none') return 'all';
      if (typeof answer === 'number') return answer + 3;
      if (typeof answer !== 'object' || answer === null) return answer;
      if ('months' in answer) return { months: (answer.months as number) + 7 };
      if (isNotKnown(answer) || isOwnNotApplicable(answer)) return answer;
      const entries = Object.entries(answer).map(([name, value]: [string, unknown]) => [
        name,
        value === false ? true : value,
      ]);
      return Object.fromEntries(entries) as Answer;
    };
    const raisedSheet = (sheet: Answers['case']): Answers['case'] =>
      Object.fromEntries(
        questions
          .filter(({ id }) => id in sheet)
          .map(({ id, kind }) => [id, kind === 'choice' ? sheet[id] : raised(sheet[id])]),
      );
    holds((given) => {
      expectNoneWorse(given, {
        case: raisedSheet(given.answers.case),
        category: { [own]: raisedSheet(given.answers.category[own] ?? {}) },
      });
    });
  });

  it('every yes instead of no', () => {
    const agreed = (sheet: Answers['case']): Answers['case'] =>
      Object.fromEntries(
        Object.entries(sheet).map(([id, answer]) => {
          const question = questions.find((one) => one.id === id);
          const isYesOrNo = question?.kind === 'choice' && question.options.length === 2;
          return [id, isYesOrNo ? question.options[0] : answer];
        }),
      );
    holds((given) => {
      expectNoneWorse(given, {
        case: agreed(given.answers.case),
        category: { [own]: agreed(given.answers.category[own] ?? {}) },
      });
    });
  });
});

describe('categories are apart', () => {
  it('answers and rows of one never change a finding of another', () => {
    holds(({ answers, others, asOf }) => {
      const rowsFrom = (id: string): Answer | undefined => {
        const answer = answers.case[id];
        if (typeof answer !== 'object' || answer === null || !('rows' in answer)) return answer;
        const mine = (answer as RowsAnswer).rows.filter((row) => row.category === own);
        const theirs = listed(others.case[id]).filter((row) => row.category !== own);
        const more = theirs.map((row) => ({ ...row, rowId: `other-${row.rowId}` }));
        return { ...answer, rows: [...more, ...mine] };
      };
      const lists = questions.filter(({ kind, id }) => kind === 'rows' && id in answers.case);
      const swapped: Answers = {
        case: { ...answers.case, ...Object.fromEntries(lists.map(({ id }) => [id, rowsFrom(id)])) },
        category: { ...others.category, [own]: answers.category[own] ?? {} },
      };
      expect(plain(assess(ccrc, ownTargets, swapped, asOf))).toEqual(
        plain(assess(ccrc, ownTargets, answers, asOf)),
      );
    });
  });

  const listed = (answer: Answer | undefined): readonly Row[] =>
    typeof answer === 'object' && answer !== null && 'rows' in answer
      ? (answer as RowsAnswer).rows
      : [];
});

/** What an assessment says, with requirements named by their ids. */
const plain = (assessments: ReturnType<typeof assess>) =>
  assessments.map(({ findings, ...rest }) => ({
    ...rest,
    findings: findings.map(({ requirement, ...finding }) => ({ id: requirement.id, ...finding })),
  }));
