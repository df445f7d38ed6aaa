import { expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/bill-of-materials.mjs';

const product = { name: 'zizhi-self-check', version: '1.2.3' };

const writtenAt = (moment, components) => ({
  bomFormat: 'CycloneDX',
  serialNumber: `urn:uuid:${moment}`,
  metadata: {
    timestamp: moment,
    lifecycles: [{ phase: 'pre-build' }],
    tools: [{ name: 'cli', version: moment }],
    component: { 'bom-ref': 'p', type: 'library', name: `folder-${moment}`, version: '0' },
  },
  components,
  dependencies: components.map((one) => ({ ref: one['bom-ref'] })),
});

it('is the same for the same packages, whenever and wherever it is written', () => {
  const [a, b] = ['a@1', 'B@1'].map((ref) => ({ 'bom-ref': ref, scope: 'required' }));
  const first = billOfMaterials(writtenAt('now', [a, b]), product);
  const second = billOfMaterials(writtenAt('later', [b, a]), product);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(first.components).toEqual([b, a]);
  expect(first.metadata.component).toMatchObject({ type: 'application', ...product });
});

it('names what a release requires, whatever else needs it, and no tool', () => {
  const tool = { 'bom-ref': 'tool@1', scope: 'optional' };
  const part = { 'bom-ref': 'part@1', scope: 'required' };
  const written = writtenAt('now', [tool, part]);
  written.dependencies = [
    { ref: 'p', dependsOn: ['tool@1', 'part@1'] },
    { ref: 'tool@1', dependsOn: ['part@1'] },
    { ref: 'part@1' },
  ];
  const bill = billOfMaterials(written, product);
  expect(bill.components).toEqual([part]);
  expect(bill.dependencies).toEqual([
    { ref: 'p', dependsOn: ['part@1'] },
    { ref: 'part@1', dependsOn: [] },
  ]);
});
