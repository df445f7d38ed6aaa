import type { CaseFile } from '@/cases';
import type { Words } from '@/content';
import type { ReturnedWords } from '@/content/types/returned-words';
import type { SpokenScheme } from './spoken-scheme';

/** Two copies of one case, and all that it takes to say what they say. */
export interface Differing {
  readonly ours: CaseFile;
  readonly theirs: CaseFile;
  /** Every scheme that either copy speaks of. */
  readonly schemes: readonly SpokenScheme[];
  readonly words: Words;
  readonly say: ReturnedWords;
}

/** The title of a difference, and what a copy says there. */
export interface SaidPlace {
  readonly title: string;
  readonly lines: (file: CaseFile) => readonly string[];
}
