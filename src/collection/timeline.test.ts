import { expect, test } from 'vitest';
import type { AnnotatedDate } from '../model/annotation.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { collectionTimeline } from './timeline.ts';

const article = (slug: string, published?: string) => ({ slug: slug as ArticleSlug, published });
const FLOOD = article('flood', '2019-05-04T07:15');
const FAIR = article('fair', '2019-05-30');
const DROUGHT = article('drought', '2018-08-20');
const LETTER = article('letter');

const sentence = 'The dam had been opened in 2018.';
const anchor = 'd1';
const YEAR: AnnotatedDate = { precision: 'year', from: '2018-01-01', to: '2018-12-31', sentence, anchor };

test('dates come in order, years before their months and days, with what was published before what is named', () => {
  const days = collectionTimeline([
    { ...FLOOD, dates: [YEAR] },
    { ...FAIR, dates: [{ precision: 'day', from: '2019-05-04', sentence: 'The river rose on 4 May.', anchor }] },
    {
      ...DROUGHT,
      dates: [{ precision: 'month', from: '2018-08-01', to: '2018-08-31', sentence: 'August was dry.', anchor }],
    },
  ]);
  expect(days.map(({ date, precision }) => [date, precision])).toEqual([
    ['2018', 'year'],
    ['2018-08', 'month'],
    ['2018-08-20', 'day'],
    ['2019-05-04', 'day'],
    ['2019-05-30', 'day'],
  ]);
  expect(days[0]?.entries).toEqual([{ kind: 'named', slug: 'flood', sentence, anchor }]);
  expect(days[3]?.entries).toEqual([
    { kind: 'published', slug: 'flood' },
    { kind: 'named', slug: 'fair', sentence: 'The river rose on 4 May.', anchor },
  ]);
});

test('a sentence counts once for a date', () => {
  expect(collectionTimeline([{ ...LETTER, dates: [YEAR, YEAR] }])[0]?.entries).toHaveLength(1);
});

test.each([
  ['day', '2019-05-04', '2019-05-06', '2019-05-04', '2019-05-06'],
  ['month', '2019-05-01', '2019-07-31', '2019-05', '2019-07'],
  ['year', '2019-01-01', '2020-12-31', '2019', '2020'],
] as const)('a range of %ss is listed where it begins, with its end', (precision, from, to, date, end) => {
  const [day] = collectionTimeline([{ ...LETTER, dates: [{ precision, from, to, sentence, anchor }] }]);
  expect(day).toMatchObject({ date, precision, entries: [{ to: end }] });
});
