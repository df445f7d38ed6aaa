import type { CcrcWords } from '../../../types/ccrc-words';

const securityRemedy =
  'Write down what is already done, add what is missing, and keep dated records. Ask the certification body how far it looks at this.';

export const managementRequirements = {
  'ccrc/common/management/a-personnel': {
    title: 'Personnel management procedure',
    asks: 'An approved and issued procedure in operation, which identifies the competence that service staff need and sets the duties and the technical ability of each post; evaluation shows that the staff are competent.',
    remedy:
      'Write or complete the procedure and the post descriptions, have them approved and issued, then evaluate the people in their posts and keep the results.',
  },
  'ccrc/common/management/b-capacity-plan': {
    title: 'Capacity-building plan',
    asks: 'An approved and issued plan that covers network and information-security technology, skills, management and awareness; it is carried out, and the staff stay competent.',
    remedy:
      'Make a dated plan that names all four subjects, hold the training, and keep attendance and assessment records that show competence afterwards.',
  },
  'ccrc/common/management/c-documents': {
    title: 'Document management procedure',
    asks: 'An approved and issued procedure in operation, which covers the management of the organisation, the service process and quality, and controls project documents at creation, distribution, storage, transmission, use (delivery and internal use) and disposal.',
    remedy:
      'Go through the life of a project document from creation to disposal, add the stages that are missing, and keep records such as issue lists and loan registers.',
  },
  'ccrc/common/management/d-projects': {
    title: 'Project management procedure',
    asks: 'An approved and issued procedure in operation for the organisation, planning, implementation, risk control and delivery of service projects; risk-management records of projects are shown.',
    remedy:
      'Complete the procedure and keep a risk register from the next project on. Where no project has started yet, ask the certification body what it accepts in place of records.',
  },
  'ccrc/common/management/e-confidentiality': {
    title: 'Confidentiality procedure',
    asks: 'An approved and issued procedure in operation, with confidentiality duties for each post, signed confidentiality agreements and timely confidentiality training.',
    remedy:
      'Set the duties by post, have everyone concerned sign, and hold training on joining and at set intervals. Keep the agreements and the attendance records.',
  },
  'ccrc/common/management/f-suppliers': {
    title: 'Supplier procedure',
    asks: 'An approved and issued procedure in operation, by which suppliers meet the security requirements of the service. Only for security integration, security operation and maintenance, and disaster backup and recovery.',
    remedy:
      'Set what suppliers must fulfil, evaluate those in use and keep the evaluations. If you use no suppliers, ask the certification body whether a statement to that effect is enough.',
  },
  'ccrc/common/management/g-contracts': {
    title: 'Contract procedure',
    asks: 'An approved and issued procedure with one contract template; projects are carried out to contract, customers’ sensitive and intellectual-property information is protected as they require, and service staff know the customers’ requirements.',
    remedy:
      'Issue the procedure and the template, add clauses on sensitive information and intellectual property, and record that each project team has been briefed on the customer’s requirements.',
  },
  'ccrc/reported/procedures-run-six-months': {
    title: 'Procedures in operation',
    asks: 'Consultancy pages on Level 2 ask that the management procedures have been in operation for at least 6 months.',
    remedy:
      'Issue the procedures now if they are not issued yet, keep records from the first day, and plan the application for after that period.',
  },
  'ccrc/reported/security-management-system': {
    title: 'Information-security management system',
    asks: 'A consultancy article asks that a sound information-security management system be set up.',
    remedy: securityRemedy,
  },
  'ccrc/reported/technical-support-measures': {
    title: 'Technical support measures',
    asks: 'A consultancy article asks that technical support measures be set up.',
    remedy: securityRemedy,
  },
  'ccrc/reported/security-policies-control-training': {
    title: 'Security policies, controls and training',
    asks: 'A consultancy article asks for security policies, security controls and security training.',
    remedy: securityRemedy,
  },
  'ccrc/reported/sufficient-resources': {
    title: 'Resources',
    asks: 'A consultancy article asks that sufficient resources be invested to keep the service effective.',
    remedy:
      'Show the budget, people and equipment set aside for the service; add to them where the service suffers.',
  },
  'ccrc/common/systems/iso-9001-documents': {
    title: 'Quality-management documents',
    asks: 'A consultancy comparison table asks for system documents according to ISO 9001 from Level 2 upwards.',
    remedy:
      'Write the system documents and work by them. The table asks for documents, not for a certificate; confirm with the certification body what it expects.',
  },
  'ccrc/common/systems/iso-27001-or-20000-documents': {
    title: 'Information-security or service-management documents',
    asks: 'A consultancy comparison table asks for system documents according to ISO 27001 or ISO 20000 from Level 2 upwards; one of the two is enough.',
    remedy:
      'Choose the one that is nearer to the service, write its documents and work by them. Confirm with the certification body what it expects.',
  },
} satisfies Partial<CcrcWords['requirements']>;
