/** Below this many milliseconds left the next piece waits for the next pause. */
const leastLeft = 8;

/**
 * Does pieces of work one after another while the browser is idle, and tells after each pause that
 * there is something new, and whether it was the last. What is returned stops it.
 */
export function inIdleTime(
  pieces: readonly (() => unknown)[],
  tell: (isDone: boolean) => void,
): () => void {
  let next = 0;
  let stop = () => {
    // Nothing has been planned yet.
  };
  const work = (left: () => number) => {
    do pieces[next++]?.();
    while (next < pieces.length && left() > leastLeft);
    tell(next >= pieces.length);
    if (next < pieces.length) plan();
  };
  const plan = () => {
    if ('requestIdleCallback' in window) {
      const id = window.requestIdleCallback(
        (deadline) => {
          work(() => deadline.timeRemaining());
        },
        { timeout: 500 },
      );
      stop = () => {
        window.cancelIdleCallback(id);
      };
      return;
    }
    const id = setTimeout(() => {
      work(() => 0);
    });
    stop = () => {
      clearTimeout(id);
    };
  };
  if (pieces.length > 0) plan();
  return () => {
    stop();
  };
}
