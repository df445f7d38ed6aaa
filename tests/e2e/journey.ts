import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

interface WatchedContext {
  /** Troubles that a test brings about on purpose, such as the 404 of an unknown address. */
  toleratedTrouble: RegExp | undefined;
}

/** The moment at which every test begins; its day is the *today* of all cases. */
const beginning = '2026-11-22T10:00:00+08:00';
export const todayOfTests = '2026-11-22';

/**
 * Playwright's `test` with every tab watched: after each test no page may have asked another
 * origin for anything, broken its content security policy, thrown, or logged an error.
 */
export const test = base.extend<WatchedContext>({
  toleratedTrouble: [undefined, { option: true }],
  context: async ({ context, baseURL, toleratedTrouble }, use) => {
    const troubles = await watch(context, new URL(baseURL ?? 'http://localhost').origin);
    await context.addInitScript(shiftClock, Date.parse(beginning) - Date.now());
    await use(context);
    const left = troubles.filter((trouble) => !toleratedTrouble?.test(trouble));
    base.expect(left, 'every page kept to its own origin and policy').toEqual([]);
  },
});

/** The name under which a page reports violations of its policy to the test. */
const violationReporter = 'reportPolicyViolation';

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) troubles.push(`foreign request: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => troubles.push(`error: ${webError.error().message}`));
  await context.exposeFunction(violationReporter, (violation: string) => {
    troubles.push(`policy: ${violation}`);
  });
  await context.addInitScript(reportViolations, violationReporter);
  return troubles;
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
