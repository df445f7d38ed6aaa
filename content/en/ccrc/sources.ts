import type { CcrcWords } from '../../types/ccrc-words';

export const sources: CcrcWords['sources'] = {
  'level-3-conditions': {
    name: 'Published level-3 conditions, as widely reproduced (original not seen): the version that asks for a project within 1 year without naming an occasion',
    edition: 'CCRC-ISV-C01 wording',
  },
  'level-3-conditions-surveillance': {
    name: 'Published level-3 conditions, as widely reproduced (original not seen): the version that asks for a project within 1 year at surveillance',
    edition: 'CCRC-ISV-C01 wording',
  },
  'common-management-form': {
    name: 'Common-management self-assessment form, as reproduced on a document site (original not seen; read in part)',
    edition: 'CCRC-ISV-C01 wording; form number not seen',
  },
  'audit-form': {
    name: 'Self-assessment form for cybersecurity audit, as reproduced on a document site (original not seen; read in part)',
    edition: 'form CCRC-QOT-0435-B/0',
  },
  'risk-assessment-form': {
    name: 'Self-assessment form for risk assessment, older edition, as reproduced on a document site (read in part)',
    edition: 'older edition; form number not seen',
  },
  'software-form': {
    name: 'Self-assessment form for secure software development, earlier edition, as reproduced on a document site (original not seen; read in part)',
    edition: 'form ISCCC-QOT-0433-B/2',
  },
  'software-form-later': {
    name: 'Self-assessment form for secure software development, later edition, as reproduced and as summarised (original not seen; read in part)',
    edition: 'later than ISCCC-QOT-0433-B/2; form number not seen',
  },
  'integration-form': {
    name: 'Self-assessment form for security integration, fragments reproduced on a document site together with a variant of the common-management form (original not seen)',
    edition: 'wording later than 2015; form number not seen',
  },
  'form-filling-rules': {
    name: 'Rules for filling in the application forms, in effect from 2017-09-01, as reproduced on a document site (read in part)',
    edition: 'filling rules of 2017-09-01, ISCCC-QOG-0406-B/0',
  },
  'conditions-2015': {
    name: 'Conditions of the 2015 edition, as restated by consultancies',
    edition: 'ISCCC-SV-001:2015, superseded',
  },
  'scheme-introduction': {
    name: 'Introduction to the scheme, its categories and its four stages, as reproduced; undated',
    edition: 'before CCRC-ISV-R01:2022',
  },
  'stage-description': {
    name: 'Descriptions of the four stages on the pages of service firms; undated',
    edition: 'before CCRC-ISV-R01:2022',
  },
  'level-comparison-table': {
    name: 'Consultancy table comparing the three levels; undated',
    edition: 'not stated; newer and older wording side by side',
  },
  'level-2-pages': {
    name: 'Consultancy pages on level 2, for integration and for operation and maintenance, 2021-11-11',
    edition: 'restates the CCRC-ISV-C01 edition',
  },
  'processing-article': {
    name: 'Consultancy article on what an application takes; undated, read in translation',
    edition: 'not stated',
  },
  'software-stages-page': {
    name: 'Page of a service firm on the seven stages of secure software development; undated, read in part',
    edition: 'not stated',
  },
  'disaster-recovery-page': {
    name: 'Consultancy page that offers the disaster backup and recovery certificate, type B; undated',
    edition: 'not stated',
  },
  'implementation-rules-2022': {
    name: 'Training page that restates the implementation rules; undated, read in part (original not seen)',
    edition: 'CCRC-ISV-R01:2022, based on CCRC-ISV-C01:2021',
  },
  'flow-by-level-2025': {
    name: 'Consultancy page on the steps and the form of audit at each level, 2025-03-25',
    edition: 'later than CCRC-ISV-R01:2022',
  },
  'change-notice': {
    name: 'Page on validity that quotes the centre’s notice on the change of edition; undated, read in part',
    edition: 'change to CCRC-ISV-C01:2021',
  },
  'common-form-variant': {
    name: 'Common-management self-assessment form, another variant, as reproduced on a document site (original not seen; read in part)',
    edition: 'wording later than 2015; form number not seen',
  },
  'category-definitions': {
    name: 'Pages of service firms that define the categories; one of 2022-11-11, the others undated',
    edition: 'not stated',
  },
  'incident-response-page': {
    name: 'Page with training advice on incident response and on applying online, 2023-12-05',
    edition: 'not stated',
  },
  'on-site-audit-page': {
    name: 'Consultancy page on what an on-site audit looks at; undated',
    edition: 'not stated',
  },
  'surveillance-page': {
    name: 'Consultancy page on surveillance, suspension and revocation; undated',
    edition: 'before CCRC-ISV-R01:2022',
  },
  'surveillance-questions': {
    name: 'Consultancy questions and answers on surveillance; undated',
    edition: 'from the time of six categories',
  },
  'flow-by-level-older': {
    name: 'Page on the flow at each level and the papers handed in; undated, read in translation',
    edition: 'before CCRC-ISV-R01:2022',
  },
  'cycle-page-2023': {
    name: 'Consultancy page on how long certification takes and lasts, 2023-05-24',
    edition: 'not stated',
  },
  'rules-of-2015-contents': {
    name: 'Table of contents of the 2015 rules, as reproduced on a document site (read in part)',
    edition: 'ISCCC-SV-001:2015, superseded',
  },
  'industrial-control-page': {
    name: 'Consultancy page on a qualification for industrial control security, issuer not named; undated',
    edition: 'probably another scheme',
  },
  'four-department-opinion': {
    name: 'Opinion of four departments on network-security service certification, as quoted in the trade press, 2023-03-29',
    edition: 'opinion of 2023-03-29; another scheme',
  },
  'evaluation-centre-form': {
    name: 'Application form of the China Information Technology Security Evaluation Center, as reproduced on a document site; undated',
    edition: 'another scheme',
  },
  'ccia-page': {
    name: 'Consultancy page on the scheme of CCIA; undated',
    edition: 'another scheme',
  },
};
