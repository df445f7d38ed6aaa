import * as z from 'zod/mini';

/** What is applied for: one scheme, one category (or business type), one level (or grade), one occasion. */
export interface Target {
  readonly scheme: string;
  readonly category: string;
  readonly level: string;
  readonly occasion: string;
}

/** A target in writing, for instance `ccrc/risk-assessment/level-3/initial`. A public format. */
export type TargetId = string;

/** Where a requirement applies. */
export interface Scope<Category = string, Level = string, Occasion = string> {
  readonly levels: 'all' | readonly Level[];
  readonly categories: 'all' | readonly Category[];
  readonly occasions: 'all' | readonly Occasion[];
  /** Said outside the scope too, as "not applicable"; otherwise the requirement is left out there. */
  readonly elsewhere?: 'not-applicable';
}

/** A part of a scope, for exceptions and for a basis that differs by level or category. */
export type Within<Category = string, Level = string, Occasion = string> = {
  readonly levels?: readonly Level[];
  readonly categories?: readonly Category[];
  readonly occasions?: readonly Occasion[];
};

export const targetIdSchema = z
  .string()
  .check(z.regex(/^[a-z]+(\/[a-z0-9-]+){3}$/), z.maxLength(120));

export const targetId = (target: Target): TargetId =>
  [target.scheme, target.category, target.level, target.occasion].join('/');

/** The target written as an id; whether the scheme knows it is for the scheme to say. */
export function parseTargetId(id: TargetId): Target | undefined {
  const [scheme, category, level, occasion, ...rest] = id.split('/');
  if (!scheme || !category || !level || !occasion || rest.length > 0) return undefined;
  return { scheme, category, level, occasion };
}

/** Whether the target lies inside the scope. */
export const covers = (scope: Scope, target: Target): boolean =>
  holds(scope.levels, target.level) &&
  holds(scope.categories, target.category) &&
  holds(scope.occasions, target.occasion);

/** Whether the target lies inside a part of a scope; what is not named is not restricted. */
export const isWithin = (part: Within, target: Target): boolean =>
  holds(part.levels ?? 'all', target.level) &&
  holds(part.categories ?? 'all', target.category) &&
  holds(part.occasions ?? 'all', target.occasion);

const holds = (allowed: 'all' | readonly string[], value: string): boolean =>
  allowed === 'all' || allowed.includes(value);
