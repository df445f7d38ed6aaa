import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { iconFile } from '../../scripts/icon-file.mjs';

it('an icon file says where each of its pictures lies', () => {
  const file = iconFile([
    { size: 16, png: Buffer.from('first') },
    { size: 32, png: Buffer.from('second') },
  ]);
  // A head of 6 bytes and two entries of 16: the pictures begin at 38, and at 38 + 5.
  expect(file.readUInt16LE(4)).toBe(2);
  expect([file[6], file.readUInt32LE(14), file.readUInt32LE(18)]).toEqual([16, 5, 38]);
  expect([file[22], file.readUInt32LE(30), file.readUInt32LE(34)]).toEqual([32, 6, 43]);
  expect(file.subarray(38).toString()).toBe('firstsecond');
});

it.each([
  ['icon-192', 192],
  ['icon-512', 512],
  ['maskable-192', 192],
  ['maskable-512', 512],
  ['apple-touch-icon', 180],
])('%s is drawn at %i pixels', (name, size) => {
  const png = readFileSync(`public/${name}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
