import { parseArgs } from 'node:util';
import type { Locale } from '@/content';
import { isLocale, locales } from '@/content';
import type { CommandLineProblem } from '@/content/types/command-line-words';
import type { Day, Scheme, TargetId } from '@/rules';
import { isDay, knows, parseTargetId } from '@/rules';

/** What the command line was asked to do. */
export type Task =
  { readonly do: 'help' | 'schema' | 'example' } | Assessing | AssessingMany | Verifying;

/** A code held against the case that it may have been made of. */
interface Verifying {
  readonly do: 'verify';
  readonly file: string;
  readonly code: string;
}

interface Judging {
  /** None named: those of the case. */
  readonly targets: readonly TargetId[];
  readonly asOf: Day;
}

export interface Assessing extends Judging {
  readonly do: 'assess';
  readonly file: string;
  readonly format: (typeof formats)[number];
}

/** One line for each of many cases. */
export interface AssessingMany extends Judging {
  readonly do: 'assess-many';
  /** A folder, or a file with a case in each line; `-` is standard input. */
  readonly from: string;
  readonly format: (typeof formatsOfMany)[number];
  /** Whether a table begins with the headings of its columns. */
  readonly withHead: boolean;
}

const formats = ['md', 'json'] as const;
const formatsOfMany = ['json', 'csv'] as const;

export type Options = { readonly locale: Locale } & (
  { readonly task: Task } | { readonly problem: CommandLineProblem }
);

const known = {
  target: { type: 'string' },
  'as-of': { type: 'string' },
  locale: { type: 'string' },
  format: { type: 'string' },
  many: { type: 'boolean' },
  verify: { type: 'string' },
  'no-head': { type: 'boolean' },
  schema: { type: 'boolean' },
  example: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Name = keyof typeof known;

/** Reads the arguments; of an option that is given twice, except `--target`, the last one counts. */
export function readOptions(
  args: readonly string[],
  { schemes, today }: { readonly schemes: readonly Scheme[]; readonly today: Day },
): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const valuesOf = (name: Name) =>
    given.flatMap((option) => (option.name === name ? (option.value ?? []) : []));
  const locale = localeIn(args);
  const isGiven = (name: Name) => given.some((option) => option.name === name);
  const isMany = isGiven('many');
  const problem = given.map((option) => problemWith(option, schemes, isMany)).find((one) => one);
  if (problem) return { locale, problem };

  const single = (['help', 'schema', 'example'] as const).find(isGiven);
  const [file, extra] = single ? [undefined, files[0]] : files;
  if (extra !== undefined) return { locale, problem: { code: 'one-too-many', argument: extra } };
  if (single) return { locale, task: { do: single } };
  if (file === undefined) return { locale, problem: { code: 'no-file' } };
  const code = valuesOf('verify').at(-1);
  if (code !== undefined) return { locale, task: { do: 'verify', file, code } };
  const targets = [...new Set(valuesOf('target'))];
  const judging = { targets, asOf: valuesOf('as-of').at(-1) ?? today };
  const wanted = valuesOf('format').at(-1);
  if (!isMany) {
    const format = formats.find((one) => one === wanted) ?? 'md';
    return { locale, task: { do: 'assess', file, ...judging, format } };
  }
  const format = formatsOfMany.find((one) => one === wanted) ?? 'json';
  const withHead = !isGiven('no-head');
  return { locale, task: { do: 'assess-many', from: file, ...judging, format, withHead } };
}

/** Looked for in the plain arguments: an option that lacks its value must not swallow the language. */
const localeIn = (args: readonly string[]): Locale =>
  args
    .flatMap((arg, index) => {
      if (arg === '--locale') return args[index + 1] ?? [];
      return arg.startsWith('--locale=') ? arg.slice('--locale='.length) : [];
    })
    .filter(isLocale)
    .at(-1) ?? 'zh-CN';

/** How a target is written, with every word that may stand in it, scheme by scheme. */
export const targetPattern = (schemes: readonly Scheme[]): string =>
  schemes
    .map(({ id, categories, levels, occasions }) =>
      [id, ...[categories, levels, occasions].map((words) => `(${words.join('|')})`)].join('/'),
    )
    .join(' | ');

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemWith(
  { name, rawName: option, value, inlineValue }: Given,
  schemes: readonly Scheme[],
  isMany: boolean,
): CommandLineProblem | undefined {
  if (!isKnown(name)) return { code: 'unknown-option', option };
  if (known[name].type === 'boolean')
    return value === undefined ? undefined : { code: 'no-value-wanted', option };
  const isNextOption = !inlineValue && value?.startsWith('-');
  if (value === undefined || value === '' || isNextOption) return { code: 'value-missing', option };
  const expected = expectedInstead(name, value, schemes, isMany);
  return expected === undefined
    ? undefined
    : { code: 'wrong-value', option, have: value, expected };
}

/** What the option takes, where it does not take this value. */
function expectedInstead(
  name: Name,
  value: string,
  schemes: readonly Scheme[],
  isMany: boolean,
): string | undefined {
  switch (name) {
    case 'locale':
      return isLocale(value) ? undefined : locales.join(' | ');
    case 'format': {
      const taken: readonly string[] = isMany ? formatsOfMany : formats;
      return taken.includes(value) ? undefined : taken.join(' | ');
    }
    case 'as-of':
      return isDay(value) ? undefined : 'YYYY-MM-DD (1900-01-01 … 2199-12-31)';
    case 'target': {
      const target = parseTargetId(value);
      return target && schemes.some((scheme) => knows(scheme, target))
        ? undefined
        : targetPattern(schemes);
    }
    default:
      return undefined;
  }
}

const isKnown = (name: string): name is Name => Object.hasOwn(known, name);
