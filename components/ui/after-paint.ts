/**
 * Does what takes long once the screen shows what has happened so far, so that a slow device
 * answers a key or a click at once. A page that is not looked at waits until it is.
 */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => {
    setTimeout(work);
  });
};
