import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { withAnswer } from '@/cases';
import type { OpenCaseStore, Snapshot } from '@/cases/store';
import { CaseSession } from '@/components/session/case-session';
import { keepBeforeRulesChange } from '@/components/session/keep-before-rules-change';
import { caseHistory, keepSnapshot } from '@/components/session/keep-snapshot';
import { restoreSnapshot } from '@/components/session/restore-snapshot';
import { asked, at, empty, said } from '../../cases/facts';

const finance = asked('ccrc/finance');
const earlier = withAnswer(empty, finance, 'none', at(1));
const present = withAnswer(earlier, finance, 'all', at(2));
const from: Snapshot = {
  ...{ id: 's', caseId: 'case-1', reason: 'by-hand', takenAt: at(1), file: earlier },
};
const listed = async () => (await caseHistory()).listOf('case-1');

async function sessionOn(file: CaseFile, drafts = {}): Promise<CaseSession> {
  const store: OpenCaseStore = {
    load: () => Promise.resolve({ file, drafts, savedAt: at(2) }),
    save: (next, kept) =>
      Promise.resolve({
        saved: { file: { ...next, revision: next.revision + 1 }, drafts: kept, savedAt: at(4) },
      }),
    watch: () => () => undefined,
  };
  const session = new CaseSession(store, () => at(9));
  await session.open(file.id);
  return session;
}

beforeEach(async () => {
  for (const { id } of await listed()) await (await caseHistory()).remove(id);
});

describe('restoring a snapshot', () => {
  it('keeps the present case first, and is undone with that', async () => {
    const session = await sessionOn(present);
    const result = await restoreSnapshot(session, from);
    expect(said(session.snapshot().file!, 'ccrc/finance')).toBe('none');
    expect(await listed()).toMatchObject([{ reason: 'before-restore', file: present }]);
    await restoreSnapshot(session, (result as { before: Snapshot }).before);
    expect(said(session.snapshot().file!, 'ccrc/finance')).toBe('all');
    expect(session.snapshot().file!.revision).toBe(2);
  });

  it('forgets half-typed texts of what it brings back, and no others', async () => {
    const session = await sessionOn(present, { 'ccrc/finance': 'half', 'ccrc/premises': 'half' });
    await restoreSnapshot(session, from);
    expect(session.snapshot().drafts).toEqual({ 'ccrc/premises': 'half' });
  });

  it('changes nothing where the present case cannot be kept', async () => {
    const session = await sessionOn(present);
    const full = vi
      .spyOn(await caseHistory(), 'take')
      .mockResolvedValue({ failed: 'storage-full' });
    expect(await restoreSnapshot(session, from)).toEqual({ failed: 'storage-full' });
    full.mockRestore();
    expect(session.snapshot().file).toEqual(present);
  });

  it('changes no other case than its own', async () => {
    const session = await sessionOn({ ...present, id: 'case-2' });
    expect(await restoreSnapshot(session, from)).toEqual({ failed: 'removed' });
  });
});

describe('before other rules judge', () => {
  const assessed = { rulesVersion: '2026.11.1', asOf: '2026-11-01', outcomes: {} };

  it('the case is kept once for each judgement, however often it is looked at', async () => {
    await keepBeforeRulesChange({ ...present, assessed }, assessed);
    const answered = withAnswer({ ...present, assessed }, finance, 'none', at(5));
    await Promise.all([1, 2].map(() => keepBeforeRulesChange(answered, assessed)));
    vi.resetModules();
    const anew = await import('@/components/session/keep-before-rules-change');
    await anew.keepBeforeRulesChange(answered, assessed);
    expect(await listed()).toMatchObject([{ reason: 'before-rules-change', file: { assessed } }]);
    await keepSnapshot(answered, 'before-trial-kept');
    const later = { ...assessed, asOf: '2026-11-02' };
    await keepBeforeRulesChange({ ...answered, assessed: later }, later);
    expect(await listed()).toHaveLength(3);
  });
});
