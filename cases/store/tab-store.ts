import type { Moment } from '../case-file';
import type { SchemeLoader } from '../schemes-in';
import { readRecord } from './case-record';
import type { OpenCaseStore } from './case-store';
import { quietly } from './quietly';
import type { CaseRecord } from './records';

const keyOf = (id: string): string => `zizhi/trial/${id}`;

/**
 * Cases that are only tried on: they live in this tab, outlast a reload, and never touch the cases
 * of the device. Where the tab's storage is denied they last as long as the page.
 *
 * @param load fetches the schemes that a record speaks of
 * @param clock the present moment, ISO 8601
 */
export function tabStore(load: SchemeLoader, clock: () => Moment): OpenCaseStore {
  return {
    load: async (id) => {
      const text = quietly(() => sessionStorage.getItem(keyOf(id)));
      return text ? readRecord(JSON.parse(text) as CaseRecord, load) : undefined;
    },
    save: (file, drafts) => {
      const saved = { file: { ...file, revision: file.revision + 1 }, drafts, savedAt: clock() };
      quietly(() => {
        sessionStorage.setItem(keyOf(file.id), JSON.stringify({ id: file.id, ...saved }));
      });
      return Promise.resolve({ saved });
    },
    watch: () => () => {
      // No other tab can change what is this tab's own.
    },
  };
}

/** Whether the tab holds a trial of this case. */
export const isInTab = (id: string): boolean =>
  Boolean(quietly(() => sessionStorage.getItem(keyOf(id))));

export const forgetInTab = (id: string): void => {
  quietly(() => {
    sessionStorage.removeItem(keyOf(id));
  });
};
