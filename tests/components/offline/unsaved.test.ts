import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unsavedIn } from '@/components/offline/unsaved';
import { nothing, saved } from '@/components/session/case-snapshot';

const still = { ...nothing, phase: 'open', status: saved('2026-11-22T10:00:00Z') } as const;
const showing = (...passphrases: readonly string[]) => {
  vi.stubGlobal('document', {
    querySelectorAll: () => passphrases.map((value) => ({ value })),
  });
};

beforeEach(() => {
  showing();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('unsavedIn', () => {
  it('finds nothing where all is saved', () => {
    showing('');
    expect(unsavedIn(still, {})).toBeUndefined();
    expect(unsavedIn(nothing, {})).toBeUndefined();
  });

  it('tells what is being saved from what could not be saved', () => {
    expect(unsavedIn({ ...still, status: { state: 'saving' } }, {})).toBe('saving');
    const failed = { state: 'failed', problem: 'storage-full' } as const;
    expect(unsavedIn({ ...still, status: failed }, {})).toBe('not-saved');
    expect(unsavedIn({ ...still, waiting: 'storage-failed' }, {})).toBe('not-saved');
  });

  it('finds what was half typed here, not what was left so before', () => {
    const drafts = { 'ccrc/insured-total': '1x' };
    expect(unsavedIn({ ...still, drafts }, {})).toBe('half-typed');
    expect(unsavedIn({ ...still, drafts }, { 'ccrc/insured-total': '1' })).toBe('half-typed');
    expect(unsavedIn({ ...still, drafts }, drafts)).toBeUndefined();
  });

  it('finds a passphrase, which is stored nowhere', () => {
    showing('', 'correct horse');
    expect(unsavedIn(still, {})).toBe('half-typed');
  });
});
