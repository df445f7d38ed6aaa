import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actions, CaseFile } from '@/cases';
import { readings, rulesVersion } from '@/rules';
import { actionsWords, applying, example, markdownOf, reportOf, wordsOf } from './facts';

/** A case in which every text that a user can write is this one. */
const named = (name: string): CaseFile => ({
  ...applying('ccrc/security-audit/level-3/initial', {
    case: {
      'ccrc/premises': 'none',
      'ccrc/projects': {
        list: 'complete',
        rows: [{ rowId: 'p', category: 'security-audit', name, customer: name, state: 'stopped' }],
      },
      'ccrc/certificates': {
        list: 'open',
        rows: [{ rowId: 'c', category: 'security-audit', level: 'level-3', number: name }],
      },
    },
  }),
  header: { organisation: name, creditCode: name, preparedBy: name },
  actions: { 'ccrc/common/premises': { owner: name, note: name } },
});

const { organisation } = wordsOf('en').ui.report;
const plain = markdownOf(named('NAME'));
const unescaped = (markdown: string) => markdown.replace(/\\([^\w\s])/g, '$1');

describe('what users wrote stays text', () => {
  it.each([
    ['a tag', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a heading', '# x', '\\# x'],
    ['a link', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['a picture', '![x](https://x.example)', '!\\[x\\](https\\://x.example)'],
    ['an address', 'https://x.example www.x.example', 'https\\://x.example www\\.x.example'],
    ['a table', 'a | b', 'a \\| b'],
    ['code', '`x` ~~~', '\\`x\\` \\~\\~\\~'],
    ['stress', '**x** _y_', '\\*\\*x\\*\\* \\_y\\_'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a backslash', '\\<b>', '\\\\\\<b\\>'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '1\\. x'],
    ['a line under a heading', '---', '\\---'],
    ['a new line', 'x\n# y\r\n- z', 'x \\# y - z'],
    ['a control character', 'x\u001b[2Jy\u0000', 'x \\[2Jy'],
    ['a turned direction', 'x\u202Egpj', 'x gpj'],
  ])('%s', (_what, name, escaped) => {
    const markdown = markdownOf(named(name));
    expect(markdown).toContain(`- ${organisation}: ${escaped}\n`);
    expect(markdown.split('\n')).toHaveLength(plain.split('\n').length);
  });

  it('does not disturb what is harmless', () => {
    const harmless = '示例（北京）有限公司 P-2024-01, 3.5 & Söhne';
    expect(unescaped(markdownOf(named(harmless)))).toContain(`${organisation}: ${harmless}\n`);
    expect(markdownOf(example)).toContain(`: ${rulesVersion}\n`);
    expect(markdownOf(example)).not.toMatch(/\d\\\./);
  });

  it('whatever it is: the report has the lines and the headings that it would have anyway', () => {
    const shape = (markdown: string) =>
      markdown.split('\n').map((line) => /^\s*(#+ |- |> )?/.exec(line)?.[0]);
    const sign = fc.constantFrom(...'#*_[]()<>|`~!&\\-+=1.) \n\r\t\u2028:/wx'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 30 }), (text) => {
        const name = `x${text}`;
        const markdown = markdownOf(named(name));
        expect(shape(markdown)).toEqual(shape(plain));
        expect(markdown).not.toMatch(/(?<!\\)[<|]|(?<!\\)\]\(|[^\\]:\/\//);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the report as Markdown', () => {
  it.each(['en', 'zh-CN'] as const)('says everything of every gap, in %s', (language) => {
    for (const reading of readings) {
      const model = reportOf(example, { language, reading });
      const text = unescaped(markdownOf(example, { language, reading }));
      for (const target of model.targets) {
        for (const { says } of target.verdicts) expect(text).toContain(`**${says}**`);
        for (const finding of [...target.gaps, ...target.toConfirm]) {
          const { title, asks, todo, basis, have, lack, rows, notes } = finding;
          const texts = [title, asks, todo, basis!.name, ...have, ...lack, ...rows, ...notes];
          const sources = finding.sources.flatMap(({ name, edition, clause }) => [
            name,
            edition,
            clause ?? '',
          ]);
          const versions = finding.disagreements.flatMap((one) => [
            ...[one.topic, one.reading],
            ...one.versions.flatMap(({ says, sources: by }) => [says, by]),
          ]);
          const proofs = [
            ...finding.evidence.map(({ name }) => name),
            ...finding.superseded.flatMap(({ was, now }) => [was, now]),
          ];
          for (const one of [...texts, ...sources, ...versions, ...proofs])
            expect(text).toContain(one);
        }
      }
      for (const { answer } of model.answers.flatMap(({ lines }) => lines))
        for (const line of answer) expect(text).toContain(line);
      for (const text_ of [model.sourcesRead, ...model.disclaimers, ...model.limits])
        expect(text).toContain(text_);
    }
  });

  it('ticks off the evidence, and says of what single sources report that it does not count', () => {
    const text = markdownOf(example);
    expect(text).toMatch(/^- \[ \] /m);
    expect(text).toContain(wordsOf('en').ui.result.reportedSays);
  });

  it('does not tell what to do about what is met already', () => {
    const model = reportOf(example);
    const text = markdownOf(example);
    const met = model.targets[0]!.reported.find(({ standing }) => standing === 'met')!;
    expect(text).toContain(`- ${met.title} — ${met.standingName}\n`);
  });

  it.each(['en', 'zh-CN'] as const)('tells what is planned about the gaps, in %s', (language) => {
    const say = actionsWords[language];
    const { dates, ui } = wordsOf(language);
    const { colon } = ui.product;
    const planned: Actions = {
      'ccrc/common/management/f-suppliers': {
        ...{ owner: 'Li', due: '2026-11-21', status: 'under-way', note: '# x' },
      },
      'ccrc/common/finance': { owner: 'nobody asked' },
    };
    const text = markdownOf({ ...example, actions: planned }, { language });
    const day = dates.day('2026-11-21');
    const section = text.slice(text.indexOf(`\n## ${ui.pages.actions}\n`)).split('\n## ')[1]!;
    expect(section.split('\n').filter(Boolean).slice(-4)).toEqual([
      `- ${say.owner}${colon}Li`,
      `- ${say.due}${colon}${day}`,
      `- ${say.status}${colon}${say.statuses['under-way']} · ${say.overdue}`,
      `- ${say.note}${colon}\\# x`,
    ]);
    expect(text).not.toContain('nobody asked');
    expect(markdownOf(example, { language })).not.toContain(`## ${ui.pages.actions}`);
  });
});
