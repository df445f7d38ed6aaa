import { describe, expect, it, vi } from 'vitest';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import { assess } from '@/rules/assess';
import { askedIn, journey } from '@/rules/journey';
import { opennessOf, reasonsOf } from '@/rules/judgement';
import { effectOf, readings, standingOf, totalsOf, verdictOf } from '@/rules/reading';
import { questionsOf } from '@/rules/scheme';
import { covers, targetId } from '@/rules/scope';
import { betterInformed } from '../better-informed';
import { bothSchemes, targetsOfScheme } from './both-schemes';
import type { World } from './worlds';
import { findingsOf, holdsOf, plain, withAnswer } from './worlds';

// Laws take long where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

const verdicts = [
  'meets-known-conditions',
  'more-information-needed',
  'to-be-confirmed',
  'does-not-meet',
];

describe.each(bothSchemes)('any set of answers: $scheme.id', ({ scheme }) => {
  const holds = holdsOf(scheme);
  const allTargets = targetsOfScheme(scheme);

  it('gives every target a result: one finding for each requirement in scope, with its why', () => {
    holds(({ answers, asOf }) => {
      const assessments = assess(scheme, allTargets, answers, asOf);
      expect(assessments.map(({ target }) => target)).toEqual(allTargets);
      for (const { target, findings, notOffered } of assessments) {
        const ids = findings.map(({ requirement }) => requirement.id);
        expect(new Set(ids).size).toBe(ids.length);
        const inScope = scheme.requirements.filter(({ scope }) => covers(scope, target));
        if (!notOffered) expect(ids).toEqual(expect.arrayContaining(inScope.map(({ id }) => id)));
        const wrong = findings.filter(
          ({ outcome, judgement, open }) =>
            (judgement === undefined) !== (outcome === 'not-applicable') ||
            open !== (judgement && opennessOf(judgement)) ||
            (judgement && outcome !== 'met' && reasonsOf(judgement).length === 0),
        );
        expect(wrong.map(({ requirement }) => requirement.id)).toEqual([]);
      }
    }, 30);
  });

  it('gives the same result again', () => {
    holds(({ answers, targets, asOf }) => {
      const once = assess(scheme, targets, answers, asOf);
      expect(plain(assess(scheme, targets, answers, asOf))).toEqual(plain(once));
    }, 20);
  });

  it('gives a target beside others what it gets alone', () => {
    holds(({ answers, asOf }) => {
      const together = assess(scheme, allTargets, answers, asOf);
      const alone = allTargets.flatMap((target) => assess(scheme, [target], answers, asOf));
      expect(plain(together)).toEqual(plain(alone));
    }, 15);
  });

  it('has both verdicts, and totals that agree with them', () => {
    holds(({ answers, targets, asOf }) => {
      for (const assessment of assess(scheme, targets, answers, asOf))
        for (const reading of readings) {
          const { unmet, toBeConfirmed } = totalsOf(assessment.findings, reading);
          const verdict = verdictOf(assessment, reading);
          expect(verdicts).toContain(verdict);
          expect(verdict === 'does-not-meet').toBe(unmet > 0);
          expect(verdict === 'meets-known-conditions').toBe(unmet === 0 && toBeConfirmed === 0);
        }
    }, 100);
  });

  it('lets no disputed point decide under the published reading, and each under the cautious', () => {
    holds(({ answers, targets, asOf }) => {
      for (const assessment of assess(scheme, targets, answers, asOf)) {
        const disputed = assessment.findings.filter((finding) => finding.disputed);
        for (const finding of disputed) {
          expect(finding.requirement.disputed).toBeDefined();
          expect(effectOf(finding, 'published')).toBe('asks');
          expect(standingOf(finding, 'published')).toBe('to-be-confirmed');
          expect(effectOf(finding, 'cautious')).toBe('decides');
          expect(standingOf(finding, 'cautious')).toBe(
            finding.outcome === 'unmet' ? 'unmet' : 'to-be-confirmed',
          );
        }
        const others = assessment.findings.filter((finding) => !finding.disputed);
        expect(verdictOf(assessment, 'published') === 'does-not-meet').toBe(
          verdictOf({ ...assessment, findings: others }, 'published') === 'does-not-meet',
        );
      }
    }, 100);
  });
});

