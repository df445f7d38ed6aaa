import type { AuthorityPoint, RowStanding } from '@/rules';
import type { Names, ReasonWords } from '../types/reason-words';
import { dates } from './dates';
import { money } from './money';

const { day, date, period } = dates;

const listState = {
  untouched: 'the list has not been started',
  open: 'the list is not finished',
  complete: 'the list is complete',
  none: 'stated as none',
} as const;

const points = {
  'no-project-yet': (body) =>
    `No project of this category has started, so this part cannot be shown yet; ask the ${body} whether it may follow later.`,
  'legal-successor': (body) =>
    `The service began before the organisation was founded; whether that time counts, for instance as a legal successor, is for the ${body} to confirm.`,
  'signed-before-window': (body) =>
    `Some projects were completed inside the window but signed before it; whether they count is for the ${body} to confirm.`,
  'own-not-applicable': (body) =>
    `You said that this does not apply to you; whether that holds is for the ${body} to confirm.`,
  'traded-on-neeq': (body) =>
    `The organisation is traded on NEEQ; no text read says whether that counts as being listed, so it is for the ${body} to confirm.`,
  'indirect-foreign-share': (body) =>
    `There is an indirect foreign share of no more than 20%; sources disagree, so it is for the ${body} to confirm.`,
  'numbers-not-known': (body) =>
    `No public text with the numbers for this business type was found; ask the ${body} for the current conditions.`,
} as const satisfies Record<AuthorityPoint, (body: string) => string>;

const why: Record<RowStanding['why'], (on: string) => string> = {
  inside: () => 'counts',
  'signed-before-window': () =>
    'completed inside the window but signed before it; to be confirmed whether it counts',
  'left-window': (on) => `outside the window${on && ` (no longer counted from ${on})`}`,
  'not-completed-yet': (on) => `not completed yet${on && `; counts from ${on}`}`,
  'under-way': () => 'under way, no expected completion given',
  stopped: () => 'stopped',
  'not-signed-yet': (on) => `not signed yet${on && `; counts from ${on}`}`,
  'date-not-known': () => 'dates not exact enough; may count',
  'state-not-known': () => 'state not known; may count',
  'completed-before-signed': () => 'completed before it was signed',
  'paper-missing': () => 'contract, acceptance report, invoice and bank receipt are not all there',
  'paper-not-known': () => 'not known whether the papers are complete; may count',
  'worth-too-little': () => 'worth too little to count',
  'worth-not-known': () => 'worth not known; may count',
};

/** With more parts than this in place, their number says it. */
const mostNamed = 3;

const rowLine = (row: RowStanding, names: Names): string =>
  `${names.row(row.rowId)}: ${why[row.why](row.on ? day(row.on) : '')}`;

/** What a lease falls short of, or which of its days must be known. */
function leaseLack(term: string, longEnough?: boolean, running?: boolean): string {
  if (longEnough === false) return `The whole term has to be at least ${term}.`;
  if (running === false) return 'On the as-of date the lease has to have begun and not yet ended.';
  return 'Please give the exact days on which the lease begins and ends.';
}

