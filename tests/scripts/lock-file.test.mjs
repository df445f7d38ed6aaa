import { expect, it } from 'vitest';
import { problemsIn } from '../../scripts/lock-file.mjs';

const tool = { optionalDependencies: { 'tool-mac': '1.0.0', 'tool-linux': '1.0.0' } };

it('accepts optional packages that are hoisted or nested', () => {
  const packages = {
    '': {},
    'node_modules/a/node_modules/tool': tool,
    'node_modules/a/node_modules/tool/node_modules/tool-mac': {},
    'node_modules/tool-linux': {},
  };
  expect(problemsIn({ packages })).toEqual([]);
});

it('names an optional package that is missing, even when another package has its own', () => {
  const packages = {
    'node_modules/tool': tool,
    'node_modules/tool-linux': {},
    'node_modules/other/node_modules/tool-mac': {},
  };
  expect(problemsIn({ packages })).toEqual(['node_modules/tool: optional tool-mac has no entry']);
});

it('names a package that is tied to one registry', () => {
  const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } };
  expect(problemsIn({ packages })).toHaveLength(1);
});
