import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colours of a pixel may lie apart, of 1 (black and white): one machine draws alike. */
const threshold = 0.01;
/** In pixels: a shade at the edge of a letter, and not a line. */
const tolerated = 12;
/** There are hundreds of them, and few are opened. */
const quickly = { deflateLevel: 1, filterType: 0 };

/**
 * @typedef {object} Difference
 * @property {number} pixels that are seen to differ, and those that only one side has
 * @property {number} share of the larger picture, from 0 to 1
 * @property {Buffer} picture PNG: what differs in colour over what is the same, faint
 */

/**
 * Compares two pictures.
 * @param {Buffer} before PNG
 * @param {Buffer} after PNG
 * @returns {Difference | undefined} nothing where they differ within what is tolerated
 */
export function differenceOf(before, after) {
  if (before.equals(after)) return undefined;
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(
    ...[onCanvas(one, width, height).data, onCanvas(other, width, height).data, drawn.data],
    ...[width, height, { threshold, diffColor: [214, 0, 110], diffColorAlt: [0, 110, 214] }],
  );
  if (pixels <= tolerated) return undefined;
  return { pixels, share: pixels / (width * height), picture: PNG.sync.write(drawn, quickly) };
}

/** What lies beyond a picture is of a colour that no page has. */
function onCanvas(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture;
  const canvas = new PNG({ width, height });
  canvas.data.fill(Buffer.from([255, 0, 255, 255]));
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}
