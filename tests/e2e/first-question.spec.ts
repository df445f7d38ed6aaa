import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { caseFile } from './companies';
import { expect, test } from './journey';
import { labelOf, languages } from './languages';
import { asked, walking } from './walk';

interface RulesSizes {
  readonly kernelMark: string;
  readonly wholeKernelSize: () => Promise<number>;
}

/** The rules kernel lies in a script of the framework's choice; its size is measured by itself. */
const measure = new URL('../../scripts/rules-sizes.mjs', import.meta.url).href;

/** The most that may be fetched until the first question can be answered, in KiB after gzip. */
const gates = { script: 148, rulesAndTexts: 60 };

/** What only the scheme's rules and words speak of; it stays whole in a minified script. */
const requirement = 'ccrc/common/legal/legal-person';

for (const spoken of languages)
  test(`${spoken.locale}: what is fetched until the first question can be answered`, async ({
    page,
    anotherContext,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'sizes' }));
    const context = await anotherContext({
      storageState: await page.context().storageState({ indexedDB: true }),
    });
    const fresh = await context.newPage();
    await fresh.addInitScript(noteWhenReady);
    const scripts: Response[] = [];
    fresh.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    const first = walking(fresh, spoken);
    await fresh.goto(`/${spoken.locale}/check/services/#case=sizes`);
    await first.ready();
    const inTime = await fresh.evaluate(fetchedUntilReady);
    const fetched = await Promise.all(
      scripts.filter((script) => inTime.includes(script.url())).map((script) => script.text()),
    );
    await first.say(asked('ccrc/service-start@risk-assessment'), 'planned');

    const texts = spoken.words.ui.review.hint;
    const applicant = labelOf(spoken, 'applicant/founding-date');
    const isRulesOrTexts = (text: string) =>
      [requirement, texts, applicant].some((mark) => text.includes(mark));
    const { kernelMark, wholeKernelSize } = (await import(measure)) as RulesSizes;
    const others = fetched.filter((text) => !isRulesOrTexts(text));
    expect(others.some((text) => text.includes(kernelMark))).toBe(true);
    const kernel = (await wholeKernelSize()) / 1024;
    const sizes = {
      rulesAndTexts: kib(fetched.filter(isRulesOrTexts)) + kernel,
      script: kib(others) - kernel,
    };
    console.log(
      `${spoken.locale}: script ${sizes.script.toFixed(1)} KiB of ${String(gates.script)}, ` +
        `rules and texts ${sizes.rulesAndTexts.toFixed(1)} KiB of ${String(gates.rulesAndTexts)}`,
    );
    expect(fetched.length).toBeGreaterThan(3);
    expect(sizes.rulesAndTexts).toBeGreaterThan(10);
    expect.soft(sizes.rulesAndTexts).toBeLessThanOrEqual(gates.rulesAndTexts);
    expect.soft(sizes.script).toBeLessThanOrEqual(gates.script);

    const other = languages.find((one) => one !== spoken)!;
    expect(
      fetched.some((text) => text.includes(other.words.ui.review.hint)),
      'nothing of the other language is fetched',
    ).toBe(false);
  });

/** Runs in the page, before its own scripts: remembers when the first question stood there. */
function noteWhenReady(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('[data-ready]')) return;
    performance.mark('first-question');
    seen.disconnect();
  });
  seen.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: the addresses of the scripts that were asked for until then. */
function fetchedUntilReady(): readonly string[] {
  const [ready] = performance.getEntriesByName('first-question');
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => ready !== undefined && startTime <= ready.startTime)
    .map(({ name }) => name);
}

const kib = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + gzipSync(text).length, 0) / 1024;
