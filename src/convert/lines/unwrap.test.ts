import { expect, test } from 'vitest';
import { markPageHeadersFooters } from '../rows/page-headers-footers.ts';
import { splitRows } from '../rows/rows.ts';
import { rowsToLines } from './line.ts';
import { unwrap } from './unwrap.ts';

const texts = (source: string) => {
  const rows = splitRows(source);
  return unwrap(rowsToLines(rows), rows).map(({ text }) => text);
};

const WRAPPED = `The ferry that links the two halves of the town has been taken out
of service for the third time this year. A pump failed on Monday,
and the part has to come from abroad, which may well take
until the end of the month.`;

const JOINED = WRAPPED.replaceAll('\n', ' ');

test('the rows of a paragraph become one line', () => {
  expect(texts(`FERRY STOPS AGAIN\n\n${WRAPPED}\n\n${WRAPPED}`)).toEqual(['FERRY STOPS AGAIN', JOINED, JOINED]);
});

test('a short row ends a paragraph if there are no blank rows', () => {
  expect(texts(`${WRAPPED}\n${WRAPPED}`)).toEqual([JOINED, JOINED]);
});

test('an indented row begins a paragraph', () => {
  const indented = WRAPPED.replaceAll('\n', '\n  ');
  expect(texts(`      ${indented}\n      It is small.\n      ${indented}`)).toEqual([JOINED, 'It is small.', JOINED]);
});

test('verse, lists, tables and headers keep their lines', () => {
  const kept = [
    'From: The harbour office of the town and its two ferry companies',
    'Subject: What is known so far about the ferry and its pump',
    'The ferry lies still,\nThe water is wide',
    '* the small ferry, which needs a new pump\n* the large ferry',
    'Pier     Monday     Tuesday\nNorth    none       one at noon, if it is calm',
  ];
  expect(texts([WRAPPED, ...kept, WRAPPED].join('\n\n'))).toEqual([
    JOINED,
    ...kept.flatMap((text) => text.replace(/ {2,}/g, ' ').split('\n')),
    JOINED,
  ]);
});

test('verse among paragraphs of one row each keeps its lines', () => {
  const verse =
    'the ferry lies upon the sand,\nthe water lies upon the land,\nand no one goes from here to there\nbut by the long way round';
  const page = [JOINED, verse, verse, JOINED, JOINED].join('\n\n');
  expect(texts(page)).toEqual(page.split(/\n+/));
});

test('a list item continues below its own text', () => {
  const item = '* the small ferry, for which a pump was ordered from a yard abroad\n  that has built it before';
  expect(texts(`${WRAPPED}\n\n${item}`)).toEqual([JOINED, item.replace('\n  ', ' ')]);
});

test('quoted rows are joined without their quote marks', () => {
  expect(texts(`${WRAPPED.replaceAll(/^/gm, '> ')}\n\n${WRAPPED}`)).toEqual([`> ${JOINED}`, JOINED]);
});

test('ideographs are joined without spaces, even if a blank row follows every row', () => {
  const rows = [
    '渡船今年第三次停开，据港务局说，星期一水泵出了故障，而备件必须从国外运来，',
    '可能要到月底才能到货。在此之前，镇上的两个部分之间只有一座桥相连，开车要一',
    '个小时。',
    '居民们说他们已经习惯了，但是学校和医院都在河的另一边，冬天走那座桥并不安全，',
    '因此他们要求再开一条船。',
  ];
  expect(texts(rows.join('\n\n'))).toEqual([rows.slice(0, 3).join(''), rows.slice(3).join('')]);
});

test('hyphens at line ends are removed if the text breaks words, and kept if it does not', () => {
  const broken = `The ferry that links the two halves of the town has been taken
out of service for the third time this year. A pump failed on Mon-
day, and the part has to come from abroad, which means that pas-
sengers will have to take the bridge until the end of the mon-
th. A well-known shipyard, the only one that still makes the well-
known pump, has been asked.`;
  expect(texts(broken)).toEqual([
    'The ferry that links the two halves of the town has been taken out of service for the third time this year. ' +
      'A pump failed on Monday, and the part has to come from abroad, which means that passengers will have to take ' +
      'the bridge until the end of the month. A well-known shipyard, the only one that still makes the well-known ' +
      'pump, has been asked.',
  ]);
  expect(texts(WRAPPED.replace('may well take\n', 'may be a long-\n'))[0]).toContain('a long-until');
});

test('the lines of a page pasted from a browser stay as they are', () => {
  const page = [
    'Home',
    'News',
    'Ferry stops again as pump fails on Monday',
    'the town’s only link',
    'The ferry has been out of service since Monday.',
    'Residents have to drive for an hour.',
    `${JOINED} ${JOINED}`,
    'share this story with the people that you know',
    'more stories from the harbour and the town',
    JOINED,
  ];
  expect(texts(page.join('\n'))).toEqual(page);
});

test('a paragraph continues across a page break, without the header and footer there', () => {
  const other = `Nobody in the harbour office would say why the pump had not been
replaced last winter, when the ferry lay in the yard for a month and
nothing else was done to her but painting.`;
  const [one, two, three, four] = WRAPPED.split('\n');
  const edge = ['', '22/10/2016 Harbour news 1/2', `\f22/10/2016 Harbour news 2/2`];
  const rows = [...other.split('\n'), '', one!, two!, ...edge, three!, four!];
  const lines = unwrap(markPageHeadersFooters(rowsToLines(rows), rows), rows);
  expect(lines.map(({ text }) => text)).toEqual([other.replaceAll('\n', ' '), JOINED]);
  expect(lines[1]?.lines).toEqual([5, 11]);
  expect(lines[1]?.note).toBe(
    'continues across a page break; left out: 22/10/2016 Harbour news 1/2 | 22/10/2016 Harbour news 2/2',
  );
});
