import type { OfflineWords } from '../../types/offline-words';

export const offlineWords: OfflineWords = {
  ready:
    'Ready to work without network on this device: questions, result, report and every export.',
  update: {
    ready: 'A new version is ready.',
    apply: 'Update',
    applying: 'Updating…',
    otherTabs:
      'The self-check is open in other tabs: press Update there too, or close them. The update then follows by itself.',
    unsaved: {
      saving: 'Still saving, so the update waits. Press Update again when it is saved.',
      'not-saved':
        'Something is not saved on this device yet, so the update waits. See to the notice about saving at the top of the page, then press Update again.',
      'half-typed':
        'An entry is only half typed, so the update waits. Complete or clear it, then press Update again.',
    },
  },
  page: {
    heading: 'No network, and this page is not on this device',
    says: 'It was not opened on this device before, or belongs to an earlier version. Open it again once there is a network.',
    kept: 'What was saved is on this device; nothing is lost. Questions, result, report and exports need no network.',
    retry: 'Open this page again',
    toStart: 'Back to the self-check',
  },
};
