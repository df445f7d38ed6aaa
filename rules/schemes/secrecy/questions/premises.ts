import { choice, parts } from '../../../question';

export const stateRules = parts('secrecy/state-rules', ['premises', 'facilities', 'equipment'], {
  per: 'case',
});

export const classifiedDevices = parts(
  'secrecy/classified-devices',
  ['never-connected', 'wireless-removed', 'media-levels', 'destruction'],
  { per: 'case' },
);

export const secrecyFunds = choice('secrecy/funds', ['yes', 'no'], { per: 'case' });
