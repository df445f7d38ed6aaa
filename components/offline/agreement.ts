const lock = 'zizhi/update';
/** How often a tab that has agreed looks whether the others have, in milliseconds. */
const lookAgainAfter = 500;

/** Stands in the way of an update until what is returned is called, or the tab is closed. */
export function objectToUpdate(): () => void {
  let agree = () => {
    // The lock has not been asked for yet.
  };
  const agreed = new Promise<void>((resolve) => {
    agree = resolve;
  });
  void navigator.locks.request(lock, { mode: 'shared' }, () => agreed);
  return agree;
}

/**
 * Runs `apply` once no tab stands in the way any more, and keeps others from doing so at once. A
 * lock that is waited for would keep new tabs from objecting: it is only ever tried.
 *
 * @param hasToWait told when another tab stands in the way
 * @returns what stops waiting
 */
export function onceAllAgree(apply: () => Promise<void>, hasToWait: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const look = async () => {
    const isFree = await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
      if (held && !isOver) await apply();
      return held !== null;
    });
    if (isFree || isOver) return;
    hasToWait();
    timer = setTimeout(() => void look(), lookAgainAfter);
  };
  // The tab's own objection ends with the present task.
  timer = setTimeout(() => void look());
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
