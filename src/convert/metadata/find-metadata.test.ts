import { describe, expect, it } from 'vitest';
import { labelLines } from '../labels/label-lines.ts';
import { measureLines } from '../labels/measured-lines.ts';
import { findMetadata } from './find-metadata.ts';
import { detectLanguage } from './language/detect-language.ts';

const STORY = [
  'The town of Harwick closed its old bridge on Tuesday after engineers found cracks in two of the stone piers below the waterline.',
  'Traffic will be sent over the new bridge for three weeks, the council said, and buses will run every twenty minutes instead of ten.',
  '“We would rather close the bridge for three weeks than lose it,” said the mayor, who grew up within sight of it and walks over it daily.',
  'Shopkeepers on the east bank said they had not been told in time. Several have put up signs to show that their doors stay open.',
  'Engineers will drain the river bed around the piers and pour new footings, work that was last done when the bridge was built in 1874.',
];

const find = (...texts: string[]) => {
  const lines = texts.map((text, i) => ({ text, lines: [i + 1, i + 1] as [number, number], indent: 0, gap: 1 }));
  const language = detectLanguage(lines);
  const measured = measureLines(lines);
  return findMetadata(measured, labelLines(measured, { language }), language);
};

describe('findMetadata', () => {
  it('finds the metadata above and below an article', () => {
    const found = find(
      'Old bridge in Harwick closed for three weeks after cracks are found',
      'Engineers to drain the river bed and pour new footings below the stone piers',
      'By Ada Reed',
      'Sunday 23 October 2016 13:30',
      ...STORY,
      'Join our new forum, follow other Harwick Herald readers and see their replies',
    );
    expect(found).toMatchObject({
      language: 'en',
      title: { value: 'Old bridge in Harwick closed for three weeks after cracks are found', lines: [0] },
      standfirst: { lines: [1] },
      authors: { value: ['Ada Reed'], lines: [2] },
      published: { value: '2016-10-23T13:30', lines: [3] },
      publisher: { value: 'Harwick Herald', lines: [9] },
    });
  });

  it('leaves breadcrumbs out of the title', () => {
    const found = find(
      'Home » Harwick » Old bridge in Harwick closed for three weeks after cracks are found',
      'By Ada Reed',
      'Published 23 October 2016 13:30',
      ...STORY,
    );
    expect(found.title).toEqual({
      value: 'Old bridge in Harwick closed for three weeks after cracks are found',
      lines: [0],
    });
  });

  it('finds the day in a dateline if there is no other date', () => {
    const [first = '', ...rest] = STORY;
    const found = find('Old bridge in Harwick closed', `HARWICK, Oct 23, 2016 (Agency) - ${first}`, ...rest);
    expect(found.published?.value).toBe('2016-10-23');
  });

  it('distinguishes an update from the publication', () => {
    const found = find(
      'Old bridge in Harwick closed for three weeks after cracks are found',
      'By Ada Reed',
      'Published 23 October 2016 13:30',
      'Updated 24 October 2016 09:10',
      ...STORY,
    );
    expect(found.published?.value).toBe('2016-10-23T13:30');
    expect(found.modified?.value).toBe('2016-10-24T09:10');
  });

  it('takes no first paragraph as a standfirst', () => {
    expect(find('Old bridge in Harwick closed after cracks are found', ...STORY).standfirst).toBeUndefined();
  });

  it('finds no author and no date in the text of an article alone', () => {
    const found = find(...STORY);
    expect(found.authors).toBeUndefined();
    expect(found.published).toBeUndefined();
  });

  it('finds nothing in no lines', () => {
    expect(find()).toEqual({ language: 'und' });
  });

  it('is quick on very long lines', () => {
    const long = 'By Ada Reed, 23 October 2016 and '.repeat(20_000);
    expect(find('Old bridge closed', long, 'a '.repeat(400_000), '1/'.repeat(300_000)).language).toBe('en');
  });

  it('finds the title above very many bylines', () => {
    const list = Array.from({ length: 5000 }, (_, i) => `By Ada Reed${i % 7}, 23 October 20${10 + (i % 9)}`);
    expect(find('Old bridge in Harwick closed after cracks are found', ...STORY, ...list).title?.lines).toEqual([0]);
  });
});
