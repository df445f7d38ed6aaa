import { describe, expect, it } from 'vitest';
import { amountOf } from '@/rules/amount-of';
import type { Answers } from '@/rules/answer';
import { all, answered, atLeast, hasAllParts } from '@/rules/check';
import type { Asked } from '@/rules/journey';
import {
  answerTo,
  askedIn,
  fullJourneys,
  journey,
  journeys,
  questionsRead,
  requirementsReading,
} from '@/rules/journey';
import { progressOf } from '@/rules/progress';
import type { Scheme } from '@/rules/scheme';
import { targetsOf } from '@/rules/scheme';
import type { Target } from '@/rules/scope';
import { covers } from '@/rules/scope';
import { shareUpTo } from '@/rules/share-up-to';
import {
  capital,
  doesNotApply,
  form,
  founded,
  lead,
  notKnown,
  procedure,
  projects,
  staff,
  stake,
  start,
  targetAt,
} from './facts';
import { madeUp } from './made-up-scheme';

/** A second scheme that asks some of the same questions, and in another order. */
const sister: Scheme = {
  ...madeUp,
  id: 'sister',
  categories: ['delta'],
  requirements: [
    ['form', answered(form, 'firm')] as const,
    ['staff', atLeast(staff, 30)] as const,
    ['lead', hasAllParts(lead)] as const,
    ['money', all(amountOf(capital, 1_000_000), shareUpTo(stake, 0))] as const,
  ].map(([id, check]) => ({ ...madeUp.requirements[0]!, id: `sister/${id}`, check })),
  sections: [
    { id: 'sister-form', screens: [{ id: 'sister-form', questions: [form] }] },
    {
      id: 'sister-company',
      screens: [
        { id: 'sister-staff', questions: [staff, lead] },
        { id: 'sister-money', questions: [capital, stake] },
      ],
    },
  ],
};

const asOf = '2026-06-30';
const nothing: Answers = { case: {}, category: {} };

const walk = (answers: Answers = nothing, ...targets: readonly Partial<Target>[]) =>
  journey(madeUp, targets.length === 0 ? [targetAt()] : targets.map(targetAt), answers, asOf);

const screens = (...given: Parameters<typeof walk>) =>
  walk(...given).flatMap((section) => section.screens);

const ids = (...given: Parameters<typeof walk>) => screens(...given).map(({ id }) => id);

const asked = (...given: Parameters<typeof walk>) =>
  screens(...given).flatMap((screen) =>
    screen.asked.map(({ question, category }) => [category, question.id].filter(Boolean).join(' ')),
  );

