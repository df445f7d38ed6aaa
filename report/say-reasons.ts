import type { Names, Said, SayableReason, SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Answers, Reason, Scheme } from '@/rules';
import { rowNames } from './row-names';

/** The names that sentences about these answers need. */
export function namesFor(
  words: Words,
  schemeWords: SchemeWords,
  scheme: Scheme,
  answers: Answers,
): Names {
  const rows = rowNames(words, scheme, answers);
  const question = (id: string) => wordFor(schemeWords.questions, id);
  return {
    question: (id) => question(id).label,
    parts: (id, parts) => words.list(parts.map((part) => wordFor(question(id).parts ?? {}, part))),
    option: (id, option) => wordFor(question(id).options ?? {}, option),
    row: (rowId) => rows.get(rowId) ?? rowId,
    level: (id) => wordFor(schemeWords.levels, id),
    authority: schemeWords.authority,
  };
}

/** Reasons in words: parts of one question together, and nothing said twice. */
export function sayReasons(
  reasons: readonly Reason[],
  words: Words,
  names: Names,
): readonly Said[] {
  const said = partsTogether(reasons).map((reason) => sayReason(reason, words, names));
  const seen = new Set<string>();
  return said.filter(({ have, lack }) => {
    const key = `${have}${lack ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function sayReason(reason: SayableReason, words: Words, names: Names): Said {
  // Each sentence takes the reason of its own code; the pairing is checked where the words are typed.
  const say = words.reasons[reason.code] as (reason: SayableReason, names: Names) => Said;
  return say(reason, names);
}

function partsTogether(reasons: readonly Reason[]): readonly SayableReason[] {
  const together = new Map<string, SayableReason>();
  for (const reason of reasons) {
    if (reason.code !== 'part' && reason.code !== 'part-unanswered') {
      together.set(String(together.size), reason);
      continue;
    }
    const { code, question } = reason;
    const present = reason.code === 'part' && reason.present;
    const key = `${code} ${question} ${String(present)}`;
    const before = together.get(key);
    const parts = before && 'parts' in before ? before.parts : [];
    together.set(key, { code, question, parts: [...parts, reason.part], present });
  }
  return [...together.values()];
}
