import type { Locale, Words } from '@/content';
import { words as english } from '@/content/en';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { commandLineWords as programInEnglish } from '@/content/en/command-line';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { verificationWords as verificationInEnglish } from '@/content/en/verification';
import type { ActionsWords } from '@/content/types/actions-words';
import type { CommandLineWords } from '@/content/types/command-line-words';
import type { VerificationWords } from '@/content/types/verification-words';
import { words as chinese } from '@/content/zh-CN';
import { actions as actionsInChinese } from '@/content/zh-CN/actions';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { commandLineWords as programInChinese } from '@/content/zh-CN/command-line';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import { verificationWords as verificationInChinese } from '@/content/zh-CN/verification';
import type { SpokenScheme } from '@/report';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';

/** Every scheme that the command line knows, in the fixed order. */
export const schemes = [ccrc, secrecy] as const;

export interface Language {
  readonly words: Words;
  readonly schemes: readonly SpokenScheme[];
  readonly commandLineWords: CommandLineWords;
  readonly verificationWords: VerificationWords;
  readonly actionsWords: ActionsWords;
}

export const languages: Readonly<Record<Locale, Language>> = {
  'zh-CN': {
    words: chinese,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInChinese },
      { scheme: secrecy, schemeWords: secrecyInChinese },
    ],
    commandLineWords: programInChinese,
    verificationWords: verificationInChinese,
    actionsWords: actionsInChinese,
  },
  en: {
    words: english,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInEnglish },
      { scheme: secrecy, schemeWords: secrecyInEnglish },
    ],
    commandLineWords: programInEnglish,
    verificationWords: verificationInEnglish,
    actionsWords: actionsInEnglish,
  },
};
