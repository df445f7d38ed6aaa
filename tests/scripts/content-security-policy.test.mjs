import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  forbiddenIn,
  policyFor,
  withContentSecurityPolicy,
} from '../../scripts/content-security-policy.mjs';

const hashOf = (script) => createHash('sha256').update(script).digest('base64');

describe('policyFor', () => {
  it('names each inline script by its hash, and each only once', () => {
    const page = '<head><script>a("<p>")</script><script src="/x.js"></script></head>';
    const policy = policyFor(`${page}<script>a("<p>")</script>`);
    expect(policy).toContain(`script-src 'self' 'sha256-${hashOf('a("<p>")')}';`);
  });

  it('lets only a page with the framework run what is handed to it as text', () => {
    expect(policyFor('<script>a()</script>')).not.toContain('trusted-types');
    expect(policyFor('<p>')).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('allows nothing inline or evaluated', () => {
    const policy = policyFor('<head></head>');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toContain('unsafe');
  });
});

describe('withContentSecurityPolicy', () => {
  it('stands before all that it governs, after the character set', () => {
    const page = withContentSecurityPolicy('<head><meta charSet="utf-8"/><script>$&</script>');
    expect(page).toMatch(/^<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security/);
    expect(page).toMatch(/"\/><script>\$&<\/script>$/);
  });

  it('refuses a page that cannot carry a policy', () => {
    expect(() => withContentSecurityPolicy('<p>')).toThrow();
  });
});

describe('forbiddenIn', () => {
  it('finds inline styles, style elements and event handlers', () => {
    const page = '<style>a{}</style><p style="color:red"><img onerror="x()" alt="a > b">';
    expect(forbiddenIn(page)).toEqual(['<style>', '<p style="color:red">', '<img onerror="x()">']);
  });

  it('is not taken in by what only looks like it', () => {
    const page = '<script>"<p style=x onload=y>"</script><p data-style="x" title="a onclick=b">';
    expect(forbiddenIn(page)).toEqual([]);
  });
});
