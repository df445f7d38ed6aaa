import { describe, expect, it } from 'vitest';
import type { Answer } from '@/rules/answer';
import { factsFor } from '@/rules/assess';
import type { Judgement } from '@/rules/judgement';
import type { Question } from '@/rules/question';
import type { Reason } from '@/rules/reason';
import type { Requirement } from '@/rules/requirement';
import { questionsOf } from '@/rules/scheme';
import { secrecy } from '@/rules/schemes/secrecy';
import { covers } from '@/rules/scope';
import { table } from './catalogue-table';
import { allTargets, prepared } from './targets';

const asOf = '2026-06-30';
const requirements: readonly Requirement[] = secrecy.requirements;

/** An answer that falls short of whatever number is asked for. */
function shortOf(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return question.options[0];
    case 'count':
    case 'amount':
      return 0;
    case 'share':
      return 100;
    case 'date':
      return asOf;
    case 'event':
      return { on: asOf };
    case 'rows':
      return { list: 'none', rows: [] };
    default:
      return 'none';
  }
}

const answers = Object.fromEntries(
  questionsOf(secrecy).map((question) => [question.id, shortOf(question)]),
);
const open = { ...prepared.case, 'secrecy/full-time-managers': 0 };

/** The reasons of every leaf, whether or not it carries the outcome. */
function leavesOf(judgement: Judgement): readonly Reason[] {
  if ('reason' in judgement) return [judgement.reason];
  return ('all' in judgement ? judgement.all : judgement.any).flatMap(leavesOf);
}

/** The number that a reason holds the facts against. */
function thresholdIn(reason: Reason): string | undefined {
  if (reason.code === 'rows') return `${String(reason.need)} of ${String(reason.worth)}`;
  if ('most' in reason) return String(reason.most);
  if (!('need' in reason)) return undefined;
  return typeof reason.need === 'object'
    ? `${String(reason.need.length)} ${reason.need.unit}`
    : String(reason.need);
}

describe('the numbers that are asked for', () => {
  it.each(table)('$id: $threshold', ({ id, threshold }) => {
    const { scope, check } = requirements.find((requirement) => requirement.id === id)!;
    for (const target of allTargets.filter((one) => covers(scope, one))) {
      const facts = factsFor(target, { case: { ...answers, ...open }, category: {} }, asOf);
      const found = leavesOf(check.judge(facts)).flatMap((reason) => thresholdIn(reason) ?? []);
      expect([...new Set(found)].join(', ')).toBe(threshold);
    }
  });
});
