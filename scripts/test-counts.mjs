import { readFile, rm } from 'node:fs/promises';
import { inProject } from './project.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** How each runner's JSON report says what passed and what failed. */
const readers = {
  vitest: ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }),
};

/** Removes a runner's last report, so that a run that dies early cannot pass for the last one. */
export async function forgetReport(runner) {
  await rm(reportOf(runner), { force: true });
}

/**
 * The tests of a runner that has just finished; none when it left no report.
 * @param {'vitest' | 'playwright'} runner
 * @returns {Promise<Counts>}
 */
export async function testCounts(runner) {
  const report = await readFile(reportOf(runner), 'utf8').catch(() => undefined);
  return report === undefined ? { passed: 0, failed: 0 } : countsIn(runner, JSON.parse(report));
}

/** @returns {Counts} */
export function countsIn(runner, report) {
  return readers[runner](report);
}

function reportOf(runner) {
  return inProject('.cache', `${runner}.json`);
}
