import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDates } from './resolve-dates.ts';

const datesIn = (text: string, language: string, published?: string) =>
  resolveDates(text, { language, published }).map(({ surface, from, to, precision }) => {
    const days = to === undefined ? from : `${from}/${to}`;
    return `${surface} = ${days}${precision === 'day' ? '' : ` (${precision})`}`;
  });

/** A Sunday. */
const PUBLISHED = '2016-10-23T13:30';

test.each([
  ['The attack came in the early hours of Sunday.', ['Sunday = 2016-10-23']],
  ['They struck Kirkuk on Friday, killing workers.', ['Friday = 2016-10-21']],
  ['The offensive began on Monday.', ['Monday = 2016-10-17']],
  ['There was fighting on Saturday, contradicting claims.', ['Saturday = 2016-10-22']],
  ['Parliament will vote on Tuesday.', ['Tuesday = 2016-10-25']],
  ['On Tuesday, parliament will vote.', ['Tuesday = 2016-10-25']],
  ['Talks are due to resume on Monday.', ['Monday = 2016-10-24']],
  ['She said on Friday that troops would leave.', ['Friday = 2016-10-21']],
  ['She said troops would leave on Friday.', ['Friday = 2016-10-28']],
  ['He was shot last Sunday.', ['last Sunday = 2016-10-16']],
  ['The vote is next Friday; the truce holds until Monday.', []],
  ['Mass is held every Friday; markets open on Fridays.', []],
  ['On Black Friday the Sunday Times was sold out, said the Sun.', []],
  ['It lasted from Monday to Wednesday.', ['Monday to Wednesday = 2016-10-17/2016-10-19']],
  ['Yesterday the mayor left; today he returned.', ['Yesterday = 2016-10-22', 'today = 2016-10-23']],
  ['They left three days ago.', ['three days ago = 2016-10-20']],
  ['They left a few days ago, for 10 days, two weeks ago.', []],
  ['It happened last week, in recent weeks, last year, at 13:30, now, by the end of the month.', []],
  ['See https://example.org/2016/10/23/a-2016-10-22.html', []],
  ['A photo of 22 October 2016.', ['22 October 2016 = 2016-10-22']],
  ['The raid of Oct. 21 failed.', ['Oct. 21 = 2016-10-21']],
  ['A truce from 30 December holds.', ['30 December = 2016-12-30']],
  ['They fought from 22 to 24 October.', ['22 to 24 October = 2016-10-22/2016-10-24']],
  ['From 20 December to 3 January 2017', ['20 December to 3 January 2017 = 2016-12-20/2017-01-03']],
  ['In October 2016 it rained.', ['October 2016 = 2016-10-01/2016-10-31 (month)']],
  ['The city has been held since 2014.', ['2014 = 2014-01-01/2014-12-31 (year)']],
  ['In 2014 villages and 1,999 people, the 1990s, in May.', []],
  ['On 10/11/2016, 9/11 and 13/11/2016', ['13/11/2016 = 2016-11-13']],
  ['Dated 2016-10-03.', ['2016-10-03 = 2016-10-03']],
  ['It may march on, said the second man.', []],
])('%s', (text, expected) => {
  expect(datesIn(text, 'en', PUBLISHED)).toEqual(expected);
});

test('a day without a year is the one nearest to publication', () => {
  expect(datesIn('Since 20 December it has been cold.', 'en', '2017-01-05')).toEqual(['20 December = 2016-12-20']);
});

test('without a day of publication only dates with a year are resolved', () => {
  expect(datesIn('On Friday, yesterday, 3 May, and on 3 May 1991, in 1990.', 'en')).toEqual([
    '3 May 1991 = 1991-05-03',
    '1990 = 1990-01-01/1990-12-31 (year)',
  ]);
});

test.each([
  ['de', 'Am Freitag begann es, gestern endete es; am 22. Oktober 2016.', ['Freitag', 'gestern', '22. Oktober 2016']],
  ['de', 'Seit 2014 als Bürgermeister, im Jahr 2012 bereits.', ['2014', '2012']],
  ['de', 'In bis 2014 Menschen, seit 2014 Euro', []],
  ['de', 'Am Dienstag wird gewählt, sagte er.', ['Dienstag']],
  ['fr', 'Hier, vendredi ou le 22 octobre 2016.', ['Hier', '22 octobre 2016']],
  ['ja', '2016年10月22日', ['2016年10月22日']],
  ['pl', 'W sobotę 22 października 2016 roku padało.', ['22 października 2016']],
  ['tr', '22 Ekim 2016', ['22 Ekim 2016']],
  ['tlh', '22 October 2016', ['22 October 2016']],
  ['tlh', 'last Friday', []],
])('%s: %s', (language, text, expected) => {
  expect(resolveDates(text, { language, published: PUBLISHED }).map(({ surface }) => surface)).toEqual(expected);
});

test('in any text, dates are slices of it, in order, on days that exist', () => {
  const word = fc.constantFrom(
    'Friday',
    'May',
    '31',
    'June',
    '2016',
    'last',
    'on',
    'in',
    '22',
    'Oct.',
    '-',
    '/',
    ',',
    '３',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      let previousEnd = 0;
      for (const { start, end, surface, from, to = from } of resolveDates(text, {
        language: 'en',
        published: PUBLISHED,
      })) {
        expect(start).toBeGreaterThanOrEqual(previousEnd);
        expect(surface).toBe(text.slice(start, end));
        expect([Date.parse(from), Date.parse(to)]).not.toContain(NaN);
        expect(to >= from).toBe(true);
        previousEnd = end;
      }
    }),
  );
});
