import { setTimeout as pause } from 'node:timers/promises';
import { startKillable } from './kill-browser.mjs';
import { Claims } from './kill-claims.mjs';
import { saidAt, typists } from './kill-typing.mjs';
import { openCase } from './open-case.mjs';

/** A new case after so many rounds, so that its lists stay short. */
const roundsPerCase = 10;

/**
 * @typedef {object} KillTest
 * @property {number} rounds
 * @property {() => number} random
 * @property {string} url where the exported site is served
 * @property {string} program Chromium
 * @property {string} profile a folder for its profile
 */

/**
 * Types into the wizard, kills the browser, starts it again and looks for what was called saved.
 * @param {KillTest} test
 */
export async function killRounds({ rounds, random, url, program, profile }) {
  const totals = { kills: 0, edits: 0, checked: 0, lost: [] };
  let current;
  for (let round = 0; round <= rounds; round += 1) {
    const typist = typists[Math.floor(random() * typists.length)];
    const isLast = round === rounds;
    const begins = round % roundsPerCase === 0;
    const browser = await startKillable(program, profile);
    const { page } = browser;
    try {
      await page.goto(begins || isLast ? `${url}/en/` : addressOf(url, typist, current.id));
      if (current) add(totals, current.claims.check(await storedAt(page, current.id)), round);
      if (isLast) continue;
      if (begins) current = await newCase(page, `kill-${round}`);
      if (begins) await page.goto(addressOf(url, typist, current.id));
      await typeUntilKilled(browser, { claims: current.claims, random, type: typist.type });
      totals.kills += 1;
      totals.edits += current.claims.typed;
    } finally {
      await browser.kill();
    }
  }
  return totals;
}

const addressOf = (url, { section, screen }, id) =>
  `${url}/en/check/${section}/#case=${id}&at=${screen}`;

function add(totals, { checked, lost }, round) {
  totals.checked += checked;
  totals.lost.push(...lost.map((one) => ({ round, ...one })));
}

async function newCase(page, id) {
  const file = {
    ...{ format: 'zizhi-self-check/case', version: 1, id, revision: 0, header: {} },
    ...{ targets: ['ccrc/risk-assessment/level-3/initial'], reading: 'published' },
    ...{ answers: { case: {}, category: {} }, changed: {}, removed: {} },
  };
  await openCase(page, file);
  return { id, claims: new Claims() };
}

/** Some kills come at any moment, the others as soon as something is called saved. */
async function typeUntilKilled({ page, kill }, { claims, random, type }) {
  const claimsToKill = random() < 0.6 ? 1 + Math.floor(random() * 4) : Infinity;
  let said = 0;
  let ending;
  const end = () => (ending ??= kill());
  await page.exposeFunction('reportSaved', (count) => {
    if (ending) return;
    claims.save(count);
    said += 1;
    if (said >= claimsToKill) void end();
  });
  await page.locator('[data-ready] [data-question] input').first().waitFor();
  await page.locator('[data-save-status="saved"]').waitFor();
  await page.evaluate(watchSaved);
  void pause(20 + random() * (claimsToKill === Infinity ? 600 : 1500)).then(end);
  const typing = { page, random, intend: (place, value) => claims.intend(place, value) };
  try {
    while (!ending) {
      await type(typing);
      if (random() < 0.3) await pause(random() * 60);
    }
  } catch (error) {
    if (!ending) throw error;
  }
  await ending;
}

/** Runs in the page: says how many input events there were each time that `saved` is shown. */
function watchSaved() {
  const { document, MutationObserver, setTimeout, reportSaved } = globalThis;
  let typed = 0;
  let told = 0;
  const look = () => {
    if (typed === told || !document.querySelector('[data-save-status="saved"]')) return;
    told = typed;
    reportSaved(typed);
  };
  globalThis.addEventListener('input', () => {
    typed += 1;
  });
  // What is shown counts once the event that changes it is over.
  new MutationObserver(() => setTimeout(look)).observe(document.body, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
}

/** Reads a stored case, past the program. */
async function storedAt(page, id) {
  const file = await page.evaluate(readRecord, id);
  return (place) => saidAt(file, place);
}

/** Runs in the page. */
function readRecord(id) {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('zizhi-self-check');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('cases').objectStore('cases').get(id);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result?.file);
      };
    };
  });
}
