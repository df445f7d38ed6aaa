import { choice, parts } from '../../../question';

export const process = parts('ccrc/process', ['documented', 'followed'], { per: 'category' });

export const norm = parts('ccrc/norm', ['documented', 'followed'], { per: 'category' });

export const securityTools = choice('ccrc/security-tools', ['yes', 'no'], { per: 'category' });

export const testEnvironment = choice('ccrc/test-environment', ['yes', 'no'], {
  per: 'category',
});
