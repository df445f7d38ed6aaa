import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { browserStore, storageIsPersistent } from '@/cases/store';
import { ccrc } from '@/rules/schemes/ccrc';
import { at, empty, withCase } from './facts';

const load = () => Promise.resolve([ccrc]);
const answered = withCase({ 'ccrc/insured-total': 3 }) as CaseFile;

/** A browser that has promised to keep what is stored, or not yet. */
function promising(isPersistent: boolean) {
  const storage = {
    persisted: vi.fn(() => Promise.resolve(isPersistent)),
    persist: vi.fn(() => Promise.resolve(true)),
  };
  vi.stubGlobal('navigator', { storage });
  return storage;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the browser is asked once to keep what is stored, after the first answer', async () => {
  const { persist, persisted } = promising(false);
  const store = browserStore(load, () => at(1));
  await store.save(empty, {});
  // Nobody waits for the question: give it the time that it would take.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(persisted).not.toHaveBeenCalled();
  await store.save({ ...answered, revision: 1 }, {});
  await vi.waitFor(() => {
    expect(persist).toHaveBeenCalledOnce();
  });
  await store.save({ ...answered, revision: 2 }, {});
  expect(persist).toHaveBeenCalledOnce();
});

it('is not asked again for what it has promised', async () => {
  const { persist, persisted } = promising(true);
  await browserStore(load, () => at(1)).save({ ...answered, id: 'case-2' }, {});
  await vi.waitFor(() => {
    expect(persisted).toHaveBeenCalled();
  });
  expect(persist).not.toHaveBeenCalled();
  expect(await storageIsPersistent()).toBe(true);
});

it('promises nothing where it knows no such promise', async () => {
  vi.stubGlobal('navigator', {});
  expect(await storageIsPersistent()).toBe(false);
});
