import type { SchemeWords } from '@/content';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import type { Scheme } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { refusedClaims as ccrcClaims } from '@/rules/schemes/ccrc/refused-claims';
import {
  stageDisagreements as ccrcStageDisagreements,
  stages as ccrcStages,
} from '@/rules/schemes/ccrc/stages';
import { secrecy } from '@/rules/schemes/secrecy';
import { refusedClaims as secrecyClaims } from '@/rules/schemes/secrecy/refused-claims';
import { stageDisagreements as secrecyStageDisagreements } from '@/rules/schemes/secrecy/stage-disagreements';
import { stages as secrecyStages } from '@/rules/schemes/secrecy/stages';
import type { Target } from '@/rules/scope';
import type { Disagreement } from '@/rules/source';
import type { RefusedClaim, Stage } from '@/rules/stage';

/** A scheme with its guide and its words in each language. */
export interface WholeScheme {
  readonly scheme: Scheme;
  readonly stages: readonly Stage[];
  /** What the guide alone tells, beside those of the scheme. */
  readonly stageDisagreements: readonly Disagreement[];
  readonly refusedClaims: readonly RefusedClaim[];
  readonly words: readonly SchemeWords[];
}

export const bothSchemes: readonly WholeScheme[] = [
  {
    scheme: ccrc,
    stages: ccrcStages,
    stageDisagreements: ccrcStageDisagreements,
    refusedClaims: ccrcClaims,
    words: [ccrcInEnglish, ccrcInChinese],
  },
  {
    scheme: secrecy,
    stages: secrecyStages,
    stageDisagreements: secrecyStageDisagreements,
    refusedClaims: secrecyClaims,
    words: [secrecyInEnglish, secrecyInChinese],
  },
];

export const targetsOfScheme = ({ id, categories, levels, occasions }: Scheme): readonly Target[] =>
  categories.flatMap((category) =>
    levels.flatMap((level) =>
      occasions.map((occasion) => ({ scheme: id, category, level, occasion })),
    ),
  );
