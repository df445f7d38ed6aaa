import { describe, expect, it } from 'vitest';
import { ccrcWords as en } from '@/content/en/ccrc';
import { ccrcWords as zh } from '@/content/zh-CN/ccrc';
import type { Answer } from '@/rules/answer';
import { reasonsOf } from '@/rules/judgement';
import type { Requirement } from '@/rules/requirement';
import { attachedAt } from '@/rules/requirement';
import { questionsOf } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import type { Target } from '@/rules/scope';
import { covers, targetId } from '@/rules/scope';
import { allTargets } from '../rules/schemes/ccrc/targets';
import type { CoveredBy, JudgedBy } from './covered-by';
import type { Line } from './ledger';
import { ledger } from './ledger';
import type { StatementId, Text } from './statements';
import { statements } from './statements';

const asOf = '2026-06-30';
const requirements: readonly Requirement[] = ccrc.requirements;
/** The clauses of single categories are listed elsewhere. */
const listed = requirements.filter(({ id }) => /^ccrc\/(common|reported)\//.test(id));

const points = [
  ...statements.map(({ ids, label, by }) => ({ name: `${ids.join(', ')} ${label}`, by })),
  ...ledger.map(({ id, by }) => ({ name: id, by })),
];
const judgements = points.flatMap(({ name, by }) =>
  by.filter(isJudged).map((one) => ({ name: `${name} → ${nameOf(one)}`, ...one })),
);

describe('the statements', () => {
  const counts: Readonly<Record<Text, number>> = { '000': 37, '001': 76, '003': 77 };
  const ids = statements.flatMap((statement) => statement.ids);

  it.each(Object.entries(counts))('of text %s are covered, each once', (text, count) => {
    const expected = Array.from(
      { length: count },
      (_, index) => `${text}.${index + 1}` as StatementId,
    );
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith(`${text}.`))).toHaveLength(count);
  });

  it('have a short label and are covered by something', () => {
    for (const { ids: of, label, by } of statements) {
      expect(label.split(' ').length, of.join()).toBeLessThanOrEqual(8);
      expect(by.length, of.join()).toBeGreaterThan(0);
    }
  });

  it.each([
    ['001', 'level-3-conditions'],
    ['003', 'level-3-conditions-surveillance'],
  ] as const)('of text %s are judged by requirements that cite it as %s', (text, source) => {
    const isOf = (id: StatementId) => id.startsWith(`${text}.`);
    for (const { ids: of, by } of statements.filter((one) => one.ids.some(isOf))) {
      const judging = by.filter(isJudged);
      expect(judging.length, of.join()).toBeGreaterThan(0);
      for (const { requirement } of judging)
        expect(
          found(requirement).sources.map((one) => one.source),
          of.join(),
        ).toContain(source);
    }
  });
});

