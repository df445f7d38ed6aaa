type Request = Pick<IDBRequest<unknown>, 'result' | 'error'> & EventTarget;

/** What a request comes to; its type is what the caller knows to be stored there. */
export const answered = <T>(request: Request): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result as T);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? noReason());
    });
  });

/** Resolves once all that the transaction wrote is stored, not before; rejects where none of it is. */
export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? noReason());
    });
  });

/** A write that is on the disk when it is complete. */
export const writing = (db: IDBDatabase, stores: string[]): IDBTransaction =>
  db.transaction(stores, 'readwrite', { durability: 'strict' });

const noReason = () => new DOMException('', 'AbortError');