describe('the way through the questions', () => {
  it('asks only what some requirement of the targets reads', () => {
    expect(asked()).toEqual([
      'alpha made-up/start',
      'made-up/form',
      'made-up/staff',
      'alpha made-up/lead',
      'made-up/incident',
      'made-up/capital',
      'made-up/projects',
    ]);
  });

  it('asks more where more is read', () => {
    const more = asked(nothing, { occasion: 'surveillance', level: 'high' });
    expect(more).toContain('made-up/procedure');
    expect(more).toContain('made-up/founded');
    expect(asked(nothing, {})).not.toContain('made-up/founded');
  });

  it('asks nothing without a target', () => {
    expect(journey(madeUp, [], nothing, asOf)).toEqual([]);
  });

  it('leaves out sections and screens without a question', () => {
    for (const section of walk()) {
      expect(section.screens.length).toBeGreaterThan(0);
      for (const screen of section.screens) expect(screen.asked.length).toBeGreaterThan(0);
    }
    expect(walk().map(({ id }) => id)).toEqual(['services', 'company', 'work']);
  });

  it('opens a hidden branch when the condition chooses it, and closes it again', () => {
    const as = (answer: unknown) => asked({ ...nothing, case: { [form.id]: answer } });
    expect(as('firm')).not.toContain('made-up/approved');
    expect(as('office')).toContain('made-up/approved');
    expect(as(notKnown)).not.toContain('made-up/approved');
  });

  it('asks for a requirement with a condition only once the condition holds', () => {
    const onSurveillance = { level: 'high', occasion: 'surveillance' };
    const as = (answer: unknown) =>
      journey(
        { ...madeUp, requirements: madeUp.requirements.filter((one) => one.appliesIf) },
        [targetAt(onSurveillance)],
        { ...nothing, case: { [form.id]: answer } },
        asOf,
      ).flatMap((section) =>
        section.screens.flatMap((screen) => screen.asked.map(({ question }) => question)),
      );
    expect(as(undefined)).toEqual([form]);
    expect(as('office')).toEqual([form]);
    expect(as('firm')).toEqual([form, staff]);
  });

  it('stands on one screen for the case and one for each category, in the order of the scheme', () => {
    expect(ids(nothing, { category: 'beta' }, { category: 'alpha' })).toEqual([
      'services',
      'form',
      'company',
      'company/alpha',
      'company/beta',
      'record-and-capital',
      'projects',
    ]);
    expect(screens(nothing).find(({ id }) => id === 'company/alpha')).toEqual({
      id: 'company/alpha',
      plan: 'company',
      category: 'alpha',
      asked: [{ question: lead, category: 'alpha' }],
    });
  });

  it('puts all categories into one table where the plan says so', () => {
    const [table] = screens(nothing, { category: 'gamma' }, { category: 'alpha' });
    expect(table).toEqual({
      id: 'services',
      plan: 'services',
      asked: [
        { question: start, category: 'alpha' },
        { question: start, category: 'gamma' },
      ],
    });
  });

  it('asks nothing more of a category that is not offered, and all of the others', () => {
    const answers = { ...nothing, category: { alpha: { [start.id]: 'not-provided' } } };
    expect(asked(answers, {}, { category: 'beta' })).toEqual([
      'alpha made-up/start',
      'beta made-up/start',
      'made-up/form',
      'made-up/staff',
      'beta made-up/lead',
      'made-up/incident',
      'made-up/capital',
      'made-up/projects',
    ]);
    expect(asked(answers)).toEqual([
      'alpha made-up/start',
      'made-up/form',
      'made-up/staff',
      'made-up/incident',
      'made-up/capital',
    ]);
  });
});

describe('the ways through several schemes', () => {
  const first = 'made-up/alpha/low/initial';
  const second = 'sister/delta/low/initial';

  const ways = (targets: readonly string[], schemes: readonly Scheme[] = [madeUp, sister]) =>
    journeys(schemes, targets, nothing, asOf);
  const askedOn = (targets: readonly string[], schemes?: readonly Scheme[]) =>
    ways(targets, schemes).map(({ sections }) =>
      askedIn(sections).map(({ question, category = '' }) => `${category} ${question.id}`.trim()),
    );
  const [alone] = askedOn([first]);

  it('ask what both ask on the first only, and keep the order of each', () => {
    expect(askedOn([first, second])).toEqual([alone, ['delta made-up/lead', 'made-up/stake']]);
    expect(askedOn([second, first])).toEqual(askedOn([first, second]));
    expect(askedOn([first, second], [sister, madeUp])).toEqual([
      ['made-up/form', 'made-up/staff', 'delta made-up/lead', 'made-up/capital', 'made-up/stake'],
      ['alpha made-up/start', 'alpha made-up/lead', 'made-up/incident', 'made-up/projects'],
    ]);
  });

  it('leave out the screens and sections of which nothing is left to ask', () => {
    const screensOf = (targets: readonly string[]) =>
      ways(targets)[1]!.sections.map(({ id, screens: of }) => [id, ...of.map((one) => one.id)]);
    expect(screensOf([second])).toEqual([
      ['sister-form', 'sister-form'],
      ['sister-company', 'sister-staff', 'sister-staff/delta', 'sister-money'],
    ]);
    expect(screensOf([first, second])).toEqual([
      ['sister-company', 'sister-staff/delta', 'sister-money'],
    ]);
  });

  it('ask nothing of a scheme that is not applied for, and all that is shared of the other', () => {
    expect(askedOn([first])).toEqual([alone, []]);
    expect(askedOn([second])).toEqual([
      [],
      ['made-up/form', 'made-up/staff', 'delta made-up/lead', 'made-up/capital', 'made-up/stake'],
    ]);
    expect(askedOn([])).toEqual([[], []]);
  });

  it('go by the targets that a scheme knows, each once', () => {
    const strange = ['made-up/delta/low/initial', 'other/alpha/low/initial', 'nonsense'];
    expect(askedOn([first, first, ...strange])).toEqual(askedOn([first]));
    expect(targetsOf([first, first, second, ...strange], madeUp)).toEqual([targetAt()]);
  });

  it('name the scheme of each', () => {
    expect(ways([first]).map(({ scheme }) => scheme)).toEqual([madeUp, sister]);
  });
});