export const reasons: ReasonWords = {
  unanswered: ({ question, declared }, names) => ({
    have: `“${names.question(question)}” ${declared ? 'was answered with don’t know' : 'has not been answered'}.`,
  }),
  'part-unanswered': ({ question, parts }, names) => ({
    have: `Not known yet: ${names.parts(question, parts)}.`,
  }),
  part: ({ question, parts, present }, names) =>
    present
      ? {
          have:
            parts.length > mostNamed
              ? `All ${String(parts.length)} parts are in place.`
              : `In place: ${names.parts(question, parts)}.`,
        }
      : {
          have: `“${names.question(question)}”: ${String(parts.length)} ${parts.length === 1 ? 'part is' : 'parts are'} not in place.`,
          lack: `Missing: ${names.parts(question, parts)}.`,
        },
  chosen: ({ question, have, wanted }, names) => ({
    have: `${names.question(question)} ${names.option(question, have)}.`,
    ...(wanted.includes(have)
      ? {}
      : {
          lack: `“${names.question(question)}” should be answered: ${wanted.map((one) => names.option(question, one)).join(', or ')}.`,
        }),
  }),
  enough: ({ question, have, need }, names) => ({
    have: `${names.question(question)} ${String(have)}; at least ${String(need)} asked for.`,
  }),
  'too-few': ({ question, have, need }, names) => ({
    have: `${names.question(question)} ${String(have)}; at least ${String(need)} asked for.`,
    lack: `${String(need - have)} short.`,
  }),
  elapsed: ({ since, need, reachedOn }) => ({
    have: `Counted from ${date(since)}, ${period(need)} had passed on ${day(reachedOn)}.`,
  }),
  'not-elapsed': ({ since, need, reachedOn }) => ({
    have: `Counted from ${date(since)}, ${period(need)} have not passed yet.`,
    lack: `${period(need)} will have passed on ${day(reachedOn)}.`,
  }),
  'day-decides': ({ since, need, reachedOn }) => ({
    have: `Known only as ${date(since)}: the exact day decides whether ${period(need)} have passed.`,
    lack: `${period(need)} will have passed on ${day(reachedOn)} at the latest; please give the exact day.`,
  }),
  'service-offered': () => ({ have: 'The service is offered.' }),
  'service-planned': () => ({
    have: 'The service in this category is planned and has not begun.',
    lack: 'Time in the service counts from the first work for a customer.',
  }),
  'service-not-provided': () => ({
    have: 'The organisation does not provide this service.',
    lack: 'The service has to be provided first.',
  }),
  'months-enough': ({ have, need }) => ({
    have: `${String(have)} months; ${period(need)} asked for.`,
  }),
  'months-too-few': ({ have, need }) => {
    const months = need.unit === 'years' ? need.length * 12 : need.length;
    return {
      have: `${String(have)} months; ${period(need)} (${String(months)} months) asked for.`,
      lack: `${String(months - have)} months short.`,
    };
  },
  'amount-enough': ({ question, have, need }, names) => ({
    have: `${names.question(question)} ${money.yuan(have)}; at least ${money.yuan(need)} asked for.`,
  }),
  'amount-too-low': ({ question, have, need }, names) => ({
    have: `${names.question(question)} ${money.yuan(have)}; at least ${money.yuan(need)} asked for.`,
    lack: `${money.yuan(need - have)} short.`,
  }),
  'share-within': ({ question, have }, names) => ({
    have: `${names.question(question)} ${String(have)}%.`,
  }),
  'share-above': ({ question, have, most }, names) => ({
    have: `${names.question(question)} ${String(have)}%.`,
    lack: most === 0 ? 'None is allowed.' : `At most ${String(most)}% is allowed.`,
  }),
  'never-happened': ({ question }, names) => ({
    have: `${names.question(question)} It never happened.`,
  }),
  dated: ({ question, date: on }, names) => ({ have: `${names.question(question)} ${date(on)}.` }),
  lease: ({ from, to, need, longEnough, running }) => ({
    have: `The lease runs from ${date(from)} to ${date(to)}.`,
    ...(longEnough === true && running === true
      ? {}
      : { lack: leaseLack(period(need), longEnough, running) }),
  }),
  rows: ({ need, sure, may, list, from, to, rows, worth, byCompletion }, names) => ({
    have: `Projects ${byCompletion ? '' : 'signed and '}completed${
      worth === undefined ? '' : `, worth at least ${money.yuan(worth)} each,`
    } between ${day(from)} and ${day(to)} that count: ${String(sure)}${
      may > 0 ? `, and ${String(may)} that may count` : ''
    } (${listState[list]}).`,
    ...(sure < need ? { lack: `${String(need)} asked for, ${String(need - sure)} short.` } : {}),
    rows: rows.filter(({ why }) => why !== 'inside').map((row) => rowLine(row, names)),
  }),
  held: ({ level, exact, need, list, best }, names) => {
    const kind = `${names.level(level)}${exact ? '' : ' or higher'} certificate`;
    if (!best)
      return {
        have: `No ${kind} in force entered (${listState[list]}).`,
        lack: `Needed: a ${kind}.`,
      };
    if (!need) return { have: `A ${kind} is held, since ${day(best.since)}.` };
    return {
      have: `A ${kind} has been held without a gap since ${day(best.since)}.`,
      lack: `Held for ${period(need)} on ${day(best.reachedOn)}.`,
    };
  },
  started: ({ started }) => ({
    have: started
      ? 'A project of this category has started.'
      : 'No started project of this category is entered, and the list is not marked complete.',
  }),
  'left-to-the-authority': ({ point }, { authority }) => ({ have: points[point](authority) }),
};
