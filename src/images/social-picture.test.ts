import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawSocialPicture, type SocialText } from './social-picture.ts';
import { testTypeface } from './test-typeface.ts';

const MAX_BYTES = 30_000;
const typeface = testTypeface();

/** In pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const ABOVE = { left: 90, top: 80, width: 1020, height: 60 };
const TITLE = { left: 80, top: 160, width: 1040, height: 350 };
const FOOT = { left: 80, top: 520, width: 1010, height: 60 };
const LEFT_OF_FOOT = { ...FOOT, width: 500 };
const RIGHT_MARGIN = { left: 1112, top: 0, width: 88, height: 630 };

/** Returns the colors in a part of a picture, as `#rrggbb`. */
async function colorsIn(text: SocialText, box: Box): Promise<Set<string>> {
  const image = sharp(drawSocialPicture(text, typeface)).removeAlpha().extract(box);
  const hex = (await image.raw().toBuffer()).toString('hex');
  return new Set((hex.match(/.{6}/g) ?? []).map((color) => `#${color}`));
}

test('title, publisher, date and name are drawn in their colors', async () => {
  const text = { site: 'Postil', title: 'Škoda & Łódź <lit>', above: 'The Courier', below: '2 May 2020' };
  expect(await colorsIn(text, ABOVE)).toContain('#96281a');
  expect(await colorsIn(text, TITLE)).toContain('#1f1c18');
  expect(await colorsIn(text, LEFT_OF_FOOT)).toContain('#544f48');
  expect(await colorsIn(text, FOOT)).toContain('#1f1c18');
});

test('what is not given leaves paper', async () => {
  const text = { site: 'Postil', title: 'The flood' };
  for (const box of [ABOVE, LEFT_OF_FOOT, RIGHT_MARGIN]) expect([...(await colorsIn(text, box))]).toEqual(['#fbfaf6']);
});

test('the same text gives the same bytes, whatever was drawn before', () => {
  const text = { site: 'Postil', title: 'The flood', below: '2 May 2020' };
  expect(drawSocialPicture(text, typeface).equals(drawSocialPicture(text, testTypeface()))).toBe(true);
});

describe.each([
  ['many words', 'lighthouse keepers '.repeat(60)],
  ['a long word', `${'Donaudampfschifffahrtsgesellschaft'.repeat(12)} gegründet`],
])('a title of %s', (_, title) => {
  const text = { site: 'Postil', title };

  test('stays between the margins and above the foot', async () => {
    expect([...(await colorsIn(text, RIGHT_MARGIN))]).toEqual(['#fbfaf6']);
    expect([...(await colorsIn(text, LEFT_OF_FOOT))]).toEqual(['#fbfaf6']);
  });

  test('makes a file of at most 30 KB', () => {
    expect(drawSocialPicture(text, typeface).length).toBeLessThanOrEqual(MAX_BYTES);
  });
});

test('a long word is drawn in smaller letters rather than divided', async () => {
  const text = { site: 'Postil', title: 'Geschwindigkeitsbeschränkungen überflüssig' };
  const belowSecondLine = { ...TITLE, top: 320, height: 190 };
  expect([...(await colorsIn(text, belowSecondLine))]).toEqual(['#fbfaf6']);
});

test('a long publisher is cut, and a long name of the site does not meet the date', async () => {
  const text = { site: 'The Lantern '.repeat(20), title: 'A', above: 'The Courier '.repeat(20), below: '2 May 2020' };
  expect([...(await colorsIn(text, RIGHT_MARGIN))]).toEqual(['#fbfaf6']);
  expect([...(await colorsIn(text, { ...FOOT, left: 255, width: 30 }))]).toEqual(['#fbfaf6']);
});