describe.each(bothSchemes)('an unknown is sound: $scheme.id', ({ scheme }) => {
  const questions = questionsOf(scheme);

  it('what is decided stays so, whatever becomes known', () => {
    holdsOf(scheme)((world) => {
      const after = findingsOf(scheme, world, informed(world));
      const overturned = [...findingsOf(scheme, world, world.answers)].filter(
        ([key, { outcome }]) => outcome !== 'unknown' && after.get(key)?.outcome !== outcome,
      );
      expect(overturned.map(([key]) => key)).toEqual([]);
    }, 200);
  });

  /** A service is never learnt not to be offered: then its own requirements are not judged at all. */
  function informed({ own, answers, others }: World): Answers {
    const sheet = (known: Answers['case'] = {}, learnt: Answers['case'] = {}) =>
      Object.fromEntries(
        questions.map((question) => {
          const news = learnt[question.id];
          const isEnd = question.kind === 'service' && news === 'not-provided';
          return [
            question.id,
            betterInformed(question, known[question.id], isEnd ? undefined : news),
          ];
        }),
      );
    return {
      case: sheet(answers.case, others.case),
      category: { [own]: sheet(answers.category[own], others.category[own]) },
    };
  }
});

describe.each(bothSchemes)('what is apart stays apart: $scheme.id', ({ scheme }) => {
  const holds = holdsOf(scheme);
  const questions = questionsOf(scheme);

  it('answers and rows of one category never change a finding of another', () => {
    holds(({ own, targets, answers, others, asOf }) => {
      const mixed = (id: string): Answer | undefined => {
        const answer = answers.case[id];
        if (!isList(answer)) return answer;
        const isOwn = ({ category }: Row) => category === undefined || category === own;
        const theirs = rowsOf(others.case[id]).filter((row) => !isOwn(row));
        const more = theirs.map((row) => ({ ...row, rowId: `other-${row.rowId}` }));
        return { ...answer, rows: [...more, ...answer.rows.filter(isOwn)] };
      };
      const lists = questions.filter(({ kind, id }) => kind === 'rows' && id in answers.case);
      const swapped: Answers = {
        case: { ...answers.case, ...Object.fromEntries(lists.map(({ id }) => [id, mixed(id)])) },
        category: { ...others.category, [own]: answers.category[own] ?? {} },
      };
      expect(plain(assess(scheme, targets, swapped, asOf))).toEqual(
        plain(assess(scheme, targets, answers, asOf)),
      );
    }, 60);
  });

  it('a category that is not offered is settled by that alone', () => {
    const services = questions.filter(({ kind }) => kind === 'service');
    expect(services.length > 0).toBe(scheme.offered !== undefined);
    for (const service of services)
      holds(({ own, targets, answers, asOf }) => {
        const place = { id: service.id, category: own };
        const left = withAnswer(answers, place, 'not-provided');
        const alone = withAnswer({ ...answers, category: {} }, place, 'not-provided');
        const assessments = assess(scheme, targets, left, asOf);
        expect(assessments.map(({ notOffered }) => notOffered)).toEqual(targets.map(() => true));
        expect(plain(assessments)).toEqual(plain(assess(scheme, targets, alone, asOf)));
        const asked = askedIn(journey(scheme, targets, left, asOf)).filter((one) => one.category);
        expect(asked).toEqual([{ question: service, category: own }]);
        for (const assessment of assessments)
          expect(verdictOf(assessment, 'published'), targetId(assessment.target)).toBe(
            'does-not-meet',
          );
      }, 40);
  });

  it.each(bothSchemes.filter((one) => one.scheme !== scheme))(
    'no answer that only $scheme.id asks for changes a finding',
    (elsewhere) => {
      const shared = new Set(questions.map(({ id }) => id));
      const foreign = holdsOf(elsewhere.scheme);
      holds((world) => {
        foreign(({ answers: theirs }) => {
          const strange = Object.entries(theirs.case).filter(([id]) => !shared.has(id));
          const both: Answers = {
            case: { ...world.answers.case, ...Object.fromEntries(strange) },
            category: { ...theirs.category, ...world.answers.category },
          };
          expect(plain(assess(scheme, world.targets, both, world.asOf))).toEqual(
            plain(assess(scheme, world.targets, world.answers, world.asOf)),
          );
        }, 2);
      }, 15);
    },
  );
});

const isList = (answer: Answer | undefined): answer is RowsAnswer =>
  typeof answer === 'object' && answer !== null && 'rows' in answer;

const rowsOf = (answer: Answer | undefined): readonly Row[] => (isList(answer) ? answer.rows : []);
