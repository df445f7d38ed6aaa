import type { StoreProblem } from './store-problem';
import { problemOf } from './store-problem';

/** Hears what keeps the storage from answering, and `undefined` once it goes on. */
export type Waits = (problem: StoreProblem | undefined) => void;

/** After so many milliseconds without an answer the user is told. */
const longestSilence = 10_000;

/**
 * Waits for the storage and says so where that takes long; what it waits for is never given up here.
 *
 * @param work is given a way to say sooner what it waits for
 */
export async function watched<T>(waits: Waits, work: (sooner: Waits) => Promise<T>): Promise<T> {
  const late = setTimeout(waits, longestSilence, 'storage-stuck');
  const say: Waits = (problem) => {
    clearTimeout(late);
    waits(problem);
  };
  try {
    const result = await work(say);
    say(undefined);
    return result;
  } catch (error) {
    const problem = problemOf(error);
    say(problem === 'newer-program' ? problem : undefined);
    throw error;
  }
}
