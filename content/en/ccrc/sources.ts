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
    edition: 'restates the CCRC-ISV-C01 edition',
  },
  'level-2-pages': {
    name: 'Consultancy pages on level 2, for integration and for operation and maintenance, 2021-11-11',
    edition: 'restates the CCRC-ISV-C01 edition',
  },
  'processing-article': {
    name: 'Consultancy article on what an application takes; undated, read in translation',
    edition: 'not stated',
  },
};
