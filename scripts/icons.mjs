import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { iconFile } from './icon-file.mjs';
import { inProject } from './project.mjs';

/**
 * Draws the pictures of the mark from `public/icon.svg`; run it after the mark has changed. Systems
 * that cut an icon to a shape of their own get it on a whole square, within what none of them cuts.
 */
const pictures = [
  ...[192, 512].map((size) => ({ name: `icon-${size}`, size })),
  ...[192, 512].map((size) => ({ name: `maskable-${size}`, size, isWhole: true, scale: 0.8 })),
  { name: 'apple-touch-icon', size: 180, isWhole: true, scale: 0.9 },
];
const favicons = [16, 32, 48];

const mark = await readFile(inProject('public', 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { name, ...shape } of pictures)
  await writeFile(inProject('public', `${name}.png`), await drawn(shape));
const small = [];
for (const size of favicons) small.push({ size, png: await drawn({ size }) });
await writeFile(inProject('public', 'favicon.ico'), iconFile(small));
await browser.close();

async function drawn({ size, isWhole = false, scale = 1 }) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${isWhole ? onSquare(scale) : mark}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** The mark without its rounded corners, drawn smaller around its middle. */
function onSquare(scale) {
  const shift = 16 * (1 - scale);
  return mark
    .replace(/ rx="\d+"/, '')
    .replace('<g ', `<g transform="translate(${shift} ${shift}) scale(${scale})" `);
}
