import type { SchemeWords } from '@/content';
import { wordFor } from '@/content';
import type { Day, Finding, Never, Readiness, Ready } from '@/rules';
import type { Telling } from './finding-report';

/** When a target is ready, in words. */
export interface ReadinessReport {
  readonly state: Readiness['state'];
  /** The day of readiness, where there is one. */
  readonly on?: Day;
  /** The first day after it on which a gap opens. */
  readonly lapseOn?: Day;
  /** A few words, for a cell. */
  readonly label: string;
  /** A sentence. */
  readonly says: string;
  /** What it hangs on: a heading with titles of requirements, or with questions. */
  readonly details: readonly { readonly label: string; readonly items: readonly string[] }[];
  /** Said where points are to be confirmed all the same. */
  readonly toConfirm?: string;
}

/** Puts readiness into words. */
export function readinessReport(
  readiness: Readiness,
  asOf: Day,
  telling: Pick<Telling, 'words' | 'schemeWords'>,
): ReadinessReport {
  const { state, toConfirm } = readiness;
  return {
    state,
    ...tellState(readiness, asOf, telling),
    ...(toConfirm.length > 0
      ? { toConfirm: telling.words.planning.readiness.toConfirm(toConfirm.length) }
      : {}),
  };
}

type Told = Omit<ReadinessReport, 'state' | 'toConfirm'>;
type Speaking = Pick<Telling, 'words' | 'schemeWords'>;

function tellState(readiness: Readiness, asOf: Day, speaking: Speaking): Told {
  const { readiness: say } = speaking.words.planning;
  switch (readiness.state) {
    case 'never':
      return tellNever(readiness, speaking);
    case 'cannot-be-said':
      return {
        label: say.label['cannot-be-said'],
        says: say.says['cannot-be-said'],
        details: detail(
          say.questions,
          readiness.questions.map((id) => wordFor(speaking.schemeWords.questions, id).label),
        ),
      };
    default:
      return tellReady(readiness, asOf, speaking);
  }
}

function tellNever({ because, tooLate }: Never, { words, schemeWords }: Speaking): Told {
  const { readiness: say } = words.planning;
  return {
    label: say.label.never,
    says: tooLate ? say.says.tooLate(words.dates.day(tooLate.on)) : say.says.never,
    details: [
      ...detail(say.because, titles(because, schemeWords)),
      ...detail(say.closing, titles(tooLate?.closing ?? [], schemeWords)),
    ],
  };
}

function tellReady(
  { state, on, once, heldBackBy, lapse }: Ready,
  asOf: Day,
  { words, schemeWords }: Speaking,
): Told {
  const { readiness: say } = words.planning;
  const { day } = words.dates;
  const said = {
    now: () => ({ label: say.label.now, says: say.says.now }),
    on: () => ({ label: say.label.on(day(on)), says: say.says.on(day(on)) }),
    once: () => ({
      label: say.label.once(on === asOf ? undefined : day(on)),
      says: say.says.once(day(on)),
    }),
  };
  return {
    on,
    ...said[state](),
    ...(lapse ? { lapseOn: lapse.on } : {}),
    details: [
      ...detail(say.once, titles(once, schemeWords)),
      ...detail(say.heldBackBy, titles(heldBackBy, schemeWords)),
      ...(lapse ? detail(say.lapse(day(lapse.on)), titles(lapse.findings, schemeWords)) : []),
    ],
  };
}

const titles = (findings: readonly Finding[], { requirements }: SchemeWords): readonly string[] =>
  findings.map(({ requirement }) => wordFor(requirements, requirement.id).title);

/** Nothing is said where the list is empty. */
const detail = (label: string, items: readonly string[]): Told['details'] =>
  items.length === 0 ? [] : [{ label, items }];
