export type { Locale } from './locale';
export { isLocale, locales } from './locale';
export { sayEntryProblem } from './say-entry-problem';
export type { Names, SayableReason, Said } from './types/reason-words';
export type { AnyQuestionWords } from './types/question-words';
export type { SchemeWords, SupersededWords } from './types/scheme-words';
export type { EntryWords, Words } from './types/words';
export { wordFor } from './word-for';
