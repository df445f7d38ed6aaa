import type { SecrecyWords } from '../../../types/secrecy-words';

const group =
  'Set up or change the group by a formal document, signed by the head of the organisation, that names members, head, deputy head and the duties of each member. Hold its meetings from then on and keep the minutes.';

export const organisationRequirements = {
  'secrecy/organisation/leading-group/grade-b': {
    title: 'Secrecy leading group',
    asks: 'A secrecy leading group of the legal representative or principal responsible person, the leader in charge of secrecy and the principal heads of the departments concerned; headed by the legal representative or principal responsible person, with the leader in charge of secrecy as deputy head and a clear division of labour.',
    remedy: group,
  },
  'secrecy/organisation/leading-group/grade-a': {
    title: 'Secrecy leading group',
    asks: 'A secrecy leading group of the legal representative or principal responsible person, the secrecy director and the principal heads of the departments concerned; headed by the legal representative or principal responsible person, with the secrecy director as deputy head and a clear division of labour.',
    remedy: group,
  },
  'secrecy/organisation/leader-in-charge': {
    title: 'Leader in charge of secrecy',
    asks: 'A leader in charge of secrecy is named, whatever the title; Grade B does not ask for a full-time secrecy director.',
    remedy:
      'State in the document of the leading group, or in the one that divides the leaders’ work, who is in charge of secrecy.',
  },
  'secrecy/organisation/secrecy-director': {
    title: 'Secrecy director',
    asks: 'A full-time secrecy director who is a member of the leadership team of the organisation.',
    remedy:
      'Appoint a full-time secrecy director as a member of the leadership team, state both in the appointment, and give that person no other duties.',
  },
  'secrecy/organisation/dedicated-body-or-person': {
    title: 'Body or person responsible for secrecy',
    asks: 'A dedicated body or a dedicated person is responsible for secrecy work; either is enough.',
    remedy: 'Set up the body or name the person by a formal document that states the duties.',
  },
  'secrecy/organisation/office': {
    title: 'Secrecy management office',
    asks: 'Single sources report that the secrecy management office is a dedicated functional department, headed by a manager of middle rank or above.',
    remedy:
      'State the function of the office, its head and the head’s rank in the document that sets it up and in the organisation chart. Ask the secrecy authority whether a separate office is expected.',
  },
  'secrecy/organisation/secrecy-managers': {
    title: 'Secrecy managers',
    asks: 'Single sources report at least 1 full-time secrecy manager, and that the secrecy managers have passed the training and assessment of the secrecy authority.',
    remedy:
      'Appoint a full-time secrecy manager and enrol the secrecy managers in the training and assessment of the secrecy authority. Ask it how many people and what training it expects.',
  },
  'secrecy/organisation/responsibility-ladder': {
    title: 'Secrecy duties',
    asks: 'Single sources report that the secrecy duties of the legal representative or principal responsible person, the secrecy director or leader in charge of secrecy, the head of the integration department and the project lead are laid down in writing.',
    remedy:
      'Set out the duties at each rank in the responsibility system and have each person sign.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