describe('why a question is asked', () => {
  const why = (one: Asked, ...targets: readonly Partial<Target>[]) =>
    requirementsReading(madeUp, targets.map(targetAt), one).map(({ id }) => id);

  it('is every requirement in scope that reads it, as a condition or to show it, too', () => {
    expect(why({ question: staff }, {})).toEqual([
      'made-up/low-only',
      'made-up/low-said-elsewhere',
      'made-up/firms-only',
    ]);
    expect(why({ question: form }, {})).toEqual(['made-up/form', 'made-up/firms-only']);
    expect(why({ question: projects }, {})).toEqual(['made-up/lead']);
    expect(why({ question: founded }, { level: 'high' })).toEqual(['made-up/disputed']);
    expect(why({ question: founded }, {})).toEqual([]);
  });

  it('looks at the targets of the category alone', () => {
    const targets = [{ level: 'low' }, { level: 'high', category: 'beta' }];
    expect(why({ question: start, category: 'alpha' }, ...targets)).toEqual(['made-up/in-service']);
    expect(why({ question: start, category: 'gamma' }, ...targets)).toEqual([]);
  });
});

describe('the answer to a question as asked', () => {
  it('is the one of the case or of the category', () => {
    const answers = { case: { [form.id]: 'firm' }, category: { alpha: { [lead.id]: 'all' } } };
    expect(answerTo(answers, { question: form })).toBe('firm');
    expect(answerTo(answers, { question: lead, category: 'alpha' })).toBe('all');
    expect(answerTo(answers, { question: lead, category: 'beta' })).toBeUndefined();
  });
});

describe('how far a question is answered', () => {
  it.each([
    [staff, undefined, 'not-asked'],
    [staff, notKnown, 'dont-know'],
    [staff, 0, 'answered'],
    [start, { since: '2020' }, 'answered'],
    [procedure, 'all', 'answered'],
    [procedure, doesNotApply, 'answered'],
    [procedure, {}, 'in-part'],
    [procedure, { written: true, issued: false }, 'in-part'],
    [procedure, { written: true, issued: false, 'in-use': true }, 'answered'],
    [projects, { list: 'open', rows: [] }, 'in-part'],
    [projects, { list: 'complete', rows: [] }, 'answered'],
    [projects, { list: 'none', rows: [] }, 'answered'],
    [projects, notKnown, 'dont-know'],
  ] as const)('$0.id: $1 is $2', (question, answer, progress) => {
    expect(progressOf({ question }, answer)).toBe(progress);
  });
});

describe('the full way', () => {
  const target = 'made-up/alpha/low/initial';
  const read = new Set(
    madeUp.requirements.flatMap((requirement) =>
      covers(requirement.scope, targetAt()) ? questionsRead(requirement) : [],
    ),
  );
  const fully = (targets: readonly string[], schemes: readonly Scheme[] = [madeUp]) =>
    fullJourneys(schemes, targets).map(({ sections }) => askedIn(sections));

  it('asks all that the target reads, each once', () => {
    const [asked = []] = fully([target]);
    expect(asked.map(({ question }) => question.id).sort()).toEqual(
      [...read].map(({ id }) => id).sort(),
    );
    for (const { question, category } of asked)
      expect(category).toBe(question.per === 'category' ? 'alpha' : undefined);
  });

  it('asks of every category what is asked of one, and nothing twice', () => {
    const [asked = []] = fully([target, 'made-up/beta/low/initial']);
    const perCategory = [...read].filter(({ per }) => per === 'category');
    for (const question of perCategory)
      expect(asked.filter((one) => one.question === question).length, question.id).toBe(2);
    const [, second] = fully([target, 'sister/delta/low/initial'], [madeUp, sister]);
    for (const { question, category } of second ?? [])
      expect(category === undefined && read.has(question), question.id).toBe(false);
  });
});
