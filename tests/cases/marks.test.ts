import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RemovedCase, StoredCase } from '@/cases/store';
import { browserStore } from '@/cases/store';
import { ccrc } from '@/rules/schemes/ccrc';
import { at, empty } from './facts';
import { deleteDatabase, putRecords, recordsOf } from './stored-records';

vi.stubGlobal(
  'BroadcastChannel',
  class {
    postMessage = vi.fn();
    addEventListener = vi.fn();
    removeEventListener = vi.fn();
  },
);

const openStore = () =>
  browserStore(
    () => Promise.resolve([ccrc]),
    () => at(1),
  );
const store = openStore();
const marks = async (id = 'case-1') => ((await store.load(id)) as StoredCase | undefined)?.marks;

beforeEach(async () => {
  await deleteDatabase();
  await putRecords('cases', [{ id: 'case-1', file: empty }]);
});

describe('a mark of the device', () => {
  it('stands beside the case and changes nothing in it', async () => {
    expect(await store.mark('case-1', { archivedAt: at(2) })).toEqual({
      marked: { archivedAt: at(2) },
    });
    expect(await store.load('case-1')).toMatchObject({ file: empty, marks: { archivedAt: at(2) } });
    expect(await store.list()).toMatchObject([{ marks: { archivedAt: at(2) } }]);
  });

  it('leaves the other marks, and is taken away by nothing', async () => {
    await store.mark('case-1', { archivedAt: at(2), copiedAt: at(3) });
    await store.mark('case-1', { archivedAt: undefined });
    expect(await marks()).toEqual({ archivedAt: undefined, copiedAt: at(3) });
  });

  it('outlives the saves of every tab, also of one that knows nothing of it', async () => {
    const other = openStore();
    await other.load('case-1');
    await store.mark('case-1', { archivedAt: at(2) });
    expect(await other.save({ ...empty, reading: 'cautious' }, {})).toHaveProperty('saved');
    expect(await store.save({ ...empty, revision: empty.revision + 1 }, {})).toHaveProperty(
      'saved',
    );
    expect(await marks()).toEqual({ archivedAt: at(2) });
  });

  it('is not lost between two writes at once', async () => {
    await Promise.all([
      store.mark('case-1', { archivedAt: at(2) }),
      store.save({ ...empty, reading: 'cautious' }, {}),
      store.mark('case-1', { copiedAt: at(3) }),
    ]);
    expect(await store.load('case-1')).toMatchObject({
      ...{ file: { reading: 'cautious' }, marks: { archivedAt: at(2), copiedAt: at(3) } },
    });
  });

  it('goes and comes back with the case', async () => {
    await store.mark('case-1', { archivedAt: at(2) });
    const { removed } = (await store.remove('case-1')) as { removed: RemovedCase };
    await store.restore(removed);
    expect(await marks()).toEqual({ archivedAt: at(2) });
  });

  it('can be put on a case that cannot be read, and leaves it as it is', async () => {
    await putRecords('cases', [{ id: 'odd', file: { version: 99, novelty: true } }]);
    await store.mark('odd', { archivedAt: at(2) });
    const odd = (await recordsOf('cases')).find(({ id }) => id === 'odd');
    expect(odd).toEqual({
      ...{ id: 'odd', file: { version: 99, novelty: true }, marks: { archivedAt: at(2) } },
    });
  });

  it('makes no case where there is none', async () => {
    expect(await store.mark('nobody', { archivedAt: at(2) })).toEqual({ failed: 'removed' });
    expect(await recordsOf('cases')).toHaveLength(1);
  });
});
