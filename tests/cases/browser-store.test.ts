import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { caseVersion } from '@/cases/case-file';
import type { RemovedCase, StoredCase } from '@/cases/store';
import { browserStore } from '@/cases/store';
import { ccrc } from '@/rules/schemes/ccrc';
import { at, empty, example, fileOfVersion } from './facts';
import { createVersion1, deleteDatabase, putRecords, recordsOf } from './stored-records';

const told = vi.hoisted(() => vi.fn());
vi.stubGlobal(
  'BroadcastChannel',
  class {
    postMessage = told;
    addEventListener = vi.fn();
    removeEventListener = vi.fn();
  },
);

/** Rules arrive as they do in a browser: not at once. */
const load = vi.fn(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return [ccrc];
});
const store = browserStore(load, () => at(1));
const put = (file: unknown, id = 'case-1') => putRecords('cases', [{ id, file }]);
/** Of a record that does not say when it was saved. */
const never = '1970-01-01T00:00:00.000Z';
const record = async (id = 'case-1') => (await recordsOf('cases')).find((one) => one.id === id);

beforeEach(async () => {
  await deleteDatabase();
  load.mockClear();
  told.mockClear();
});

describe('the store', () => {
  it('saves without reading the record that it replaces', async () => {
    await put({ ...empty, revision: 4 });
    const result = await store.save({ ...empty, revision: 4, reading: 'cautious' }, { a: 'b' });
    const file = { ...empty, revision: 5, reading: 'cautious' };
    expect(result).toEqual({ saved: { file, drafts: { a: 'b' }, savedAt: at(1) } });
    expect(await record()).toEqual({
      ...{ id: 'case-1', file, drafts: { a: 'b' }, savedAt: at(1) },
    });
    expect(load).not.toHaveBeenCalled();
  });

  it('of another revision changes nothing and gives back what stands there', async () => {
    const theirs: CaseFile = { ...example, id: 'case-1', revision: 6 };
    await put(theirs);
    expect(await store.save({ ...empty, revision: 4 }, {})).toEqual({
      stale: { file: theirs, drafts: {}, savedAt: never },
    });
    expect((await record())?.file).toEqual(theirs);
  });

  it.each([
    { ...empty, revision: 4, version: caseVersion + 1, novelty: true },
    { ...empty, revision: 9, version: caseVersion + 1 },
    { ...empty, revision: '4' },
    { revision: 4 },
    'no case at all',
    null,
  ])('leaves alone what it cannot read (%#)', async (raw) => {
    await put(raw);
    const result = await store.save({ ...empty, revision: 4 }, {});
    expect(result).toMatchObject({ stale: { id: 'case-1', raw } });
    expect((await record())?.file).toEqual(raw);
    expect(await store.load('case-1')).toMatchObject({ id: 'case-1', raw });
  });

  it('opens a record of version 1 complete, and saves it in the version of today', async () => {
    const raw = JSON.parse(fileOfVersion(1)) as { id: string; revision: number };
    await put(raw, raw.id);
    const { file } = openCaseFile(fileOfVersion(1), [ccrc]) as { file: CaseFile };
    expect(await store.load(raw.id)).toEqual({ file, drafts: {}, savedAt: never });
    expect(await store.list()).toHaveLength(1);
    expect((await record(raw.id))?.file).toEqual(raw);
    await store.save(file, {});
    expect((await record(raw.id))?.file).toEqual({ ...file, revision: raw.revision + 1 });
  });

  it('keeps a record of an older version in the history before it is replaced, once', async () => {
    const raw = JSON.parse(fileOfVersion(2)) as { id: string };
    await put(raw, raw.id);
    const { file } = openCaseFile(fileOfVersion(2), [ccrc]) as { file: CaseFile };
    const first = await store.save(file, {});
    expect(await recordsOf('snapshots')).toMatchObject([
      { caseId: raw.id, reason: 'before-migration', takenAt: at(1), file: raw },
    ]);
    await store.save((first as { saved: StoredCase }).saved.file, {});
    expect(await recordsOf('snapshots')).toHaveLength(1);
  });

  it('does not keep an older version that somebody else has replaced since', async () => {
    const raw = { ...(JSON.parse(fileOfVersion(2)) as object), id: 'case-1', revision: 6 };
    await put(raw);
    expect(await store.save({ ...empty, revision: 4 }, {})).toHaveProperty('stale');
    expect(await recordsOf('snapshots')).toEqual([]);
    expect((await record())?.file).toEqual(raw);
  });

  it('saves all the same where the older version cannot be kept', async () => {
    const raw = JSON.parse(fileOfVersion(1)) as { id: string };
    await put(raw, raw.id);
    const { file } = openCaseFile(fileOfVersion(1), [ccrc]) as { file: CaseFile };
    const denied = vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw new Error('denied');
    });
    expect(await store.save(file, {})).toHaveProperty('saved');
    denied.mockRestore();
    expect((await record(raw.id))?.file).toMatchObject({ version: caseVersion });
    expect(await recordsOf('snapshots')).toEqual([]);
  });

  it('fails to save, and keeps what stands there, where the rules cannot be fetched', async () => {
    await put({ ...empty, revision: 6 });
    load.mockRejectedValueOnce(new TypeError('offline'));
    expect(await store.save({ ...empty, revision: 4 }, {})).toEqual({ failed: 'storage-failed' });
    expect((await record())?.file).toEqual({ ...empty, revision: 6 });
  });
});

