import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { compared } from '../../scripts/looks/compare.mjs';
import { differenceOf } from '../../scripts/looks/difference.mjs';
import { sheetsOf } from '../../scripts/looks/sheets.mjs';

/** A white picture, with a bar of a colour in it. */
function picture({ width = 40, height = 30, bar = 0, colour = [11, 85, 99] }) {
  const drawn = new PNG({ width, height });
  drawn.data.fill(255);
  for (let at = 0; at < bar; at += 1) drawn.data.set(colour, at * 4);
  return PNG.sync.write(drawn);
}

it('sees a bar that is new, and its share', () => {
  const found = differenceOf(picture({}), picture({ bar: 120 }));
  expect(found).toMatchObject({ pixels: 120, share: 0.1 });
});

it('sees a colour that is hardly another one', () => {
  const [one, other] = [
    [11, 85, 99],
    [11, 85, 112],
  ].map((colour) => picture({ bar: 120, colour }));
  expect(differenceOf(one, other)).toMatchObject({ pixels: 120 });
});

it('tolerates a few pixels and a shade that nobody sees', () => {
  expect(differenceOf(picture({}), picture({ bar: 8 }))).toBeUndefined();
  const shade = { bar: 120, colour: [254, 254, 254] };
  expect(differenceOf(picture({}), picture(shade))).toBeUndefined();
});

it('sees what has become longer, to either side', () => {
  const longer = picture({ height: 40 });
  expect(differenceOf(picture({}), longer)).toMatchObject({ pixels: 400, share: 0.25 });
  expect(differenceOf(longer, picture({}))).toMatchObject({ pixels: 400, share: 0.25 });
});

it('tells apart what is the same, different, gone and new, and leads to every sheet', async () => {
  const root = mkdtempSync(join(tmpdir(), 'looks-'));
  const [before, after, difference] = ['before', 'after', 'difference'].map((name) =>
    join(root, name),
  );
  const draw = (folder, file, drawn) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), picture(drawn));
  };
  for (const folder of [before, after]) draw(folder, 'start/en-phone-light.png', {});
  draw(before, 'start/en-phone-dark.png', {});
  draw(after, 'start/en-phone-dark.png', { bar: 120 });
  draw(before, 'desk/en-phone-dark.png', {});
  draw(after, 'paper-full/en-paper-1.png', {});
  const results = await compared({ before, after, difference });
  expect(results.map(({ file, is }) => [file, is])).toEqual([
    ['desk/en-phone-dark.png', 'gone'],
    ['paper-full/en-paper-1.png', 'new'],
    ['start/en-phone-dark.png', 'different'],
    ['start/en-phone-light.png', 'same'],
  ]);
  const sheets = sheetsOf(results);
  expect(sheets.map(({ name }) => name)).toEqual([
    ...['desk', 'paper-full', 'start', 'all-en-phone-dark', 'all-en-phone-light', 'index'],
  ]);
  const { page } = sheets.find(({ name }) => name === 'start');
  expect(page).toContain('../difference/start/en-phone-dark.png');
  expect(page).not.toContain('../difference/start/en-phone-light.png');
});
