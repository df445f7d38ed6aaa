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
  const [a, b] = [{ 'bom-ref': 'a@1' }, { 'bom-ref': 'B@1' }];
  const first = billOfMaterials(writtenAt('now', [a, b]), product);
  const second = billOfMaterials(writtenAt('later', [b, a]), product);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(first.components).toEqual([b, a]);
  expect(first.metadata.component).toMatchObject({ type: 'application', ...product });
});
