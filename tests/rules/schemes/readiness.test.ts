import fc from 'fast-check';
import { parseDate } from '@internationalized/date';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/rules/assess';
import { assess } from '@/rules/assess';
import type { Day } from '@/rules/calendar';
import { add, years } from '@/rules/calendar';
import { coursesOf, findingOn } from '@/rules/course';
import { hindranceOf } from '@/rules/hindrance';
import { openQuestionsIn } from '@/rules/judgement';
import type { Reading } from '@/rules/reading';
import { openBecause, readings } from '@/rules/reading';
import { readiness } from '@/rules/readiness';
import type { Target } from '@/rules/scope';
import { bothSchemes } from './both-schemes';
import type { World } from './worlds';
import { nearlyReadyWorldOf, worldOf } from './worlds';

vi.setConfig({ testTimeout: 180_000 });

/** Every day of ten years from the as-of date on. */
function daysFrom(asOf: Day): readonly Day[] {
  const end = add(asOf, years(10));
  const days: Day[] = [];
  for (let day = parseDate(asOf); day.toString() <= end; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ requirement }) => requirement.id);

type Searched = readonly { readonly day: Day; readonly findings: readonly Finding[] }[];

/** What readiness means, found by looking at every single day. */
function searched(days: Searched, reading: Reading) {
  const hindered = (at: Searched[number] | undefined, ...by: string[]) =>
    idsOf((at?.findings ?? []).filter((one) => by.includes(hindranceOf(one, reading))));
  const toConfirmOn = (at: Searched[number] | undefined) =>
    idsOf(
      (at?.findings ?? []).filter(
        (one) =>
          ['disputed', 'left-to-the-authority'].includes(openBecause(one, reading) ?? '') &&
          (reading === 'cautious' || one.disputed || one.basis !== 'reported'),
      ),
    );
  const [first] = days;
  const at = days.findIndex((one) => hindered(one, 'gap', 'open').length === 0);
  const ready = days[at];
  if (ready) {
    const once = hindered(ready, 'until-done');
    const opened = (one: Searched[number]) => [
      ...hindered(one, 'gap', 'open'),
      ...hindered(one, 'until-done').filter((id) => !once.includes(id)),
    ];
    const lapse = days.slice(at).find((one) => opened(one).length > 0);
    return {
      state: once.length > 0 ? 'once' : at === 0 ? 'now' : 'on',
      on: ready.day,
      once,
      heldBackBy: at === 0 ? [] : hindered(days[at - 1], 'gap', 'open'),
      toConfirm: toConfirmOn(ready),
      lapse: lapse && { on: lapse.day, findings: opened(lapse) },
    };
  }
  const sayable = days.find((one) => hindered(one, 'gap').length === 0);
  if (sayable) {
    const until = sayable.findings.filter((one) => hindranceOf(one, reading) === 'open');
    return {
      state: 'cannot-be-said',
      until: idsOf(until),
      questions: [
        ...new Set(until.flatMap(({ judgement }) => (judgement ? openQuestionsIn(judgement) : []))),
      ],
      toConfirm: toConfirmOn(first),
    };
  }
  const everywhere = hindered(first, 'gap').filter((id) =>
    days.every((one) => hindered(one, 'gap').includes(id)),
  );
  if (everywhere.length > 0)
    return {
      state: 'never',
      because: everywhere,
      tooLate: undefined,
      toConfirm: toConfirmOn(first),
    };
  const closed = new Set<string>();
  const all = idsOf(first?.findings ?? []);
  for (const one of days) {
    const gaps = hindered(one, 'gap');
    const closing = all.filter((id) => !gaps.includes(id) && !closed.has(id));
    closing.forEach((id) => closed.add(id));
    if (closed.size === all.length)
      return {
        state: 'never',
        because: gaps,
        tooLate: { on: one.day, closing },
        toConfirm: toConfirmOn(first),
      };
  }
  throw new Error('some gap neither closes nor lasts');
}

/** The result with requirements named by their ids. */
function named(result: ReturnType<typeof readiness>) {
  const toConfirm = idsOf(result.toConfirm);
  switch (result.state) {
    case 'never':
      return {
        state: result.state,
        because: idsOf(result.because),
        tooLate: result.tooLate && { ...result.tooLate, closing: idsOf(result.tooLate.closing) },
        toConfirm,
      };
    case 'cannot-be-said':
      return { ...result, until: idsOf(result.until), toConfirm };
    default:
      return {
        ...result,
        once: idsOf(result.once),
        heldBackBy: idsOf(result.heldBackBy),
        lapse: result.lapse && { ...result.lapse, findings: idsOf(result.lapse.findings) },
        toConfirm,
      };
  }
}

describe.each(bothSchemes)('readiness: $scheme.id', ({ scheme }) => {
  const onOneTarget = (world: fc.Arbitrary<World>) =>
    world
      .filter(({ asOf }) => asOf >= '2026-01-01')
      .chain(({ targets, ...rest }) =>
        fc.constantFrom(...targets).map((target: Target) => ({ ...rest, target })),
      );
  const nearlyReady = onOneTarget(nearlyReadyWorldOf(scheme));

  it.each([
    ['companies that are nearly there', nearlyReady, 16],
    ['any company', onOneTarget(worldOf(scheme)), 4],
  ])('is what a search of every day of ten years finds, of %s', (_, world, numRuns) => {
    fc.assert(
      fc.property(world, ({ target, answers, asOf }) => {
        const days = daysFrom(asOf).map((day) => ({
          day,
          findings: assess(scheme, [target], answers, day)[0]!.findings,
        }));
        for (const reading of readings) {
          const found = named(readiness(scheme, target, answers, { asOf, reading }));
          expect(found).toEqual(searched(days, reading));
        }
      }),
      { numRuns },
    );
  });

  it('judges every day as an assessment on that day does', () => {
    fc.assert(
      fc.property(
        nearlyReady,
        fc.array(fc.nat({ max: 3650 }), { maxLength: 12 }),
        (one, offsets) => {
          const { target, answers, asOf } = one;
          const courses = coursesOf(scheme, target, answers, asOf);
          for (const offset of [0, ...offsets]) {
            const day = parseDate(asOf).add({ days: offset }).toString();
            const [there] = assess(scheme, [target], answers, day);
            const outcomes = ({ findings }: Pick<typeof there & object, 'findings'>) =>
              findings.map(({ requirement, outcome, disputed, open }) => ({
                ...{ id: requirement.id, outcome, disputed, open },
              }));
            expect(outcomes({ findings: courses.map((course) => findingOn(course, day)) })).toEqual(
              outcomes(there!),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