describe('the single points', () => {
  it.each([
    ['common', 97],
    ['reported', 22],
    ['superseded-2015', 8],
  ])('of %s are %i, each once', (group, count) => {
    const ids = ledger.map(({ id }) => id).filter((id) => id.startsWith(`ccrc/${group}/`));
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  it('are judged, except hints and what is superseded', () => {
    const unjudged = ledger.filter(({ by }) => !by.some(isJudged)).map(({ id }) => id);
    const superseded = ledger
      .map(({ id }) => id)
      .filter((id) => id.startsWith('ccrc/superseded-2015/'));
    expect(unjudged.sort()).toEqual(
      [
        'ccrc/reported/computing-graduate-six-years',
        'ccrc/reported/time-in-service-six-months',
        ...superseded,
      ].sort(),
    );
  });

  it('are judged at exactly the levels, occasions and categories where they are asked', () => {
    for (const line of ledger.filter(({ by }) => by.some(isJudged))) {
      const judging = line.by.filter(isJudged).map(({ requirement }) => found(requirement).scope);
      const actual = allTargets.filter((target) => judging.some((scope) => covers(scope, target)));
      expect(actual.map(targetId), line.id).toEqual(targetsOf(line).map(targetId));
    }
  });

  it('are said, where they are not judged, at every target where they would be asked', () => {
    for (const line of ledger)
      for (const one of line.by.filter((by) => !isJudged(by)))
        for (const target of targetsOf(line))
          expect(isSaidAt(one, target), `${line.id} at ${targetId(target)}`).toBe(true);
  });

  it('name every common and reported requirement', () => {
    const named = new Set<string>(
      ledger.flatMap(({ by }) => by.filter(isJudged).map(({ requirement }) => requirement)),
    );
    expect(listed.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('name every question that a common or reported requirement decides by, part by part', () => {
    const named = new Set(
      ledger.flatMap(({ by }) =>
        by.filter(isJudged).map(({ reads = '', part = '' }) => `${reads} ${part}`),
      ),
    );
    const decided = listed.flatMap(({ check }) => check.reads);
    const parts = decided.flatMap((question) =>
      question.kind === 'parts'
        ? question.parts.map((part) => `${question.id} ${part}`)
        : [`${question.id} `],
    );
    expect([...new Set(parts)].filter((one) => !named.has(one))).toEqual([]);
  });
});

describe('what covers a point is there', () => {
  it('the requirement reads the question', () => {
    for (const { name, requirement, reads } of judgements.filter((one) => one.reads))
      expect(
        found(requirement).check.reads.map(({ id }) => id),
        name,
      ).toContain(reads);
  });

  it('a missing part is a reason of the requirement', () => {
    const ofParts = judgements.filter(({ part }) => part !== undefined);
    expect(ofParts.length).toBeGreaterThan(0);
    for (const { name, requirement, reads: question = '', part = '' } of ofParts) {
      const reasons = reasonsOf(judgedWith(found(requirement), question, { [part]: false }));
      expect(reasons, name).toContainEqual({ code: 'part', question, part, present: false });
    }
  });

  it('projects that lack the field no longer meet the requirement', () => {
    const ofFields = judgements.filter(({ field }) => field !== undefined);
    expect(ofFields.length).toBeGreaterThan(0);
    for (const { name, requirement, reads: question = '', field = '' } of ofFields) {
      const outcomeWith = (rows: readonly object[]) =>
        judgedWith(found(requirement), question, { list: 'complete', rows }).outcome;
      const rows = fullProjects(firstTarget(found(requirement)).category);
      expect(outcomeWith(rows), name).toBe('met');
      expect(outcomeWith(rows.map((row) => ({ ...row, [field]: undefined }))), name).not.toBe(
        'met',
      );
    }
  });

  it('the note, version or hint is said somewhere', () => {
    for (const { name, by } of points)
      for (const one of by)
        expect(isJudged(one) || allTargets.some((target) => isSaidAt(one, target)), name).toBe(
          true,
        );
  });
});

function isJudged(by: CoveredBy): by is JudgedBy {
  return 'requirement' in by && !('note' in by);
}

function nameOf({ requirement, reads, part, field }: JudgedBy): string {
  return [requirement, reads, part ?? field].filter((one) => one !== undefined).join(' ');
}

function found(id: string): Requirement {
  const requirement = requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  return requirement;
}

function targetsOf({ levels, occasions, categories }: Line): readonly Target[] {
  return allTargets.filter((target) => covers({ levels, occasions, categories }, target));
}

function firstTarget({ id, scope }: Requirement): Target {
  const target = allTargets.find((one) => covers(scope, one));
  if (target === undefined) throw new Error(`${id} applies nowhere`);
  return target;
}

/** The requirement at a target of its scope, with this one answer. */
function judgedWith(requirement: Requirement, question: string, answer: Answer) {
  return requirement.check.judge({
    target: firstTarget(requirement),
    asOf,
    answerTo: ({ id }) => (id === question ? answer : undefined),
  });
}

/** More projects with all their papers than any requirement asks for. */
function fullProjects(category: string) {
  return Array.from({ length: 20 }, (_, index) => ({
    rowId: String(index),
    category,
    state: 'completed',
    signed: '2026-01-15',
    completed: '2026-04-15',
    ...{ contract: true, acceptance: true, invoice: true, receipt: true },
  }));
}

/** Whether a reader who applies for the target is told the note, the version or the hint. */
function isSaidAt(by: CoveredBy, target: Target): boolean {
  const applying = requirements.filter(({ scope }) => covers(scope, target));
  if ('note' in by)
    return applying.some(
      ({ id, notes }) => id === by.requirement && attachedAt(notes, target).includes(by.note),
    );
  if ('disagreement' in by) {
    const versions = ccrc.disagreements.find(({ id }) => id === by.disagreement)?.versions ?? [];
    return (
      versions.some(({ id }) => id === by.version) &&
      applying.some(({ disagreements }) =>
        attachedAt(disagreements, target).includes(by.disagreement),
      )
    );
  }
  if ('question' in by)
    return (
      questionsOf(ccrc).some(({ id }) => id === by.question) &&
      [en, zh].every(({ questions }) => 'hint' in questions[by.question]) &&
      applying.some(({ check }) => check.reads.some(({ id }) => id === by.question))
    );
  return false;
}
