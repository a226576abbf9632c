import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from './pipeline.ts';
import { splitRows } from './rows/rows.ts';
import { decode } from '../text/decode.ts';

const decoded = (text: string) => decode(new TextEncoder().encode(text));
const run = (text: string) => convert({ file: 'a.txt', decoded: decoded(text) });

const ARTICLE = `The bridge reopens after a year

The council said on Friday that the bridge would carry cars again from next week.

Residents who had walked the long way round since last spring welcomed the news.
`;

const row = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '  ',
    '\u200b',
    '\u00a0',
    '\ufeff',
    '---',
    '- item',
    '1. one',
    'a\tb',
    '> quoted',
    'Photo: AP',
    '1 of 2 DOCUMENTS',
    '##########',
    '==========',
    '###',
    '# Heading',
    '[link](http://a.org)',
    '== Heading ==',
    '<b>bold</b>',
    '12.30',
    'Subject: a',
    'BYLINE: Ada One',
    'References',
    '1. http://a.org',
    '\fPage 2 of 3',
    'a | b | c',
    'a row of a paragraph that is wrapped by hand and',
    '\f',
  ),
  fc.lorem({ maxCount: 20 }),
);
const text = fc
  .array(row, { maxLength: 30 })
  .chain((rows) => fc.constantFrom('\n', '\r\n', '\r').map((end) => rows.join(end)));

test('every line that is not blank is in exactly one block', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const { account, rows } = await run(source);
      fc.pre(account.encoding !== null);
      const covered = account.blocks.flatMap(({ lines: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      const written = rows.flatMap((line, i) => (line.trim() ? [i + 1] : []));
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered.filter((line) => rows[line - 1]?.trim())).toEqual(written);
    }),
  );
});

test('boilerplate always has a reason', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const { account } = await run(source);
      for (const { kind, reason } of account.blocks) if (kind === 'boilerplate') expect(reason).toBeTruthy();
    }),
  );
});

test('the kind of line breaks does not change the article', async () => {
  const [unix, windows, mac] = await Promise.all(['\n', '\r\n', '\r'].map((end) => run(splitRows(ARTICLE).join(end))));
  expect(unix?.articles[0]?.title).toBe('The bridge reopens after a year');
  expect(windows?.account).toEqual(unix?.account);
  expect(mac?.account).toEqual(unix?.account);
});

test('frontmatter overrides what was found, key by key', async () => {
  const {
    account,
    articles: [article],
  } = await run(`---\ntitle: Bridge open\npublished: 2016-13-40\n---\n${ARTICLE}`);
  expect(article?.title).toBe('Bridge open');
  expect(account.problems).toMatchObject([{ id: 'frontmatter-value', file: 'a.txt', line: 3 }]);
  expect(account.blocks[0]).toMatchObject({ kind: 'boilerplate', reason: 'frontmatter', lines: [1, 4] });
  expect(account.blocks[1]).toMatchObject({ text: 'The bridge reopens after a year', lines: [5, 5] });
});

test('frontmatter that is never closed is reported; a ruled line above a text is not frontmatter', async () => {
  const { account } = await run(`---\ntitle: Bridge open\n\n${ARTICLE}`);
  expect(account.problems).toMatchObject([{ id: 'frontmatter-open', file: 'a.txt', line: 1 }]);
  expect((await run(`---\nFrom: Ada\n\n${ARTICLE}`)).account.problems).toEqual([]);
});

test('a byline is recognized whether or not the editor names its author', async () => {
  const text = '# The bridge\n\n*By **Ada Lovel***\n\n' + ARTICLE.replace(/^.*\n\n/, '');
  for (const given of ['', 'author: Ada Lovel\n', 'authors: [Ada Lovel, Bo Marsh]\n']) {
    const { account } = await run(`---\ntitle: The bridge\n${given}---\n${text}`);
    expect(account.blocks.filter(({ text }) => text.includes('Ada Lovel')).map(({ kind }) => kind)).toEqual(
      given ? ['boilerplate', 'byline'] : ['byline'],
    );
  }
});

test('a date that could mean two days is left out and reported, until the editor decides', async () => {
  const text = ARTICLE.replace('year\n', 'year\n\nPublished: 03/04/2016\n');
  const { account } = await run(text);
  expect(account.published).toBeNull();
  expect(account.problems).toMatchObject([{ id: 'ambiguous-date', line: 3, severity: 'warning' }]);
  const decided = await run(`---\npublished: 2016-04-03\n---\n${text}`);
  expect(decided.account).toMatchObject({ published: '2016-04-03', problems: [] });
});

test.each([
  ['nothing but white space', ' \n\t\n', 'source-empty'],
  ['a picture', '\x89PNG\0\0\0\rIHDR\0\0\x01\0\0\0\x01\b\x06', 'source-binary'],
  ['a menu', 'Home\nNews\nSport\n', 'no-article'],
])('%s is no article, and a problem says so', async (_, source, id) => {
  const { account, articles } = await run(source);
  expect(articles).toEqual([]);
  expect(account.problems).toMatchObject([{ id, severity: 'error' }]);
});

test('entities are found by the function in the options', async () => {
  const entities = [{ name: 'Mosul', type: 'place' as const, aliases: [] }];
  const {
    articles: [article],
  } = await convert({ file: 'a.txt', decoded: decoded(ARTICLE) }, { findEntities: () => entities });
  expect(article?.entities).toEqual(entities);
});
