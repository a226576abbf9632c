import { describe, expect, test } from 'vitest';
import { type ArticleSlug, entityId } from '../model/ids.ts';
import { archiveOf } from './archive.ts';
import { collectionTimeline, type NamedDate } from './collection-timeline.ts';
import { firstAndLastSeen } from './first-last-mention.ts';

const slug = (text: string) => text as ArticleSlug;
const mill = entityId('place', 'mill');
const ford = entityId('place', 'ford');

const FLOOD = { slug: slug('flood'), published: '2019-05-04T07:15' };
const DROUGHT = { slug: slug('drought'), published: '2018-08-20' };
const FAIR = { slug: slug('fair'), published: '2019-05-30' };
const LETTER = { slug: slug('letter') };

describe('firstAndLastSeen', () => {
  test('is by day, whatever the order, and leaves out articles without a date', () => {
    const seen = firstAndLastSeen([
      { ...FAIR, entities: [mill] },
      { ...LETTER, entities: [mill, ford] },
      { ...DROUGHT, entities: [mill, mill] },
    ]);
    expect(seen.get(mill)).toEqual({
      first: { slug: 'drought', day: '2018-08-20' },
      last: { slug: 'fair', day: '2019-05-30' },
    });
    expect(seen.has(ford)).toBe(false);
  });

  test('what is seen once was first and last seen then', () => {
    const sight = { slug: 'flood', day: '2019-05-04' };
    expect(firstAndLastSeen([{ ...FLOOD, entities: [ford] }]).get(ford)).toEqual({ first: sight, last: sight });
  });
});

describe('archiveOf', () => {
  test('the latest year, month and article first, those without a date apart', () => {
    expect(archiveOf([LETTER, DROUGHT, FLOOD, FAIR])).toEqual({
      years: [
        { year: '2019', count: 2, months: [{ month: '2019-05', articles: ['fair', 'flood'] }] },
        { year: '2018', count: 1, months: [{ month: '2018-08', articles: ['drought'] }] },
      ],
      undated: ['letter'],
    });
  });
});

describe('collectionTimeline', () => {
  const sentence = 'The dam had been opened in 2018.';
  const YEAR: NamedDate = { precision: 'year', from: '2018-01-01', to: '2018-12-31', sentence };

  test('days in order, years before their months and days, each with what appeared and what is told', () => {
    const days = collectionTimeline([
      { ...FLOOD, dates: [{ ...YEAR, anchor: 'm3' }] },
      { ...FAIR, dates: [{ precision: 'day', from: '2019-05-04', sentence: 'The river rose on 4 May.' }] },
      {
        ...DROUGHT,
        dates: [{ precision: 'month', from: '2018-08-01', to: '2018-08-31', sentence: 'August was dry.' }],
      },
    ]);
    expect(days.map(({ date, precision }) => [date, precision])).toEqual([
      ['2018', 'year'],
      ['2018-08', 'month'],
      ['2018-08-20', 'day'],
      ['2019-05-04', 'day'],
      ['2019-05-30', 'day'],
    ]);
    expect(days[0]?.entries).toEqual([{ kind: 'named', slug: 'flood', sentence, anchor: 'm3' }]);
    expect(days[3]?.entries).toEqual([
      { kind: 'published', slug: 'flood' },
      { kind: 'named', slug: 'fair', sentence: 'The river rose on 4 May.' },
    ]);
  });

  test('a sentence counts once for a day', () => {
    expect(collectionTimeline([{ ...LETTER, dates: [YEAR, YEAR] }])[0]?.entries).toHaveLength(1);
  });

  test.each([
    ['day', '2019-05-04', '2019-05-06', '2019-05-04', '2019-05-06'],
    ['month', '2019-05-01', '2019-07-31', '2019-05', '2019-07'],
    ['year', '2019-01-01', '2020-12-31', '2019', '2020'],
  ] as const)('a range of %ss stands where it begins and says where it ends', (precision, from, to, date, end) => {
    const [day] = collectionTimeline([{ ...LETTER, dates: [{ precision, from, to, sentence }] }]);
    expect(day).toMatchObject({ date, precision, entries: [{ to: end }] });
  });
});
