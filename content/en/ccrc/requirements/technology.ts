import type { CcrcWords } from '../../../types/ccrc-words';

export const technologyRequirements = {
  'ccrc/common/technology/a-process': {
    title: 'Service process',
    asks: 'The process that the category applied for needs is set up, and the work follows it.',
    remedy:
      'Draw the flow chart of the service with the duties, inputs and outputs of each stage, and keep the stage records of a project. Where no project has started yet, ask the certification body what it accepts.',
  },
  'ccrc/common/technology/b-norm': {
    title: 'Service norm',
    asks: 'The norms and standards that the category applied for needs are written down, and the work follows them.',
    remedy:
      'Write down how the service is performed and which standards it follows, issue it, and keep project records that show it in use. Where no project has started yet, ask the certification body what it accepts.',
  },
  'ccrc/common/tools/security-tools': {
    title: 'Security tools',
    asks: 'A consultancy comparison table asks for security tools from Level 2 upwards.',
    remedy:
      'List the tools that the service uses, with what each is for and who keeps it, and obtain those that are missing.',
  },
  'ccrc/common/tools/test-environment': {
    title: 'In-house test environment',
    asks: 'A consultancy comparison table asks for an in-house test environment from Level 2 upwards.',
    remedy: 'Set up a test environment of your own and describe its equipment, software and use.',
  },
} satisfies Partial<CcrcWords['requirements']>;
