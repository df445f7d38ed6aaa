import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { asMarkdown, wholeReport } from '@/report';
import { words as english } from '@/content/en';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { words as chinese } from '@/content/zh-CN';
import { rulesVersion } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { localDay } from '@/scripts/command-line/local-day';
import { example, removeWritten, run, written, writtenCase } from './program';
import { unusable } from './unusable-files';

beforeAll(() => {
  execFileSync('node', ['scripts/command-line.mjs']);
}, 60_000);
afterAll(removeWritten);

const exampleFile = writtenCase('example.zizhi.json');
const asOf = ['--as-of', '2026-11-22'];
const level3 = 'ccrc/risk-assessment/level-3/initial';

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe('what it prints', () => {
  it('is the report of the case, as the report itself says it', () => {
    const { code, stdout, stderr } = run([exampleFile, ...asOf, '--locale', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const basis = {
      ...{ file: example, asOf: '2026-11-22', words: english },
      schemes: [{ scheme: ccrc, schemeWords: ccrcInEnglish }],
    };
    const whole = wholeReport({ ...basis, today: localDay(new Date()) });
    expect(stdout).toBe(asMarkdown(whole, english, actionsInEnglish));
  });

  it('is in Chinese and as of today where nothing else is asked for', () => {
    const { code, stdout } = run([exampleFile]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^# ${chinese.ui.report.heading}`));
    expect(stdout).toContain(chinese.dates.day(localDay(new Date())));
  });

  it('keeps to the targets that are asked for, in their order', () => {
    const other = 'ccrc/security-audit/level-1/surveillance';
    const { stdout } = run([
      exampleFile,
      '--target',
      other,
      '--target',
      level3,
      '--format',
      'json',
    ]);
    const data = JSON.parse(stdout) as { targets: { target: string }[] };
    expect(data.targets.map(({ target }) => target)).toEqual([other, level3]);
  });

  it('knows the second scheme, alone and beside the first', () => {
    const second = 'secrecy/overall-integration/grade-b/initial';
    const { stdout } = run([
      ...[exampleFile, '--target', second, '--target', level3],
      ...['--format', 'json'],
    ]);
    const data = JSON.parse(stdout) as { targets: { target: string }[] };
    expect(data.targets.map(({ target }) => target)).toEqual([level3, second]);
    const alone = run([exampleFile, '--target', second, '--locale', 'en']).stdout;
    expect(alone).toContain(secrecyInEnglish.disclaimer);
    expect(alone).not.toContain(ccrcInEnglish.disclaimer);
  });

  it('judges as of the day that is asked for', () => {
    const outcomeOn = (day: string) => {
      const { stdout } = run([exampleFile, '--as-of', day, '--format', 'json']);
      const { targets } = JSON.parse(stdout) as AssessmentData;
      return targets[2]!.findings.find(({ requirement }) =>
        requirement.endsWith('time-in-service/level-3'),
      )!.outcome;
    };
    // Since September 2026, four months: reached on the last day of January at the latest.
    expect(outcomeOn('2026-12-31')).toBe('unmet');
    expect(outcomeOn('2027-01-01')).toBe('unknown');
    expect(outcomeOn('2027-01-30')).toBe('met');
  });

  it('is the case that came through standard input', () => {
    const { code, stdout } = run(['-', ...asOf, '--locale', 'en'], JSON.stringify(example));
    expect(code).toBe(0);
    expect(stdout).toContain(english.ui.start.exampleOrganisation);
  });
});

interface AssessmentData {
  readonly targets: readonly {
    readonly target: string;
    readonly verdicts: object;
    readonly findings: readonly {
      readonly requirement: string;
      readonly outcome: string;
      readonly reasons: readonly { readonly code: string }[];
      readonly sources: readonly object[];
    }[];
  }[];
}

describe('as JSON', () => {
  const json = (...args: string[]) =>
    JSON.parse(run([exampleFile, ...asOf, '--format', 'json', ...args]).stdout) as AssessmentData;

  it('it says of every target and finding what a program needs', () => {
    const data = json();
    expect(data).toMatchObject({
      case: 'example',
      asOf: '2026-11-22',
      rulesVersion,
      reading: 'published',
    });
    expect(data.targets.map(({ target }) => target)).toEqual(example.targets);
    expect(data.targets[0]).toMatchObject({
      verdicts: { published: 'meets-known-conditions', cautious: 'does-not-meet' },
      coverage: 'part',
      notOffered: false,
    });
    const found = data.targets[0]!.findings.find(({ requirement }) =>
      requirement.endsWith('social-insurance-per-direction/level-3'),
    );
    expect(found).toEqual({
      requirement: 'ccrc/reported/social-insurance-per-direction/level-3',
      outcome: 'unmet',
      effect: { published: 'informs', cautious: 'decides' },
      standing: { published: 'unmet', cautious: 'unmet' },
      basis: 'reported',
      disputed: false,
      reasons: [{ code: 'too-few', question: 'ccrc/insured-in-category', have: 2, need: 3 }],
      sources: [{ source: 'level-comparison-table' }],
    });
  });

  it('it names reasons and sources of every finding that applies, and why one is open', () => {
    for (const { findings } of json().targets)
      for (const finding of findings) {
        expect(finding.sources.length).toBeGreaterThan(0);
        if (finding.outcome !== 'not-applicable') expect(finding.reasons.length).toBeGreaterThan(0);
        expect('open' in finding).toBe(finding.outcome === 'unknown');
      }
  });

  it('it tells what is planned about gaps, by their addresses, and nothing else that is planned', () => {
    const suppliers = 'ccrc/common/management/f-suppliers';
    const action = { owner: 'Li', due: '2026-01-31', status: 'under-way', note: 'n' };
    const planned = writtenCase('planned.zizhi.json', {
      actions: { [suppliers]: action, 'ccrc/common/finance': { owner: 'Wang' } },
    });
    const { stdout } = run([planned, ...asOf, '--format', 'json']);
    const { actions } = JSON.parse(stdout) as { readonly actions: unknown };
    expect(actions).toEqual([{ gap: suppliers, ...action, overdue: true }]);
    const report = run([planned, ...asOf, '--locale', 'en']).stdout;
    expect(report).toContain(`- ${actionsInEnglish.owner}: Li\n`);
    expect(report).toContain(
      `${actionsInEnglish.statuses['under-way']} · ${actionsInEnglish.overdue}\n`,
    );
    expect(report).not.toContain('Wang');
  });

  it('it is the same in every language', () => {
    expect(json('--locale', 'en')).toEqual(json('--locale', 'zh-CN'));
  });
});

describe('--example', () => {
  it.each(['en', 'zh-CN'])('prints a case in %s that it assesses', (locale) => {
    const printed = run(['--example', '--locale', locale]);
    expect(printed.code).toBe(0);
    const opened = openCaseFile(printed.stdout, [ccrc]) as { file: CaseFile };
    expect(isChinese(opened.file.header.organisation!)).toBe(locale === 'zh-CN');
    const { code, stdout } = run(['-', '--locale', locale], printed.stdout);
    expect(code).toBe(0);
    expect(stdout).toContain(opened.file.header.organisation);
  });
});

it('--schema prints a JSON Schema', () => {
  const { code, stdout } = run(['--schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
});

it('--help names every option, in both languages', () => {
  for (const locale of ['en', 'zh-CN']) {
    const { code, stdout } = run(['--help', '--locale', locale]);
    expect(code).toBe(0);
    for (const name of ['target', 'as-of', 'locale', 'format', 'schema', 'example', 'help'])
      expect(stdout).toContain(`--${name}`);
    expect(isChinese(stdout)).toBe(locale === 'zh-CN');
  }
});

describe('a file', () => {
  it.each(Object.entries(unusable))('%s is complained about, by name', (_what, { file, names }) => {
    const path = file();
    for (const locale of ['en', 'zh-CN']) {
      const { code, stdout, stderr } = run([path, '--locale', locale]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      for (const name of [path, ...names]) expect(stderr).toContain(name);
      expect(isChinese(stderr.replace(path, ''))).toBe(locale === 'zh-CN');
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('that is too large is not even read', () => {
    const path = written('large', '');
    // A hole in the disk: reading it would take a while and 20 GB.
    truncateSync(path, 20_000_000_000);
    const { code, stdout, stderr } = run([path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(path);
    expect(stderr).toContain('20000.0 MB');
  });

  it.skipIf(process.platform === 'win32')(
    'without an end is read no further than a case goes',
    () => {
      expect(run(['/dev/zero'])).toMatchObject({ code: 2, stdout: '' });
    },
  );

  it('through standard input is complained about too', () => {
    expect(run(['-', '--locale', 'en'], '{')).toMatchObject({ code: 2, stdout: '' });
    expect(run(['-', '--locale', 'en'], ' '.repeat(6_000_000))).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('with a strange name is found, and its name does nothing to a terminal', () => {
    expect(run([writtenCase('有 空格.zizhi.json')]).code).toBe(0);
    const { stderr } = run(['no\u001b[2Jsuch\nfile']);
    expect(stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
    expect(stderr).toContain('no\\u001b[2Jsuch\\nfile');
  });
});

describe('an option', () => {
  it.each([
    ['that is unknown', ['--bogus'], '--bogus'],
    ['without its value', ['--as-of'], '--as-of'],
    ['with a value that it does not take', ['--help=me'], '--help'],
    ['with a day that does not exist', ['--as-of', '2026-02-30'], '2026-02-30'],
    ['with a target that does not exist', ['--target', 'ccrc/x'], 'ccrc/x'],
    ['with a format that does not exist', ['--format', 'pdf'], 'md | json'],
  ])('%s is complained about', (_what, args, name) => {
    for (const locale of ['en', 'zh-CN']) {
      const { code, stdout, stderr } = run([exampleFile, ...args, `--locale=${locale}`]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(name);
      expect(isChinese(stderr)).toBe(locale === 'zh-CN');
    }
  });

  it('that asks for a language it has not is complained about in Chinese, naming both', () => {
    const { code, stderr } = run([exampleFile, '--locale', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('zh-CN | en');
  });
});

it('no argument at all is complained about', () => {
  expect(run([])).toMatchObject({ code: 2, stdout: '' });
});

it('the local day is the calendar’s, not that of another time zone', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
