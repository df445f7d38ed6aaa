import type { Answer, Answers } from './answer';
import { factsFor, judgedRequirements } from './assess';
import type { Day } from './calendar';
import type { Check, Facts } from './check';
import type { Question } from './question';
import type { Requirement } from './requirement';
import type { Scheme, ScreenPlan } from './scheme';
import { targetsOf } from './scheme';
import type { Target, TargetId } from './scope';
import { covers } from './scope';

/** A question as it is asked: of the whole case, or of one category. */
export interface Asked {
  readonly question: Question;
  readonly category?: string;
}

/** One stop on the way: a screen with the questions that matter now. */
export interface Screen {
  /** The plan's id, followed by the category where the screen belongs to one. */
  readonly id: string;
  readonly plan: string;
  readonly category?: string;
  readonly asked: readonly [Asked, ...Asked[]];
}

export interface Section {
  readonly id: string;
  readonly screens: readonly [Screen, ...Screen[]];
}

/**
 * The way through the questions for these targets: only questions that some requirement reads and
 * whose answer can still matter, section by section, one screen per category where it is asked so.
 */
export function journey(
  scheme: Scheme,
  targets: readonly Target[],
  answers: Answers,
  asOf: Day,
): readonly Section[] {
  return sectionsFor(scheme, targets, askedFor(scheme, targets, answers, asOf));
}

/** The screens on which something is asked, section by section. */
function sectionsFor(
  scheme: Scheme,
  targets: readonly Target[],
  asked: ReadonlySet<string>,
): readonly Section[] {
  const categories = scheme.categories.filter((category) =>
    targets.some((target) => target.category === category),
  );
  return scheme.sections.flatMap((section) => {
    const screens = section.screens.flatMap((plan) => {
      if (plan.together) return [tableOf(plan, categories, asked)].filter(isPresent);
      const onCase = plan.questions.filter(({ per }) => per === 'case');
      const onCategory = plan.questions.filter(({ per }) => per === 'category');
      return [
        screenOf(
          plan.id,
          undefined,
          onCase.filter((question) => asked.has(key(question))),
        ),
        ...categories.map((category) =>
          screenOf(
            plan.id,
            category,
            onCategory.filter((question) => asked.has(key(question, category))),
          ),
        ),
      ].filter(isPresent);
    });
    return isFilled(screens) ? [{ id: section.id, screens }] : [];
  });
}

/** The way through one scheme. */
export interface SchemeJourney {
  readonly scheme: Scheme;
  readonly sections: readonly Section[];
}

/** The ways through several schemes, one after the other; what both ask is asked on the first only. */
export const journeys = (
  schemes: readonly Scheme[],
  targets: readonly TargetId[],
  answers: Answers,
  asOf: Day,
): readonly SchemeJourney[] =>
  eachAskedOnce(schemes, (scheme) => journey(scheme, targetsOf(targets, scheme), answers, asOf));

/**
 * The way on which everything is asked that these targets may ask for, whatever the answers: for a
 * questionnaire that is filled in by hand, where no answer can hide a question.
 */
export const fullJourneys = (
  schemes: readonly Scheme[],
  targets: readonly TargetId[],
): readonly SchemeJourney[] =>
  eachAskedOnce(schemes, (scheme) => {
    const own = targetsOf(targets, scheme);
    return sectionsFor(scheme, own, readFor(scheme, own));
  });

function eachAskedOnce(
  schemes: readonly Scheme[],
  wayThrough: (scheme: Scheme) => readonly Section[],
): readonly SchemeJourney[] {
  const before = new Set<string>();
  return schemes.map((scheme) => {
    const sections = wayThrough(scheme).flatMap((section) => withoutAsked(section, before));
    for (const { question, category } of askedIn(sections)) before.add(key(question, category));
    return { scheme, sections };
  });
}

/** Every question on the way. */
export const askedIn = (sections: readonly Section[]): readonly Asked[] =>
  sections.flatMap(({ screens }) => screens.flatMap(({ asked }) => asked));

