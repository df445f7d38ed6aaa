import type { Locale, SchemeWords, Words } from '@/content';
import { guideWords as english } from '@/content/en/guide';
import type { GuideWords, SchemeGuideWords } from '@/content/types/guide-words';
import { guideWords as chinese } from '@/content/zh-CN/guide';
import type { Disagreement, RefusedClaim, Stage } from '@/rules';
import { refusedClaims as ccrcClaims } from '@/rules/schemes/ccrc/refused-claims';
import {
  stageDisagreements as ccrcDisagreements,
  stages as ccrcStages,
} from '@/rules/schemes/ccrc/stages';
import { refusedClaims as secrecyClaims } from '@/rules/schemes/secrecy/refused-claims';
import {
  stageDisagreements as secrecyDisagreements,
  stages as secrecyStages,
} from '@/rules/schemes/secrecy/stages';
import type { Volume } from '../rule-book/volumes';
import { volumeIn } from '../rule-book/volumes';
import { inSite } from '../ui/in-site';

interface Guided {
  readonly stages: readonly Stage[];
  readonly disagreements: readonly Disagreement[];
  readonly claims: readonly RefusedClaim[];
}

/** The guide to one scheme, in one language. */
export interface Guide extends Guided {
  readonly id: GuidedScheme;
  readonly volume: Volume;
  readonly labels: GuideWords['labels'];
  readonly parts: GuideWords['parts'];
  readonly said: SchemeGuideWords;
  /** What is said of a disagreement, wherever its words stand. */
  readonly saidOfDisagreements: SchemeWords['disagreements'];
}

const guided = {
  ccrc: { stages: ccrcStages, disagreements: ccrcDisagreements, claims: ccrcClaims },
  secrecy: { stages: secrecyStages, disagreements: secrecyDisagreements, claims: secrecyClaims },
} as const satisfies Readonly<Record<string, Guided>>;

export type GuidedScheme = keyof typeof guided;

const all: Record<Locale, GuideWords> = { 'zh-CN': chinese, en: english };

export const guideWordsIn = (locale: Locale): GuideWords => all[locale];

export function guideIn(locale: Locale, words: Words, scheme: GuidedScheme): Guide {
  const volume = volumeIn(locale, words, scheme);
  const { labels, parts, [scheme]: said } = guideWordsIn(locale);
  const { stages, disagreements, claims } = guided[scheme];
  return {
    id: scheme,
    ...{ volume, labels, parts, said, stages, claims },
    disagreements: [...volume.scheme.disagreements, ...disagreements],
    saidOfDisagreements: { ...volume.schemeWords.disagreements, ...said.disagreements },
  };
}

/** Both guides, in the order of the schemes. */
export const guidesIn = (locale: Locale, words: Words): readonly Guide[] => [
  guideIn(locale, words, 'ccrc'),
  guideIn(locale, words, 'secrecy'),
];

export const guideAddress = (locale: Locale, page: GuidedScheme | 'refused-numbers'): string =>
  inSite(`/${locale}/guide/${page}/`);
