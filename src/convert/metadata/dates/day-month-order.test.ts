import { describe, expect, it } from 'vitest';
import { findDateExpressions } from '../../../text/dates/find-date-expressions.ts';
import { resolveDayMonthOrder } from './day-month-order.ts';

const days = (language: string, ...texts: string[]) =>
  resolveDayMonthOrder(
    findDateExpressions(
      texts.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 })),
      language,
    ),
    language,
  ).map(({ day, swapped }) => (swapped ? [day, swapped] : day));

describe('resolveDayMonthOrder', () => {
  it('leaves a date ambiguous without evidence', () => {
    expect(days('en', '03/04/2016')).toEqual([['2016-04-03', '2016-03-04']]);
  });

  it.each([
    ['another numeric date', 'en', ['03/04/2016', '12/25/2015'], '2016-03-04'],
    ['the same date written out', 'en', ['03/04/2016', 'The meeting was on 4 March 2016.'], '2016-03-04'],
    ['the zone of its time', 'en', ['03/04/2016 - 13:55 GMT+1', 'May 7, 2012'], '2016-04-03'],
    ['an American zone', 'en', ['03/04/2016 1:55 PM EST'], '2016-03-04'],
    ['how dates are written out', 'en', ['03/04/2016', '7 May 2012'], '2016-04-03'],
    ['an American zone, dots or not', 'en', ['03.04.09 6:00 PM EDT'], '2009-03-04'],
    ['the language, dots or not', 'de', ['03.04.2016'], '2016-04-03'],
    ['the language', 'fr', ['03/04/2016'], '2016-04-03'],
  ])('is decided by %s', (_, language, texts, expected) => {
    expect(days(language, ...texts)[0]).toBe(expected);
  });
});