/** The section without the questions asked before; none where nothing is left. */
function withoutAsked(section: Section, before: ReadonlySet<string>): readonly Section[] {
  const screens = section.screens.flatMap((screen): Screen[] => {
    const asked = screen.asked.filter(
      ({ question, category }) => !before.has(key(question, category)),
    );
    return isFilled(asked) ? [{ ...screen, asked }] : [];
  });
  return isFilled(screens) ? [{ ...section, screens }] : [];
}

/** Which requirements of the targets read a question: why it is asked. */
export const requirementsReading = (
  scheme: Scheme,
  targets: readonly Target[],
  { question, category }: Asked,
): readonly Requirement[] =>
  scheme.requirements.filter(
    (requirement) =>
      questionsRead(requirement).includes(question) &&
      targets.some(
        (target) =>
          covers(requirement.scope, target) && (!category || target.category === category),
      ),
  );

/** The answer to a question as asked. */
export const answerTo = (answers: Answers, { question, category }: Asked): Answer | undefined =>
  category === undefined ? answers.case[question.id] : answers.category[category]?.[question.id];

function askedFor(
  scheme: Scheme,
  targets: readonly Target[],
  answers: Answers,
  asOf: Day,
): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const target of targets) {
    const facts = factsFor(target, answers, asOf);
    for (const question of askedOf(scheme, facts))
      asked.add(key(question, question.per === 'category' ? target.category : undefined));
  }
  return asked;
}

/** All that the requirements of the targets read. */
const readFor = (scheme: Scheme, targets: readonly Target[]): ReadonlySet<string> =>
  new Set(
    targets.flatMap((target) =>
      scheme.requirements
        .filter(({ scope }) => covers(scope, target))
        .flatMap(questionsRead)
        .map((question) =>
          key(question, question.per === 'category' ? target.category : undefined),
        ),
    ),
  );

const askedOf = (scheme: Scheme, facts: Facts): readonly Question[] =>
  judgedRequirements(scheme, facts)
    .filter(({ scope }) => covers(scope, facts.target))
    .flatMap((requirement) => asksOf(requirement, facts));

function asksOf(requirement: Requirement, facts: Facts): readonly Question[] {
  const applies = requirement.appliesIf;
  const first = applies?.asks(facts) ?? [];
  if (applies && applies.judge(facts).outcome !== 'met') return first;
  return [
    ...first,
    ...requirement.check.asks(facts),
    ...(requirement.disputed?.unlessAlsoFails?.asks(facts) ?? []),
    ...(requirement.shows ?? []),
  ];
}

/** Every question that a requirement reads or shows. */
export const questionsRead = ({
  check,
  appliesIf,
  disputed,
  shows,
}: Requirement): readonly Question[] =>
  [check, appliesIf, disputed?.unlessAlsoFails]
    .filter((one): one is Check => one !== undefined)
    .flatMap((one) => one.reads)
    .concat(shows ?? []);

const key = (question: Question, category = ''): string => `${category} ${question.id}`;

const screenOf = (
  plan: string,
  category: string | undefined,
  questions: readonly Question[],
): Screen | undefined => {
  const asked = questions.map((question) => ({ question, ...(category ? { category } : {}) }));
  if (!isFilled(asked)) return undefined;
  return category
    ? { id: `${plan}/${category}`, plan, category, asked }
    : { id: plan, plan, asked };
};

/** One screen on which every category answers the same questions. */
function tableOf(
  plan: ScreenPlan,
  categories: readonly string[],
  wanted: ReadonlySet<string>,
): Screen | undefined {
  const asked = categories.flatMap((category) =>
    plan.questions
      .filter((question) => wanted.has(key(question, category)))
      .map((question) => ({ question, category })),
  );
  return isFilled(asked) ? { id: plan.id, plan: plan.id, asked } : undefined;
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
