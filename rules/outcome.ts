/** What facts held against a check come to. `unknown` is a value of its own, never a default. */
export type Judged = 'met' | 'unmet' | 'unknown';

/** The outcome of a finding: a judged check, or a requirement that the scope leaves out. */
export type Outcome = Judged | 'not-applicable';

/** Every outcome unmet makes the whole unmet; else every unknown makes it unknown. No outcome at all is met. */
export function conjunction(outcomes: readonly Judged[]): Judged {
  if (outcomes.includes('unmet')) return 'unmet';
  return outcomes.includes('unknown') ? 'unknown' : 'met';
}

/** One outcome met makes the whole met; else one unknown makes it unknown. No outcome at all is unmet. */
export function disjunction(outcomes: readonly Judged[]): Judged {
  if (outcomes.includes('met')) return 'met';
  return outcomes.includes('unknown') ? 'unknown' : 'unmet';
}
