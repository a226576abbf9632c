import { expect, test } from 'vitest';
import { decode } from '../text/decode.ts';
import { convert, type ConvertOptions } from './pipeline.ts';

const TITLE = 'The swing bridge of Tolsay reopens after a year of repairs';
const PARAGRAPHS = [
  'The council of Tolsay said on Friday that the swing bridge would carry cars again from next week, a year late.',
  'Residents who had walked the long way round since last spring welcomed the news, though few of them believe it.',
  '“Nobody has asked me about the lamp on the pier for thirty years,” said Tilda Roe, who keeps the bridge house.',
  'The work cost less than was feared, because the old bearings could be used again after they had been cleaned.',
  'A ferry carried people from bank to bank all year, and its crew would like to keep the route in the summer.',
  'The harbour trust, which owns both of the quays, has not said yet what it thinks of a ferry beside a bridge.',
  'The bridge was built in 1911 by a yard that no longer exists, and its drawings were lost in a flood in 1953.',
  'Engineers measured every rivet by hand before they began, which took them most of the autumn and all winter.',
];
const HEAD = [TITLE, 'By Edda Marl'];
const LINK_LIST = ['References', '1. https://a.example/', '2. https://b.example/', '3. https://c.example/'];

/** Converts rows with a blank row between any two, and returns the account's blocks. */
async function toBlocks(rows: readonly string[], options?: ConvertOptions) {
  const source = { file: 'a.txt', decoded: decode(new TextEncoder().encode(rows.join('\n\n'))) };
  return (await convert(source, options)).account.blocks;
}

const page = (...rows: string[]) => [...rows, ...PARAGRAPHS];
const pageWith = (index: number, text: string) => [...HEAD, ...PARAGRAPHS.toSpliced(index, 0, text)];
const pageThen = (...rows: string[]) => [...HEAD, ...PARAGRAPHS, ...rows];

/** Editors read the reasons and look them up: their wording is part of the account's contract. */
test.each([
  ['frontmatter', 'language', page('---\nlanguage: en\n---', ...HEAD)],
  ['nothing visible', '', page('\u200b\u200b', ...HEAD)],
  ['page header or footer', '7 of 8', pageThen('page 7 of 8', '\fpage 8 of 8', PARAGRAPHS[0]!)],
  ['cover of the export', 'Selected', page('Selected: 1', '1 of 1 DOCUMENTS', ...HEAD)],
  ['number of the article', '1 of 1', page('Selected: 1', '1 of 1 DOCUMENTS', ...HEAD)],
  ['ruled line', '=====', pageThen('==========', ...page(...HEAD))],
  ['list of links', 'References', pageThen(...LINK_LIST)],
  ['number of a link', '[1]', ['[1]', ...pageThen(...LINK_LIST)]],
  ['above the mark of the beginning', 'Thanks', page('Thanks to all', '*** START OF THE TEXT ***', ...HEAD)],
  ['mark of the end', '###', pageThen('###', 'Press office')],
  ['below the mark of the end', 'Press office', pageThen('###', 'Press office')],
  ['header', 'To:', page('From: Jo Doe\nTo: Al Roe')],
  ['signature', 'Harbour office', [...page('From: Jo Doe\nTo: Al Roe'), '-- ', 'Harbour office']],
  ['message that is answered', 'Who?', [...page('From: Jo Doe\nTo: Al Roe'), 'On 8 Mar Al wrote:', '> Who?']],
  ['markup', '<hr>', page(...HEAD, '<hr>')],
  ['picture', 'b.jpg', page(`# ${TITLE}`, '![](b.jpg)')],
  ['fence of code', '```', page(`# ${TITLE}`, '```')],
  ['template code', '{{ ad }}', page(`# ${TITLE}`, '**Note**', '{{ ad }}')],
  ['category', 'Bridges', [...page(`== ${TITLE} ==`), '[[Category:Bridges]]']],
  ['release note', 'IMMEDIATE', page('FOR IMMEDIATE RELEASE', ...HEAD)],
  ['wire code', 'MORE', pageThen('(MORE)')],
  ['production note', 'slug', page('slug: bridge', ...HEAD)],
  ['control of the page', '•••', page(...HEAD, '•••')],
])('a format makes a line boilerplate: %s', async (reason, text, rows) => {
  const block = (await toBlocks(rows)).find((candidate) => candidate.text.includes(text));
  expect(block).toMatchObject({ kind: 'boilerplate', reason });
});

