import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { withAnswer } from '@/cases';
import type { Drafts, OpenCaseStore, StoredCase } from '@/cases/store';
import { differences } from '@/cases/returned';
import { takeReturned } from '@/components/hand-over/take-returned';
import { CaseSession } from '@/components/session/case-session';
import { keepSnapshot } from '@/components/session/keep-snapshot';
import type { Workplace } from '@/components/session/session-provider';
import { asked, at, empty, said } from '../cases/facts';

vi.mock('@/components/session/keep-snapshot', () => ({ keepSnapshot: vi.fn() }));

const finance = asked('ccrc/finance');
const theirs = withAnswer(empty, finance, 'all', at(2));
const chosen = new Set(['ccrc/finance']);

/** A device with this case on it. */
function device(file: CaseFile, drafts: Drafts = {}) {
  let stored: StoredCase = { file, drafts, savedAt: at(0) };
  const store: OpenCaseStore = {
    load: (id) => Promise.resolve(id === stored.file.id ? stored : undefined),
    save: (next, typed) => {
      stored = { file: { ...next, revision: next.revision + 1 }, drafts: typed, savedAt: at(9) };
      return Promise.resolve({ saved: stored });
    },
    watch: () => () => undefined,
  };
  const session = new CaseSession(store, () => at(5));
  return { workplace: { session } as unknown as Workplace, stored: () => stored };
}

const merging = { theirs, chosen, reason: 'before-merge' } as const;
const history = vi.mocked(keepSnapshot);

describe('taking a choice from a file that came back', () => {
  beforeEach(() => {
    history.mockReset().mockResolvedValue(true);
  });

  it('keeps the case in its history first, and then writes the choice', async () => {
    const { workplace, stored } = device(empty);
    expect(await takeReturned(workplace, merging)).toHaveProperty('done');
    expect(history).toHaveBeenCalledExactlyOnceWith(empty, 'before-merge');
    expect(said(stored().file, 'ccrc/finance')).toBe('all');
  });

  it('changes nothing where the history cannot keep it, until the user goes on', async () => {
    history.mockResolvedValue(false);
    const { workplace, stored } = device(empty);
    expect(await takeReturned(workplace, merging)).toEqual({ failed: 'not-kept' });
    expect(stored().file).toEqual(empty);
    expect(await takeReturned(workplace, { ...merging, isUnkept: true })).toHaveProperty('done');
    expect(said(stored().file, 'ccrc/finance')).toBe('all');
  });

  it('changes nothing where the case is not there any more', async () => {
    const { workplace, stored } = device({ ...empty, id: 'another' });
    expect(await takeReturned(workplace, merging)).toEqual({ failed: 'not-opened' });
    expect(stored().file.id).toBe('another');
  });

  it('leaves half-typed texts, but for the questions whose answers were taken', async () => {
    const typed = { 'ccrc/finance': 'half', 'ccrc/founding-date': '202' };
    const { workplace, stored } = device(empty, typed);
    await takeReturned(workplace, merging);
    expect(stored().drafts).toEqual({ 'ccrc/founding-date': '202' });
  });

  it('does not write what would not open again', async () => {
    const full = (from: string) => ({
      list: 'open' as const,
      rows: Array.from({ length: 600 }, (_, index) => ({
        ...{ rowId: `${from}${String(index)}`, category: 'security-audit' },
      })),
    });
    const projects = asked('ccrc/projects');
    const ours = withAnswer(empty, projects, full('a'), at(1));
    const other = withAnswer(empty, projects, full('b'), at(1));
    const keys = differences(ours, other).map(({ key }) => key);
    const some = new Set(keys.filter((key) => key.includes('row/b')));
    const { workplace, stored } = device(ours);
    const taken = await takeReturned(workplace, { ...merging, theirs: other, chosen: some });
    expect(taken).toMatchObject({ problem: { code: 'wrong-value' } });
    expect(stored().file).toEqual(ours);
    expect(history).not.toHaveBeenCalled();
  });
});