describe('a case that is removed', () => {
  const snapshot = { id: 's', caseId: 'case-1', reason: 'by-hand', takenAt: at(0), file: example };
  const others = { ...snapshot, id: 't', caseId: 'case-2' };

  it('goes with its snapshots, is told to other tabs, and comes back as it was', async () => {
    await put(example);
    await put('unreadable', 'case-2');
    await putRecords('snapshots', [snapshot, others]);
    const result = await store.remove('case-1');
    expect(result).toEqual({
      removed: { id: 'case-1', record: { id: 'case-1', file: example }, snapshots: [snapshot] },
    });
    expect(await recordsOf('cases')).toHaveLength(1);
    expect(await recordsOf('snapshots')).toEqual([others]);
    expect(told).toHaveBeenLastCalledWith('case-1');

    const { removed } = result as { removed: RemovedCase };
    expect(await store.restore(removed)).toEqual({ restored: 'case-1' });
    expect((await record())?.file).toEqual(example);
    expect(await recordsOf('snapshots')).toEqual([snapshot, others]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('does not come back over what was saved since', async () => {
    await put(empty);
    const { removed } = (await store.remove('case-1')) as { removed: RemovedCase };
    await store.save({ ...empty, reading: 'cautious' }, {});
    await store.restore(removed);
    expect((await record())?.file).toMatchObject({ reading: 'cautious' });
  });
});

it('keeps every record of version 1 of the database untouched', async () => {
  const records = [
    { id: 'case-1', file: example, drafts: { a: 'b' } },
    { id: 'odd', file: 7 },
  ];
  await createVersion1(records);
  expect(await store.list()).toHaveLength(2);
  expect(await recordsOf('cases')).toEqual(records);
  expect(await recordsOf('snapshots')).toEqual([]);
});

describe('a storage that does not answer', () => {
  it('waits until an older version is closed, says so, and goes on by itself', async () => {
    const held = await createVersion1([{ id: 'case-1', file: example }], { keepOpen: true });
    const waits = vi.fn();
    const loading = browserStore(load, () => at(1), waits).load('case-1');
    await vi.waitFor(() => {
      expect(waits).toHaveBeenLastCalledWith('storage-blocked');
    });
    held.close();
    expect(await loading).toMatchObject({ file: example });
    expect(waits).toHaveBeenLastCalledWith(undefined);
  });

  it('is said to belong to a newer program where it does', async () => {
    await putRecords('cases', [], { version: 3 });
    const waits = vi.fn();
    const late = browserStore(load, () => at(1), waits);
    await expect(late.load('case-1')).rejects.toThrow();
    expect(await late.save(empty, {})).toEqual({ failed: 'newer-program' });
    expect(waits).toHaveBeenLastCalledWith('newer-program');
  });

  it('is told of after ten seconds, and a write is given up after a minute', async () => {
    await put(empty);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waits = vi.fn();
    const slow = browserStore(
      () => Promise.resolve([ccrc]),
      () => at(1),
      waits,
    );
    await slow.load('case-1');
    waits.mockClear();
    const release = holdWrites();
    const saving = slow.save(empty, {});
    await turns();
    vi.advanceTimersByTime(9_999);
    expect(waits).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(waits).toHaveBeenLastCalledWith('storage-stuck');
    vi.advanceTimersByTime(50_000);
    expect(await saving).toEqual({ failed: 'storage-failed' });
    release();
    expect(await slow.save(empty, {})).toHaveProperty('saved');
    expect(waits).toHaveBeenLastCalledWith(undefined);
    vi.useRealTimers();
  });

  it('calls those who watch when the database is deleted, and is opened anew', async () => {
    await put(example);
    const changed = vi.fn();
    const stop = store.watch('case-1', changed);
    await store.load('case-1');
    await deleteDatabase();
    expect(changed).toHaveBeenCalledOnce();
    expect(await store.load('case-1')).toBeUndefined();
    expect(await store.save(empty, {})).toHaveProperty('saved');
    stop();
  });
});

/** Keeps every write from ending, by one request after another; returns how to stop. */
function holdWrites(): () => void {
  const real = vi.spyOn(IDBObjectStore.prototype, 'put');
  const hold = (target: IDBObjectStore) => {
    target.count().onsuccess = () => {
      if (isHeld) hold(target);
    };
  };
  let isHeld = true;
  real.mockImplementation(function (this: IDBObjectStore, ...given) {
    hold(this);
    return originalPut.apply(this, given);
  });
  return () => {
    isHeld = false;
    real.mockRestore();
  };
}

const originalPut = Reflect.get(IDBObjectStore.prototype, 'put');

/** Lets what is under way go on for a while. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
