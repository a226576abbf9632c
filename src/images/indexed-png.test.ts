import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Color, encodePng } from './indexed-png.ts';

const PALETTE: Color[] = [
  [255, 250, 240],
  [1, 2, 3],
  [200, 30, 20],
];

test('a decoder reads back every pixel', async () => {
  const pixels = Buffer.from([0, 0, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 0, 0, 0, 0]);
  const png = encodePng({ width: 4, height: 4, palette: PALETTE, pixels });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 4, height: 4, channels: 3 });
  expect([...data]).toEqual([...pixels].flatMap((color) => [...PALETTE[color]!]));
});

test('pixels have four bits', async () => {
  const png = encodePng({ width: 2, height: 1, palette: PALETTE, pixels: Buffer.alloc(2) });
  expect(await sharp(png).metadata()).toMatchObject({ bitsPerSample: 4, isPalette: true });
});
