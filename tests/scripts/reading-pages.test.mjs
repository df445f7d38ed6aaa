import { describe, expect, it } from 'vitest';
import {
  isReadingPage,
  waitingForScript,
  withoutFrameworkScript,
} from '../../scripts/reading-pages.mjs';

describe('isReadingPage', () => {
  it('knows guide, rule book and accessibility statement in every language, and nothing else', () => {
    expect(isReadingPage('en/rules/index.html')).toBe(true);
    expect(isReadingPage('zh-CN/accessibility/index.html')).toBe(true);
    expect(isReadingPage('en/accessibility/criteria/index.html')).toBe(true);
    expect(isReadingPage('zh-CN/guide/stages/index.html')).toBe(true);
    expect(isReadingPage('offline/index.html')).toBe(true);
    expect(isReadingPage('en/check/rules/index.html')).toBe(false);
    expect(isReadingPage('en/index.html')).toBe(false);
    expect(isReadingPage('rules/index.html')).toBe(false);
  });
});

describe('withoutFrameworkScript', () => {
  it('takes out every script and what is fetched for it', () => {
    const page = `<head><link rel="expect" href="#_R_" blocking="render"/>
      <link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>
      <link rel="modulepreload" href="/_next/b.js"/><script src="/_next/a.js" async=""></script>
      <script noModule="" src="/_next/old.js"></script></head>
      <body>Text<script>self.__next_f=["</div>"]</script><script id="_R_" src="/_next/c.js"></script></body>`;
    const stripped = withoutFrameworkScript(page);
    expect(stripped).not.toMatch(/script|preload|expect/);
    expect(stripped).toContain('<body>Text</body>');
  });

  it('keeps the page’s own script, also below a path, and everything that is no script', () => {
    const kept = [
      '<link rel="stylesheet" href="/_next/a.css"/>',
      '<link rel="icon" href="/icon.svg"/>',
      '<script src="/rule-book.js" defer=""></script>',
      '<script src="/below/rule-book.js" defer=""></script>',
    ].join('');
    expect(withoutFrameworkScript(kept)).toBe(kept);
  });
});

describe('waitingForScript', () => {
  it('names what would stay hidden', () => {
    const page = '<div hidden id="S:0">Text</div><template id="B:0"></template><p hidden>Later</p>';
    expect(waitingForScript(page)).toEqual(['<div id="S:0">', '<template id="B:0">']);
    expect(waitingForScript('<form hidden=""><p id="a">Text</p></form>')).toEqual([]);
  });
});
