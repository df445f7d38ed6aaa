import type { Answers } from './answer';
import type { Day } from './calendar';
import type { Reading } from './reading';
import type { Ready } from './readiness';
import { readiness } from './readiness';
import type { Scheme } from './scheme';
import type { Target } from './scope';

/** A certificate on the way, and the day from which it can be applied for. */
export interface Leg {
  readonly target: Target;
  readonly ready: Ready;
}

/** The certificates one after the other, the last one nearest to the target. */
export type Route = readonly Leg[];

interface Travelling {
  readonly asOf: Day;
  readonly reading: Reading;
}

/**
 * The earliest way to a target over the levels below it: each certificate is taken as issued on the
 * day on which its target is ready. A route that ends below the target reaches the nearest one; the
 * empty route reaches nothing.
 */
export function routeTo(
  scheme: Scheme,
  target: Target,
  answers: Answers,
  travelling: Travelling,
): Route {
  const direct = legTo(scheme, target, answers, travelling);
  const below = levelBelow(scheme, target);
  if (!below || !scheme.grants || direct?.ready.on === travelling.asOf)
    return direct ? [direct] : [];
  const route = routeTo(scheme, below, answers, travelling);
  const last = route.at(-1);
  if (!last || last.target.level !== below.level) return direct ? [direct] : route;
  const held = scheme.grants(below, heldSoFar(scheme, route.slice(0, -1), answers), last.ready.on);
  const next = legTo(scheme, target, held, travelling);
  if (direct && (!next || direct.ready.on <= next.ready.on)) return [direct];
  return next ? [...route, next] : route;
}

/** The answers once the certificates of a route have been issued. */
const heldSoFar = (scheme: Scheme, route: Route, answers: Answers): Answers =>
  route.reduce(
    (held, { target, ready }) => scheme.grants?.(target, held, ready.on) ?? held,
    answers,
  );

function legTo(
  scheme: Scheme,
  target: Target,
  answers: Answers,
  travelling: Travelling,
): Leg | undefined {
  const ready = readiness(scheme, target, answers, travelling);
  return ready.state === 'never' || ready.state === 'cannot-be-said'
    ? undefined
    : { target, ready };
}

/** The first occasion of a scheme is the one at which a certificate is issued. */
function levelBelow({ levels, occasions }: Scheme, target: Target): Target | undefined {
  if (target.occasion !== occasions[0]) return undefined;
  const level = levels[levels.indexOf(target.level) - 1];
  return level === undefined ? undefined : { ...target, level };
}
