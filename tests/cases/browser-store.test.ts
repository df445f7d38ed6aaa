import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { caseVersion } from '@/cases/case-file';
import { browserStore } from '@/cases/store';
import { ccrc } from '@/rules/schemes/ccrc';
import { at, empty, example, fileOfVersion } from './facts';

interface Stored {
  readonly id: string;
  readonly file: unknown;
}

/** The records of the database, and a transaction that ends, like a real one, when left waiting. */
const records = vi.hoisted(() => new Map<string, Stored>());
vi.mock('idb', () => ({
  openDB: () =>
    Promise.resolve({
      getAll: () => Promise.resolve([...records.values()]),
      get: (_store: string, id: string) => Promise.resolve(records.get(id)),
      transaction: () => {
        let isOver = false;
        const store = {
          get: (id: string) => {
            setImmediate(() => (isOver = true));
            return Promise.resolve(records.get(id));
          },
          put: (record: Stored) => {
            if (isOver) return Promise.reject(new DOMException('over', 'TransactionInactiveError'));
            records.set(record.id, structuredClone(record));
            return Promise.resolve();
          },
        };
        return { store, done: Promise.resolve() };
      },
    }),
}));
vi.stubGlobal(
  'BroadcastChannel',
  class {
    postMessage = vi.fn();
  },
);

/** Rules arrive as they do in a browser: not at once. */
const load = vi.fn(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return [ccrc];
});
const store = browserStore(load, () => at(1));
const put = (file: unknown, id = 'case-1') => records.set(id, { id, file });

beforeEach(() => {
  records.clear();
  load.mockClear();
});

describe('the store', () => {
  it('saves without reading the record that it replaces', async () => {
    put({ ...empty, revision: 4 });
    const result = await store.save({ ...empty, revision: 4, reading: 'cautious' }, { a: 'b' });
    const file = { ...empty, revision: 5, reading: 'cautious' };
    expect(result).toEqual({ saved: { file, drafts: { a: 'b' }, savedAt: at(1) } });
    expect(records.get('case-1')).toEqual({
      ...{ id: 'case-1', file, drafts: { a: 'b' }, savedAt: at(1) },
    });
    expect(load).not.toHaveBeenCalled();
  });

  it('of another revision changes nothing and gives back what stands there', async () => {
    const theirs: CaseFile = { ...example, id: 'case-1', revision: 6 };
    put(theirs);
    expect(await store.save({ ...empty, revision: 4 }, {})).toEqual({
      stale: { file: theirs, drafts: {}, savedAt: '' },
    });
    expect(records.get('case-1')?.file).toEqual(theirs);
  });

  it.each([
    { ...empty, revision: 4, version: caseVersion + 1, novelty: true },
    { ...empty, revision: 9, version: caseVersion + 1 },
    { ...empty, revision: '4' },
    { revision: 4 },
    'no case at all',
    null,
  ])('leaves alone what it cannot read (%#)', async (raw) => {
    put(raw);
    const result = await store.save({ ...empty, revision: 4 }, {});
    expect(result).toMatchObject({ stale: { id: 'case-1', raw } });
    expect(records.get('case-1')?.file).toEqual(raw);
    expect(await store.load('case-1')).toMatchObject({ id: 'case-1', raw });
  });

  it('opens a record of version 1 complete, and saves it in the version of today', async () => {
    const raw = JSON.parse(fileOfVersion(1)) as { id: string; revision: number };
    put(raw, raw.id);
    const { file } = openCaseFile(fileOfVersion(1), [ccrc]) as { file: CaseFile };
    expect(await store.load(raw.id)).toEqual({ file, drafts: {}, savedAt: '' });
    expect(await store.list()).toHaveLength(1);
    expect(records.get(raw.id)?.file).toEqual(raw);
    await store.save(file, {});
    expect(records.get(raw.id)?.file).toEqual({ ...file, revision: raw.revision + 1 });
  });

  it('fails to save, and keeps what stands there, where the rules cannot be fetched', async () => {
    put({ ...empty, revision: 6 });
    load.mockRejectedValueOnce(new TypeError('offline'));
    expect(await store.save({ ...empty, revision: 4 }, {})).toEqual({ failed: 'storage-failed' });
    expect(records.get('case-1')?.file).toEqual({ ...empty, revision: 6 });
  });
});
