import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import { labelLines } from './label-lines.ts';
import { measureLines } from './measured-lines.ts';

/** Returns a line for each text; an empty text is a blank row before the next. */
function toLines(texts: readonly string[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  texts.forEach((text, at) => {
    if (text) lines.push({ text, lines: [at + 1, at + 1], indent: 0, gap });
    gap = text ? 0 : gap + 1;
  });
  return lines;
}

const story = [
  'The last ferry of the season left Harrow Bay on Sunday evening with ninety passengers on board, the port said.',
  'It had been due to sail on Saturday, but fog kept it at the quay for most of the day and the crossing was put off.',
  '“We have never seen it this thick in September,” said Ida Marsh, who has run the ticket office for eleven years.',
  'Islanders who depend on the boat for medicine and post were told to collect their parcels before noon.',
  'The company said it would decide in March whether the service is to start again next spring.',
];
const menu = ['Home', 'News', 'Sport', 'Weather', 'Log in', 'Subscribe'];
const footer = [
  'Sign up for our newsletter', '', 'Get the best of our reporting in your inbox every morning.', '',
  'Most read', 'Five walks for a wet weekend', 'Why is the sea so warm?', '',
  'Copyright 2024 Harbour Media Ltd. All rights reserved.', 'Privacy policy', 'Contact us',
]; // prettier-ignore
const head = ['Fog holds up the last ferry of the season', '', 'By Ida Marsh', '12 September 2024', ''];
const page = toLines([...menu, '', ...head, ...story.flatMap((text) => [text, '']), ...footer]);

describe('a page with a story in it', () => {
  const labels = labelLines(measureLines(page), { language: 'en' });
  const reasonFor = (text: string) => labels[page.findIndex((line) => line.text === text)]!.reason;

  test('keeps the story and nothing else', () => {
    expect(page.filter((_, at) => labels[at]!.article).map(({ text }) => text)).toEqual(story);
  });

  test('gives an editor the reason', () => {
    expect(reasonFor('Sign up for our newsletter')).toBe('reads like a newsletter sign-up');
    expect(reasonFor('Copyright 2024 Harbour Media Ltd. All rights reserved.')).toBe(
      'reads like a copyright or legal notice',
    );
    expect(reasonFor('Five walks for a wet weekend')).toBe('follows a line that points to other articles');
    expect(reasonFor(story[0]!)).toBe('reads like the text of an article');
  });

  test('removes a long line that many other sources have, and says how many', () => {
    const countOtherSources = (text: string) => (text === story[3] ? 14 : 0);
    const label = labelLines(measureLines(page), { language: 'en', countOtherSources })[
      page.findIndex(({ text }) => text === story[3])
    ]!;
    expect(label).toMatchObject({ article: false, probability: 0, reason: 'is in 14 other sources' });
  });
});

test('gives each of any lines a label and a reason, the same every time', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.trim() || 'x');
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'zh', 'und', 'xx-YY'),
      (texts, language) => {
        const lines = toLines(texts);
        const labels = labelLines(measureLines(lines), { language });
        expect(labels).toHaveLength(lines.length);
        for (const { probability, reason } of labels) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(reason).not.toBe('');
        }
        expect(labelLines(measureLines(lines), { language })).toEqual(labels);
      },
    ),
  );
});
