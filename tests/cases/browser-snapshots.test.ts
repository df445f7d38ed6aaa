import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import type {
  Snapshot,
  SnapshotReason,
  SnapshotRecord,
  SnapshotStore,
  UnreadableSnapshot,
} from '@/cases/store';
import { isUnreadableSnapshot } from '@/cases/store';
import { browserSnapshots } from '@/cases/store/browser-snapshots';
import { ccrc } from '@/rules/schemes/ccrc';
import { empty, example, fileOfVersion, withCase } from './facts';
import { deleteDatabase, putRecords, recordsOf } from './stored-records';

let minute = 0;
const clock = () => `2026-11-22T${String(10 + Math.floor(minute / 60))}:${two(minute++ % 60)}:00Z`;
const two = (number: number) => String(number).padStart(2, '0');
const snapshots: SnapshotStore = browserSnapshots(() => Promise.resolve([ccrc]), clock);

const staffed = (count: number, revision = 0): CaseFile =>
  ({ ...withCase({ 'ccrc/insured-total': count }), revision }) as CaseFile;
const take = async (file: CaseFile, reason: SnapshotReason, name?: string): Promise<Snapshot> => {
  const result = await snapshots.take(file, reason, name);
  if ('failed' in result) throw new Error(result.failed);
  return result.taken;
};
const kept = async (): Promise<readonly string[]> =>
  (await snapshots.listOf('case-1')).map(({ id }) => id);

beforeEach(async () => {
  await deleteDatabase();
  minute = 0;
});

describe('snapshots', () => {
  it('are listed with what was given, the newest first, each case for itself', async () => {
    const first = await take(example, 'before-import');
    const second = await take({ ...empty, id: example.id }, 'by-hand', 'before the audit');
    await take(empty, 'by-hand');
    expect(await snapshots.listOf(example.id)).toEqual([second, first]);
    expect(first).toMatchObject({ caseId: example.id, reason: 'before-import', file: example });
    expect(first).not.toHaveProperty('name');
    expect(second).toMatchObject({ name: 'before the audit', takenAt: '2026-11-22T10:01:00Z' });
  });

  it('of the same content are taken twice by hand only', async () => {
    const first = await take(staffed(1), 'before-merge');
    expect(await take(staffed(1, 5), 'before-import')).toEqual(first);
    expect(await kept()).toHaveLength(1);
    await take(staffed(1), 'by-hand');
    await take(staffed(2), 'before-merge');
    await take(staffed(1), 'before-merge');
    expect(await kept()).toHaveLength(4);
  });

  it('say the same whatever the order of their keys', async () => {
    await take(staffed(1), 'before-merge');
    await take(
      Object.fromEntries(Object.entries(staffed(1)).reverse()) as unknown as CaseFile,
      'before-merge',
    );
    expect(await kept()).toHaveLength(1);
  });

  it('stay in number: the newest 30, and every one that was taken by hand', async () => {
    const own = await take(staffed(0), 'by-hand');
    const oldest = await take(staffed(1), 'before-merge');
    for (let count = 2; count <= 30; count += 1) await take(staffed(count), 'before-merge');
    await take({ ...empty, id: 'case-2' }, 'before-merge');
    expect(await kept()).toHaveLength(31);
    expect(await kept()).toContain(oldest.id);
    const newest = await take(staffed(31), 'before-import');
    await take(staffed(32), 'by-hand');
    const left = await kept();
    expect(left).toHaveLength(32);
    expect(left).toContain(own.id);
    expect(left).toContain(newest.id);
    expect(left).not.toContain(oldest.id);
    expect(await recordsOf('snapshots')).toHaveLength(33);
  });

  it('are read as strictly as cases', async () => {
    const label = { caseId: 'case-1', reason: 'before-migration', takenAt: clock() };
    const old = JSON.parse(fileOfVersion(1)) as object;
    await putRecords('snapshots', [
      { id: 'old', ...label, file: old },
      { id: 'odd', ...label, takenAt: clock(), name: 'odd', file: { ...empty, revision: 'x' } },
    ]);
    const [odd, readable] = await snapshots.listOf('case-1');
    expect(isUnreadableSnapshot(odd!)).toBe(true);
    expect((odd as UnreadableSnapshot).problem).toMatchObject({ path: 'revision' });
    expect(odd).toMatchObject({ id: 'odd', name: 'odd', raw: { revision: 'x' } });
    expect(readable).toMatchObject({ id: 'old', file: { version: empty.version } });
  });

  it('are removed one by one, and put back as they were', async () => {
    const first = await take(empty, 'by-hand', 'first');
    const other = await take(empty, 'by-hand');
    const result = await snapshots.remove(first.id);
    expect(result).toEqual({ removed: first });
    expect(await kept()).toEqual([other.id]);
    expect(await snapshots.remove(first.id)).toEqual({ removed: undefined });
    await snapshots.putBack((result as { removed: SnapshotRecord }).removed);
    expect(await snapshots.listOf('case-1')).toEqual([other, first]);
  });

  it('say what stands in the way where nothing can be stored', async () => {
    await putRecords('cases', [], { version: 9 });
    expect(await snapshots.take(empty, 'by-hand')).toEqual({ failed: 'newer-program' });
    await expect(snapshots.listOf('case-1')).rejects.toThrow();
  });
});
