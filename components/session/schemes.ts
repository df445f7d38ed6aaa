import type { SchemeId } from '@/cases';
import { schemeIds } from '@/cases';
import type { Locale, SchemeWords } from '@/content';
import type { SpokenScheme } from '@/report';
import type { Scheme } from '@/rules';
import { parseTargetId } from '@/rules';
import type { TargetId } from '@/rules';

const rules: Record<SchemeId, () => Promise<Scheme>> = {
  ccrc: async () => (await import('@/rules/schemes/ccrc')).ccrc,
  secrecy: async () => (await import('@/rules/schemes/secrecy')).secrecy,
};

const texts: Record<Locale, Record<SchemeId, () => Promise<SchemeWords>>> = {
  'zh-CN': {
    ccrc: async () => (await import('@/content/zh-CN/ccrc')).ccrcWords,
    secrecy: async () => (await import('@/content/zh-CN/secrecy')).secrecyWords,
  },
  en: {
    ccrc: async () => (await import('@/content/en/ccrc')).ccrcWords,
    secrecy: async () => (await import('@/content/en/secrecy')).secrecyWords,
  },
};

/** The rules of these schemes, without their texts; ids that are not known are left out. */
export const loadRules = (ids: readonly string[]): Promise<readonly Scheme[]> =>
  Promise.all(knownAmong(ids).map((id) => rules[id]()));

/** These schemes with their texts in one language, each the same one whenever it is asked for. */
export const loadSchemes = (
  ids: readonly string[],
  locale: Locale,
): Promise<readonly SpokenScheme[]> =>
  Promise.all(
    knownAmong(ids).map(async (id) => {
      const [scheme, schemeWords] = await Promise.all([rules[id](), texts[locale][id]()]);
      const key = `${id} ${locale}`;
      const spoken = known.get(key) ?? { scheme, schemeWords };
      known.set(key, spoken);
      return spoken;
    }),
  );

const known = new Map<string, SpokenScheme>();

/** The schemes that targets belong to, in the fixed order. */
export const schemesOfTargets = (targets: readonly TargetId[]): readonly SchemeId[] =>
  knownAmong(targets.flatMap((id) => parseTargetId(id)?.scheme ?? []));

const knownAmong = (ids: readonly string[]): readonly SchemeId[] =>
  schemeIds.filter((id) => ids.includes(id));
