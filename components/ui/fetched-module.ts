'use client';

import { useEffect, useState } from 'react';

/**
 * A hook for a module that is on its way already when it is first wanted; nothing until it is there.
 * What suspends instead is shown a third of a second later than it could be.
 */
export function fetchedModule<Module extends object>(
  load: () => Promise<Module>,
): () => Module | undefined {
  let there: Module | undefined;
  let fetching: Promise<Module> | undefined;
  const fetchOnce = (): Promise<Module> =>
    (fetching ??= load().then(
      (module) => (there = module),
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    ));
  // Whoever needs it asks again, and says so if it cannot be had.
  if (typeof window !== 'undefined') fetchOnce().catch(() => undefined);
  return function useModule() {
    const [module, setModule] = useState(there);
    const [failure, setFailure] = useState<unknown>();
    useEffect(() => {
      if (!module) fetchOnce().then(setModule, setFailure);
    }, [module]);
    if (failure !== undefined) throw failure instanceof Error ? failure : new Error('not fetched');
    return module;
  };
}
