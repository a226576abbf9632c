import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateExpressions } from './find-date-expressions.ts';

const asLines = (...texts: string[]) => texts.map((text) => ({ text }));

const read = (language: string, ...texts: string[]) =>
  findDateExpressions(asLines(...texts), language).map(
    ({ day, time, zone }) => day + (time ? `T${time}` : '') + (zone ?? ''),
  );

describe('findDateExpressions', () => {
  it.each([
    ['en', 'By Ada Reed Sunday 23 October 2016 13:30', '2016-10-23T13:30'],
    ['en', 'Oct 23rd, 2016 1:30pm EDT', '2016-10-23T13:30-04:00'],
    ['en', '10:53 AM GMT, Sun December 18, 2016', '2016-12-18T10:53Z'],
    ['en', '12:05 a.m. on 5 May 2014', '2014-05-05T00:05'],
    ['en', 'PUBLISHED: 20:05 GMT, 3 March 2016 | UPDATED: 22:40 GMT', '2016-03-03T20:05Z'],
    ['en', 'NEWSNOV 7, 2023 2:00 PM', '2023-11-07T14:00'],
    ['en', 'Date: Wed, 05 Jan 2011 23:27:22 -0800 (PST)', '2011-01-05T23:27-08:00'],
    ['en', 'Thu Oct 23 13:30:00 BST 2014', '2014-10-23T13:30+01:00'],
    ['en', '2016-10-23T13:30:00.000Z', '2016-10-23T13:30Z'],
    ['en', '23-Oct-16', '2016-10-23'],
    ['en', 'https://example.org/2016/10/23/raid', '2016-10-23'],
    ['de', 'Von Jo Berg | 30. Juni 2025, 15:59 Uhr', '2025-06-30T15:59'],
    ['de', '25.4.24, 13.30 Uhr MESZ', '2024-04-25T13:30+02:00'],
    ['fr', 'Publié le 1er août 2016 à 15h30', '2016-08-01T15:30'],
    ['es', '23 de octubre de 2016', '2016-10-23'],
    ['it', '4 Febbraio 2025 - 14:41', '2025-02-04T14:41'],
    ['pt', '23 de março de 2016 às 9h05', '2016-03-23T09:05'],
    ['nl', '23 mrt 2016 om 13:30', '2016-03-23T13:30'],
    ['pl', '5 listopada 2016', '2016-11-05'],
    ['hr', '5. listopada 2016.', '2016-10-05'],
    ['cs', '23. října 2016', '2016-10-23'],
    ['ru', '23 октября 2016 г., 13:30', '2016-10-23T13:30'],
    ['uk', '23 жовтня 2016', '2016-10-23'],
    ['tr', '23 Ağustos 2016, Salı', '2016-08-23'],
    ['ar', '٢٣ أكتوبر ٢٠١٦', '2016-10-23'],
    ['ar', '3 كانون الثاني 2016', '2016-01-03'],
    ['fa', '23 اکتبر 2016', '2016-10-23'],
    ['he', '23 באוקטובר 2016', '2016-10-23'],
    ['zh', '2016年10月23日 下午3:20', '2016-10-23T15:20'],
    ['ja', '2016年10月23日 13時30分', '2016-10-23T13:30'],
    ['ja', '令和6年4月1日', '2024-04-01'],
    ['ko', '2016년 10월 23일 오후 3:20', '2016-10-23T15:20'],
    ['th', '23 ตุลาคม 2559', '2016-10-23'],
    ['vi', '23 tháng 10 năm 2016', '2016-10-23'],
    ['sv', '23 maj 2016', '2016-05-23'],
    ['fi', '23. lokakuuta 2016 klo 13.30', '2016-10-23T13:30'],
    ['el', '23 Οκτωβρίου 2016', '2016-10-23'],
    ['hu', '2016. október 23. 13:30', '2016-10-23T13:30'],
    ['lt', '2024 m. kovo 31 d. 10:15', '2024-03-31T10:15'],
    ['hi', '23 अक्टूबर 2016', '2016-10-23'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it('reads several dates of one line, each with its own time', () => {
    expect(read('es', '15 OCT 2024 - 08:22ACTUALIZADO: 15 OCT 2024 - 17:38CEST')).toEqual([
      '2024-10-15T08:22',
      '2024-10-15T17:38+02:00',
    ]);
  });

  it('reads a time that is alone on the next line', () => {
    const dates = findDateExpressions(asLines('30. Juni 2025,', '15:59 Uhr'), 'de');
    expect(dates).toMatchObject([{ day: '2025-06-30', time: '15:59', lines: [0, 1] }]);
  });

  it.each([
    '2 hours ago',
    'Yesterday, 13:30',
    'May 27',
    '31 February 2016',
    'version 1.2.2016.3',
    'October 2016',
    '12345',
  ])('reads no date in “%s”', (text) => {
    expect(read('en', text)).toEqual([]);
  });

  it('omits a zone abbreviation with several meanings', () => {
    expect(read('en', '23 October 2016 13:30 CST')).toEqual(['2016-10-23T13:30']);
  });

  it('keeps both readings of an ambiguous date unless the weekday decides', () => {
    expect(findDateExpressions(asLines('03/04/2016'), 'en')).toMatchObject([
      { day: '2016-04-03', swapped: '2016-03-04' },
    ]);
    expect(findDateExpressions(asLines('Friday 03/04/2016'), 'en')).toMatchObject([{ day: '2016-03-04' }]);
  });

  it('finds days that exist, inside the line, in any text', () => {
    const pieces = fc.constantFrom(
      '12',
      '3',
      '2016',
      '99',
      'May',
      'октября',
      '/',
      '-',
      '.',
      ',',
      ' ',
      ':',
      '年',
      '月',
      '日',
      'pm',
      '+02',
      'T',
      '٣',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        for (const { day, start, end } of findDateExpressions(asLines(text), 'en')) {
          expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
