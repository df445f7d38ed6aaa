import fc from 'fast-check';
import { months, years } from '@/rules/calendar';
import { amountOf } from '@/rules/amount-of';
import type { Check } from '@/rules/check';
import * as algebra from '@/rules/check';
import { clearSince } from '@/rules/clear-since';
import { countWithin } from '@/rules/count-within';
import { elapsed, experienced } from '@/rules/elapsed';
import { heldFor } from '@/rules/held-for';
import { leasedFor } from '@/rules/leased-for';
import { noneStarted } from '@/rules/none-started';
import { papers } from '@/rules/project';
import { provided } from '@/rules/provided';
import type { Question } from '@/rules/question';
import { choice, count, date, parts } from '@/rules/question';
import type { Within } from '@/rules/scope';
import { shareUpTo } from '@/rules/share-up-to';
import {
  capital,
  certificates,
  deals,
  head,
  incident,
  leaseEnd,
  leaseStart,
  projects,
  stake,
  start,
} from './facts';

/** A check as data, so that the same tree can be built, turned round and judged by another hand. */
export type Tree =
  | { readonly kind: 'leaf'; readonly check: Check }
  | { readonly kind: 'never' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Tree[] }
  | { readonly kind: 'onlyAt'; readonly part: Within; readonly of: readonly [Tree] }
  | { readonly kind: 'when'; readonly of: readonly [Tree, Tree, Tree] | readonly [Tree, Tree] };

export function built(tree: Tree): Check {
  switch (tree.kind) {
    case 'leaf':
      return tree.check;
    case 'never':
      return algebra.never;
    case 'all':
      return algebra.all(...tree.of.map(built));
    case 'any':
      return algebra.any(...tree.of.map(built));
    case 'onlyAt':
      return algebra.onlyAt(tree.part, built(tree.of[0]));
    case 'when': {
      const [condition, then, otherwise] = tree.of;
      return otherwise
        ? algebra.when(built(condition), built(then), built(otherwise))
        : algebra.when(built(condition), built(then));
    }
  }
}

/** The same tree with the children of every `all` and `any` the other way round. */
export function turned(tree: Tree): Tree {
  switch (tree.kind) {
    case 'leaf':
    case 'never':
      return tree;
    case 'all':
    case 'any':
      return { ...tree, of: [...tree.of].reverse().map(turned) };
    case 'onlyAt':
      return { ...tree, of: [turned(tree.of[0])] };
    case 'when': {
      const [condition, then, otherwise] = tree.of;
      if (!otherwise) return { ...tree, of: [turned(condition), turned(then)] };
      return { ...tree, of: [turned(condition), turned(then), turned(otherwise)] };
    }
  }
}

const forms = [0, 1, 2].map((n) =>
  choice(`tree/choice-${String(n)}`, ['a', 'b', 'c'], { per: n === 0 ? 'category' : 'case' }),
);
const things = [0, 1].map((n) =>
  parts(`tree/parts-${String(n)}`, ['one', 'two', 'three'], {
    per: n === 0 ? 'category' : 'case',
    mayNotApply: true,
  }),
);
const counts = [0, 1].map((n) => count(`tree/count-${String(n)}`, { per: 'case', most: 1000 }));
const dates = [0, 1].map((n) => date(`tree/date-${String(n)}`, { per: 'case' }));

/** Every question that a generated tree may read. */
export const treeQuestions: readonly Question[] = [
  ...[...forms, ...things, ...counts, ...dates],
  ...[head, start, projects, certificates],
  ...[capital, stake, incident, leaseStart, leaseEnd, deals],
];

const period = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map(years),
  fc.integer({ min: 1, max: 24 }).map(months),
);

const leafCheck: fc.Arbitrary<Check> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...forms), fc.subarray(['a', 'b', 'c'] as const))
    .map(([question, wanted]) => algebra.answered(question, ...wanted)),
  fc
    .tuple(fc.constantFrom(...things), fc.constantFrom('one', 'two', 'three'))
    .map(([question, part]) => algebra.hasPart(question, part)),
  fc.constantFrom(...things).map(algebra.hasAllParts),
  fc
    .tuple(fc.constantFrom(...counts), fc.integer({ min: 0, max: 40 }))
    .map(([question, need]) => algebra.atLeast(question, need)),
  fc
    .tuple(fc.constantFrom(...dates, start), period)
    .map(([question, need]) => elapsed(question, need)),
  period.map((need) => experienced(head, need)),
  fc
    .record({
      need: fc.integer({ min: 0, max: 5 }),
      last: period,
      early: fc.boolean(),
      papers: fc.boolean(),
    })
    .map(({ need, last, early, papers: withPapers }) =>
      countWithin(projects, {
        need,
        last,
        ...(early ? { signedBefore: 'may' as const } : {}),
        ...(withPapers ? { papers } : {}),
      }),
    ),
  fc
    .tuple(
      fc.constantFrom(['low', 'middle', 'high'] as const, ['high'] as const),
      fc.option(period),
    )
    .map(([levels, held]) => heldFor(certificates, { levels, ...(held ? { period: held } : {}) })),
  fc.constantFrom(5_000_000, 10_000_000).map((need) => amountOf(capital, need)),
  fc.constantFrom(0, 20).map((most) => shareUpTo(stake, most)),
  period.map((need) => clearSince(incident, need)),
  period.map((need) => leasedFor({ from: leaseStart, to: leaseEnd }, need)),
  fc
    .record({ need: fc.integer({ min: 0, max: 5 }), last: period })
    .map((counting) => countWithin(deals, { ...counting, worth: 5_000_000, byCompletion: true })),
  fc.constantFrom(
    noneStarted(projects),
    provided(start),
    algebra.leftToTheAuthority('legal-successor'),
  ),
);

const part: fc.Arbitrary<Within> = fc.record(
  {
    levels: fc.subarray(['low', 'high']),
    occasions: fc.subarray(['initial', 'surveillance']),
    categories: fc.subarray(['alpha', 'beta']),
  },
  { requiredKeys: [] },
);

/** Trees of every combinator; `worded` ones hold nothing that can be unmet without a word. */
const trees = (isWorded: boolean): fc.Arbitrary<Tree> =>
  fc.letrec<{ tree: Tree }>((tie) => {
    const leaf = leafCheck.map((check): Tree => ({ kind: 'leaf', check }));
    const tree: fc.Arbitrary<Tree> = tie('tree');
    const several = (kind: 'all' | 'any') =>
      fc
        .array(tree, { minLength: isWorded ? 1 : 0, maxLength: 4 })
        .map((of): Tree => ({ kind, of }));
    const branches = fc.tuple(tree, tree, tree).map((of): Tree => ({ kind: 'when', of }));
    const wordless: fc.Arbitrary<Tree>[] = [
      fc.constant<Tree>({ kind: 'never' }),
      fc.tuple(tree, tree).map((of): Tree => ({ kind: 'when', of })),
      fc.tuple(part, tree).map(([at, one]): Tree => ({ kind: 'onlyAt', part: at, of: [one] })),
    ];
    return {
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        several('all'),
        several('any'),
        branches,
        ...(isWorded ? [] : wordless),
      ),
    };
  }).tree;

export const anyTree = trees(false);
export const wordedTree = trees(true);
