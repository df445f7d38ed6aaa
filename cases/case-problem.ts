import type * as z from 'zod/mini';

/** Why a text could not be opened as a case; the sentence is written in `content/`. */
export type CaseProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-case' }
  | { readonly code: 'newer-format'; readonly have: number; readonly known: number }
  | { readonly code: 'forbidden-key'; readonly path: string; readonly key: string }
  | { readonly code: 'unknown-key'; readonly path: string; readonly key: string }
  | { readonly code: 'unknown-target'; readonly path: string; readonly target: string }
  | { readonly code: 'no-such-date'; readonly path: string }
  | { readonly code: 'wrong-value'; readonly path: string; readonly expected: string };

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;

/** The first issue that the schema has with a value, as a problem with its path. */
export function problemOf(issues: readonly Issue[], value: unknown, above = ''): CaseProblem {
  const issue = issues[0];
  if (issue === undefined) return { code: 'not-a-case' };
  const path = issue.path.reduce<string>(joined, above);
  const inside = issue.path.reduce<unknown>(valueAt, value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-key', path, key: shortened(issue.keys[0] ?? '') };
    case 'invalid_union':
      return problemOfUnion(issue, inside, path);
    default:
      return isAboutDate(issue)
        ? { code: 'no-such-date', path }
        : { code: 'wrong-value', path, expected: expectedOf(issue) };
  }
}

/** The path one step further down. */
export const joined = (path: string, step: PropertyKey): string => {
  if (typeof step === 'number') return `${path}[${String(step)}]`;
  return path === '' ? shortened(String(step)) : `${path}.${shortened(String(step))}`;
};

/** What a file calls something may be megabytes long; a message is not. */
const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

const longestShown = 120;

/** Of a union's branches the one that the value was meant for tells what is wrong. */
function problemOfUnion(union: Union, value: unknown, path: string): CaseProblem {
  const meant = union.errors
    .filter((branch) => !branch.some((issue) => isMismatch(issue, value)))
    .sort((a, b) => depthOf(b) - depthOf(a))[0];
  return meant
    ? problemOf(meant, value, path)
    : { code: 'wrong-value', path, expected: expectedOf(union) };
}

/** Another type of value altogether, another one of a few words, or an object that lacks what the branch requires. */
function isMismatch(issue: Issue, value: unknown): boolean {
  const [key] = issue.path;
  if (key !== undefined) return isRecord(value) && !(key in value);
  if (issue.code === 'invalid_union')
    return issue.errors.every((branch) => branch.some((one) => isMismatch(one, value)));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

/** How far down the first issue is; an unknown key says least about what was meant. */
function depthOf(branch: readonly Issue[]): number {
  const issue = branch[0];
  if (issue === undefined || issue.code === 'unrecognized_keys') return 0;
  const inside = issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depthOf)) : 0;
  return issue.path.length + inside;
}

const isAboutDate = (issue: Issue): boolean => issue.message === 'date';

/** What was expected, in the vocabulary of the file format: a type, a list of values, a bound. */
function expectedOf(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'invalid_key':
      return expectedOf(issue.issues[0]);
    case 'invalid_union':
      return [...new Set(issue.errors.map(expectedOfBranch))].join(' | ');
    default:
      return issue?.message ?? '';
  }
}

/** An object is told by the keys that it needs. */
function expectedOfBranch(branch: readonly Issue[]): string {
  const keys = branch.flatMap(({ path }) => (path.length === 1 ? String(path[0]) : []));
  return keys.length > 0 ? `{ ${keys.join(', ')} }` : expectedOf(branch[0]);
}

const valueAt = (value: unknown, step: PropertyKey): unknown =>
  isRecord(value) ? value[String(step)] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
