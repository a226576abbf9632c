import { describe, expect, it } from 'vitest';
import { measureLines } from '../../src/convert/labels/measured-lines.ts';
import { NO_LINE, readMetadataPage } from '../../src/convert/metadata/metadata-page.ts';
import { authorExample, dateExample, titleExample, type LabeledMetadataPage } from './examples.ts';

const TEXTS = [
  'Old bridge in Harwick closed',
  'By Ada Reed, Editor',
  '23 October 2016',
  'Traffic goes over the new one.',
];

const labeled = (values: Partial<LabeledMetadataPage>): LabeledMetadataPage => ({
  publisher: 'one',
  language: 'en',
  lines: TEXTS.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 })),
  labels: TEXTS.map((_, i) => ({ article: i === 3, probability: i === 3 ? 0.9 : 0.1, measures: NO_LINE.measures })),
  ...values,
});

const page = readMetadataPage(measureLines(labeled({}).lines), labeled({}).labels, 'en');

describe('examples', () => {
  it('take the line with the labeled title', () => {
    const [example] = titleExample(page, labeled({ title: 'Old Bridge in Harwick closed' }));
    expect(example?.right.indexOf(true)).toBe(0);
  });

  it('take a line that is most of the labeled title if none is all of it', () => {
    const [example] = titleExample(page, labeled({ title: 'Old bridge in Harwick closed | Herald' }));
    expect(example?.right.indexOf(true)).toBe(0);
  });

  it('omit pages without a line like the title', () => {
    expect(titleExample(page, labeled({ title: 'Something else altogether' }))).toEqual([]);
  });

  it.each(['2016-10-23', '2016-10-24T01:00'])(
    'take the date labeled %s, also if it is in another time zone',
    (date) => {
      expect(dateExample(page, labeled({ date }), 0)[0]?.right).toEqual([true]);
    },
  );

  it('take no date if another day was labeled', () => {
    expect(dateExample(page, labeled({ date: '2015-01-01' }), 0)[0]?.right).toEqual([false]);
  });

  it.each([['Ada Reed'], ['By Ada Reed, MS']])('take the names of the label “%s”', (label) => {
    const [example] = authorExample(page, labeled({ authors: [label] }), { title: 0, date: 2 });
    expect(example?.right).toContain(true);
  });
});
