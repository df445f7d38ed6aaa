import { describe, expect, it } from 'vitest';
import type { Answers } from '@/rules/answer';
import { journey } from '@/rules/journey';
import { questionsOf } from '@/rules/scheme';
import { secrecy } from '@/rules/schemes/secrecy';
import type { Target } from '@/rules/scope';
import { repeated } from '../repeated';
import { allTargets, prepared } from './targets';

const questions = questionsOf(secrecy);

/** The ids of the questions that are asked. */
const asked = (answers: Answers['case'], targets: readonly Target[] = allTargets) =>
  journey(secrecy, targets, { case: answers, category: {} }, '2026-06-30').flatMap((section) =>
    section.screens.flatMap((screen) => screen.asked.map(({ question }) => question.id)),
  );

describe('the screens', () => {
  it('hold every question exactly once', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    for (const { id, per } of questions) {
      expect(id).toMatch(/^(secrecy|applicant)(\/[a-z0-9-]+)+$/);
      expect(per).toBe('case');
    }
  });

  it('are fewer than thirty, and about twenty for a type without numbers', () => {
    for (const target of allTargets) {
      const plan = journey(secrecy, [target], prepared, '2026-06-30');
      const shown = plan.flatMap((section) => section.screens);
      expect(shown.length).toBe(target.category === 'overall-integration' ? 26 : 21);
    }
  });

  it('ask every question for someone', () => {
    expect([...new Set(asked(prepared.case))].sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it('ask for the parts of a group, a lease and managers only where there are some', () => {
    const branches = [
      'secrecy/leading-group-grade-b',
      'secrecy/leading-group-grade-a',
      'secrecy/lease-start',
      'secrecy/lease-end',
      'secrecy/managers-trained',
    ];
    const closed = asked({
      ...prepared.case,
      'secrecy/premises-tenure': 'owned',
      'secrecy/leading-group': 'not-set-up',
      'secrecy/full-time-managers': 0,
    });
    expect(asked(prepared.case)).toEqual(expect.arrayContaining(branches));
    for (const id of branches) expect(closed).not.toContain(id);
  });

  it('ask a public institution nothing about shareholders', () => {
    const ofOwnership = [
      'secrecy/direct-foreign-share',
      'secrecy/indirect-foreign-share',
      'secrecy/listing-status',
    ];
    const institution = asked({ ...prepared.case, 'applicant/legal-form': 'public-institution' });
    expect(asked(prepared.case)).toEqual(expect.arrayContaining(ofOwnership));
    for (const id of ofOwnership) expect(institution).not.toContain(id);
  });

  it('ask of either grade what belongs to it', () => {
    const [ofB = [], ofA = []] = secrecy.levels.map((level) =>
      asked(
        prepared.case,
        allTargets.filter((target) => target.level === level),
      ),
    );
    expect(ofA.filter((id) => !ofB.includes(id))).toEqual([
      'secrecy/leading-group-grade-a',
      'secrecy/secrecy-director',
    ]);
    expect(ofB.filter((id) => !ofA.includes(id))).toEqual([
      'secrecy/leading-group-grade-b',
      'secrecy/leader-in-charge',
    ]);
  });
});
