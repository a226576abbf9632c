import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconIco, iconPng } from './png.ts';

const svg = readFileSync('public/favicon.svg');

test.each([180, 512])('an icon of %i pixels is a square of that width without transparency', async (size) => {
  const { width, height, hasAlpha } = await sharp(await iconPng(svg, size)).metadata();
  expect({ width, height, hasAlpha }).toEqual({ width: size, height: size, hasAlpha: false });
});

test('the .ico holds one PNG of 32 pixels', async () => {
  const ico = await iconIco(svg);
  const [count, length, start] = [ico.readUInt16LE(4), ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(count).toBe(1);
  expect(start + length).toBe(ico.length);
  expect((await sharp(ico.subarray(start)).metadata()).width).toBe(32);
});
