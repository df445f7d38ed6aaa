import { answeredYes, hasAllParts } from '../../../check';
import { classifiedDevices, secrecyFunds, stateRules } from '../questions/premises';
import { cite, everywhere, requirement } from '../requirement';

export const protectsPremisesAndEquipment = requirement({
  id: 'secrecy/premises/state-rules',
  area: 'secrecy-premises',
  scope: everywhere,
  basis: 'published',
  check: hasAllParts(stateRules),
  evidence: ['classified-premises-description', 'title-deed-or-lease'],
  sources: [cite('basic-conditions'), cite('application-articles', '第十七条')],
  notes: ['secrecy-room-advice'],
});

export const protectsDevices = requirement({
  id: 'secrecy/premises/devices',
  area: 'secrecy-premises',
  scope: everywhere,
  basis: 'reported',
  check: hasAllParts(classifiedDevices),
  evidence: ['device-and-media-ledger', 'carrier-ledger'],
  sources: [cite('training-quiz')],
});

export const setsFundsAside = requirement({
  id: 'secrecy/funds/dedicated',
  area: 'secrecy-premises',
  scope: everywhere,
  basis: 'published',
  check: answeredYes(secrecyFunds),
  evidence: ['secrecy-funds-records'],
  sources: [cite('basic-conditions')],
  notes: ['no-amount-of-funds'],
});
