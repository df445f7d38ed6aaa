import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { test as base } from '@playwright/test';
import { watchFocus } from './lost-focus';

export { expect } from '@playwright/test';

interface WatchedContext {
  /**
   * Errors that a test brings about on purpose, such as the 404 of an unknown address. A foreign
   * request, a broken policy and a lost focus are tolerated nowhere.
   */
  toleratedTrouble: RegExp | undefined;
  /** Lets the test itself judge what its pages do wrong: only to try the watch. */
  isWatchTried: boolean;
  /** What the pages of this test have done that none may do. */
  troubles: Trouble[];
  /** Another context, watched like the test's own. */
  anotherContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface Trouble {
  readonly kind: 'foreign-request' | 'policy' | 'error' | 'focus';
  readonly says: string;
}

/** The moment at which every test begins; its day is the *today* of all cases. */
const beginning = '2026-11-22T10:00:00+08:00';
export const todayOfTests = '2026-11-22';

/**
 * Playwright's `test` with every tab watched: after each test no page may have asked another
 * origin for anything, broken its content security policy, thrown, logged an error, or left the
 * keyboard's focus nowhere.
 */
export const test = base.extend<WatchedContext>({
  toleratedTrouble: [undefined, { option: true }],
  isWatchTried: [false, { option: true }],
  troubles: async ({ toleratedTrouble, isWatchTried }, use) => {
    const troubles: Trouble[] = [];
    await use(troubles);
    if (isWatchTried) return;
    const left = troubles.filter(
      ({ kind, says }) => kind !== 'error' || !toleratedTrouble?.test(says),
    );
    base
      .expect(left, 'every page kept to its own origin and policy, and kept the focus')
      .toEqual([]);
  },
  context: async ({ context, baseURL, troubles }, use) => {
    await watch(context, originOf(baseURL), troubles);
    await context.addInitScript(shiftClock, Date.parse(beginning) - Date.now());
    await use(context);
  },
  anotherContext: async ({ browser, baseURL, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      // As the tests' own contexts are: a worker would fetch the whole site.
      const own = { serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) } as const;
      const context = await browser.newContext({ ...own, ...options });
      opened.push(context);
      await watch(context, originOf(baseURL), troubles);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

const originOf = (address = 'http://localhost'): string => new URL(address).origin;

/** The name under which a page reports violations of its policy to the test. */
const violationReporter = 'reportPolicyViolation';

async function watch(context: BrowserContext, origin: string, troubles: Trouble[]): Promise<void> {
  const note = (kind: Trouble['kind'], says: string) => troubles.push({ kind, says });
  const noteForeign = (address: string) => {
    if (isForeign(address, origin)) note('foreign-request', address);
  };
  context.on('request', (request) => {
    noteForeign(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      noteForeign(socket.url());
    });
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    note('error', `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => note('error', webError.error().message));
  await context.exposeFunction(violationReporter, (violation: string) => {
    note('policy', violation);
  });
  await context.addInitScript(reportViolations, violationReporter);
  await watchFocus(context, (had) => {
    note('focus', had);
  });
}

/** Runs in the page, before its own scripts. */
function reportViolations(reporter: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = Reflect.get(window, reporter) as (violation: string) => void;
    report(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
  });
}

/** Runs in the page, before its own scripts: the clock goes on from another moment. */
function shiftClock(by: number): void {
  const Real = Date;
  const now = () => Real.now() + by;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], newTarget) as Date,
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin;
}