test.each([
  ['pull quote', 'Nobody has asked me about the lamp on the pier.', 6],
  ['points to other articles', 'Read also: Ferry of Tolsay to stop in autumn', 3],
  ['duplicate', PARAGRAPHS[1]!, 8],
])('a line of the body is boilerplate: %s', async (reason, text, index) => {
  const block = (await toBlocks(pageWith(index, text))).findLast((candidate) => candidate.text === text);
  expect(block).toMatchObject({ kind: 'boilerplate', reason });
});

test.each([
  ['reads like a registration or log-in form', pageThen('Create an account or log in')],
  ['reads like a newsletter sign-up', pageThen('Sign up for our newsletter')],
  ['reads like buttons for sharing', pageThen('Share on Facebook')],
  ['reads like a cookie or privacy notice', pageThen('We use cookies. Accept all cookies')],
  ['points to other articles', pageThen('Related articles')],
  ['belongs to the readers’ comments', pageThen('Leave a comment')],
  ['reads like a copyright or legal notice', pageThen('© 2024 Tolsay Courier. All rights reserved.')],
  ['reads like an advertisement', pageThen('Advertisement')],
  ['after the end of the article', pageThen('Tolsay')],
  ['reads like a menu of the site', ['Home', ...page(...HEAD)]],
  ['before the start of the article', ['Tolsay', ...page(...HEAD)]],
  ['nothing here reads like an article', ['Tolsay']],
  ['annotated for language research', ['the/at bridge/nn opened/vbd '.repeat(20)]],
])('the first or last line of a page %s', async (reason, rows) => {
  const blocks = await toBlocks(rows);
  expect([blocks.at(0), blocks.at(-1)]).toContainEqual(expect.objectContaining({ kind: 'boilerplate', reason }));
});

test('a line is in other sources', async () => {
  const line = 'Tolsay Courier, the newspaper of the whole harbour';
  const blocks = await toBlocks(pageThen(line), { countOtherSources: (text) => (text === line ? 14 : 0) });
  expect(blocks.at(-1)).toMatchObject({ kind: 'boilerplate', reason: 'is in 14 other sources' });
});

const VIEW = 'The bridge of Tolsay on a calm day';
const SCENE = 'A keeper stands on the bridge in Tolsay, Rutland, 22 October 2016.';

test.each([
  ['ends in a picture credit', 'The bridge, seen from the pier. Photo: Jo Doe', []],
  ['says what is pictured', 'Pictured: the bridge of Tolsay on the day it was closed', []],
  ['is above a picture credit', VIEW, ['Photo: Jo Doe']],
  ['is repeated on the next line', VIEW, [VIEW]],
])('a caption %s', async (reason, text, below) => {
  const block = (await toBlocks(page(TITLE, text, ...below))).find((candidate) => candidate.text === text);
  expect(block).toMatchObject({ kind: 'caption', reason });
});

test.each([
  ['caption', 'is below the mark of a picture', VIEW, page(TITLE, '[Photo 1]', VIEW)],
  [
    'caption',
    'describes a scene, with its place and day',
    SCENE,
    [TITLE, '12 May 2017', ...pageWith(1, SCENE).slice(2)],
  ],
  ['credit', 'picture credit', 'Photo: Jo Doe', page(TITLE, 'Photo: Jo Doe')],
  ['credit', 'reporting credit', '(Reporting by Jo Doe)', pageThen('(Reporting by Jo Doe)')],
])('a %s %s', async (kind, reason, text, rows) => {
  expect(await toBlocks(rows)).toContainEqual(expect.objectContaining({ kind, reason, text }));
});
