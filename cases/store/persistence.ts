import { quietly } from './quietly';

/** Whether the browser has promised never to clear this page's storage by itself. */
export async function storageIsPersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

const askedKey = 'zizhi/asked-to-persist';

/** Asks the browser for that promise, once in a tab; some ask the user, most decide by themselves. */
export async function askToPersist(): Promise<void> {
  if (quietly(() => sessionStorage.getItem(askedKey)) || (await storageIsPersistent())) return;
  quietly(() => {
    sessionStorage.setItem(askedKey, 'yes');
  });
  try {
    await navigator.storage.persist();
  } catch {
    // The browser knows no such promise; everything is stored as before.
  }
}
