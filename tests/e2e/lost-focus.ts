import type { BrowserContext } from '@playwright/test';

/** The name under which a page reports to the test that the focus was lost. */
const reporter = 'reportLostFocus';

/** Reports what had the focus when it went, or was hidden or disabled, and nothing took it over. */
export async function watchFocus(
  context: BrowserContext,
  report: (had: string) => void,
): Promise<void> {
  await context.exposeFunction(reporter, report);
  await context.addInitScript(followFocus, reporter);
}

/** Runs in the page, before its own scripts. */
function followFocus(reporter: string): void {
  /** A page that is being left or entered has this long, in milliseconds, once it can be used. */
  const patience = 500;
  let last: Element | undefined;
  let lostAt: number | undefined;
  const isThere = (element: Element | undefined): boolean =>
    element !== undefined && element.checkVisibility() && !element.matches(':disabled');
  const forget = () => {
    last = undefined;
    lostAt = undefined;
  };
  document.addEventListener('focusin', ({ target }) => {
    forget();
    if (target instanceof Element && target !== document.body) last = target;
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    // Somebody clicked beside it, or its window lost the focus: then it is still there afterwards.
    setTimeout(() => {
      if (target === last && !relatedTarget && isThere(last)) forget();
    });
  });
  // What is only on the screen is left out of a printed page for a moment.
  window.matchMedia('print').addEventListener('change', forget);
  setInterval(() => {
    const isLost = last !== undefined && document.activeElement === document.body;
    if (!isLost || !document.querySelector('[data-ready]')) {
      lostAt = undefined;
      return;
    }
    lostAt ??= performance.now();
    if (performance.now() - lostAt < patience) return;
    const report = Reflect.get(window, reporter) as (had: string) => void;
    report((last?.outerHTML ?? '').slice(0, 200));
    forget();
  }, 200);
}
