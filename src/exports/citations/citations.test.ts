import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFixture } from '../model-fixture.ts';
import type { ExportArticle } from '../model.ts';
import { toBibtex } from './bibtex.ts';
import { toCitation, toPlainCitation } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

const citation = toCitation(articleFixture());
const withMetadata = (metadata: ExportArticle['metadata']) => toCitation(articleFixture({ metadata }));
const bare = withMetadata({ title: 'T', authors: [], language: 'und' });

/** What a program that reads BibTeX understands. */
const readBibtex = (bibtex: string) => new Cite(bibtex).data[0];

test('a key is ASCII and has author, year and slug', () => {
  expect(citation.key).toBe('van-der-berg-2016-port-opens');
  expect(withMetadata({ title: 'T', authors: ['Мария Иванова'], language: 'ru' }).key).toBe('port-opens');
});

test('BibTeX is read correctly by another program', () => {
  expect(toBibtex(citation)).toContain('  month = oct,\n  day = {23},\n');
  expect(readBibtex(toBibtex(citation))).toMatchObject({
    type: 'article-journal',
    'citation-key': 'van-der-berg-2016-port-opens',
    title: expect.stringContaining('Port Ayla opens: "R&D" &') as string,
    author: [
      { given: 'Zoë', family: 'Berg', 'non-dropping-particle': 'van der' },
      { given: 'Ben', family: 'Two', suffix: 'Jr.' },
    ],
    'container-title': 'The Lantern',
    issued: { 'date-parts': [[2016, 10, 23]] },
    URL: 'https://lantern.example/articles/port-opens/',
  });
});

test('a name that is not a person’s is not split in BibTeX', () => {
  const agency = withMetadata({ title: 'T', authors: ['News and Pictures Agency', 'Ada Reed'], language: 'en' });
  expect(readBibtex(toBibtex(agency))?.author).toEqual([
    { family: 'News and Pictures Agency' },
    { given: 'Ada', family: 'Reed' },
  ]);
});

test('CSL-JSON has names in parts, and a citation processor reads it', () => {
  expect(new Cite([toCslJson(citation)]).data[0]).toMatchObject(toCslJson(citation));
  expect(toCslJson(citation)).toEqual({
    id: 'van-der-berg-2016-port-opens',
    type: 'article-newspaper',
    title: 'Port Ayla opens: "R&D" & <more>',
    author: [
      { given: 'Zoë', family: 'van der Berg' },
      { given: 'Ben', family: 'Two', suffix: 'Jr.' },
    ],
    'container-title': 'The Lantern',
    issued: { 'date-parts': [[2016, 10, 23]] },
    URL: 'https://lantern.example/articles/port-opens/',
    language: 'en',
    abstract: 'After 10% more rain, the port opens.',
  });
});

test('RIS', () =>
  expect(toRis(citation).split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - Port Ayla opens: "R&D" & <more>',
    'AU  - van der Berg, Zoë',
    'AU  - Two, Ben, Jr.',
    'T2  - The Lantern',
    'PY  - 2016',
    'DA  - 2016/10/23/',
    'AB  - After 10% more rain, the port opens.',
    'LA  - en',
    'UR  - https://lantern.example/articles/port-opens/',
    'ER  - ',
    '',
  ]));

test('a plain citation is in the words of its language', () => {
  expect(toPlainCitation(citation, 'en-GB')).toBe(
    'Zoë van der Berg and Ben Two Jr., “Port Ayla opens: "R&D" & <more>”, The Lantern, 23 October 2016, ' +
      'https://lantern.example/articles/port-opens/',
  );
  expect(toPlainCitation(citation, 'de')).toContain('Zoë van der Berg und Ben Two Jr.');
});

test('unknown metadata is left out', () => {
  expect(toPlainCitation(bare, 'en')).toBe('“T”, https://lantern.example/articles/port-opens/');
  expect(toBibtex(bare)).toBe(
    '@article{port-opens,\n  title = {{T}},\n  url = {https://lantern.example/articles/port-opens/}\n}\n',
  );
  expect(Object.keys(toCslJson(bare))).toEqual(['id', 'type', 'title', 'URL']);
  expect(toRis(bare)).toBe('TY  - NEWS\r\nTI  - T\r\nUR  - https://lantern.example/articles/port-opens/\r\nER  - \r\n');
});

const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'{}\\%&$#_~^"@,= éŁßая中\n\r'), maxLength: 20 }),
  )
  .filter((text) => text.trim() !== '');

test('with any title and author BibTeX has balanced braces and separate fields', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, publisher, author) => {
      const bibtex = toBibtex(withMetadata({ title, publisher, authors: ['Ada Reed', author], language: 'en' }));
      let depth = 0;
      for (const sign of bibtex) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(readBibtex(bibtex)).toMatchObject({ 'citation-key': 'reed-port-opens', author: [{ family: 'Reed' }, {}] });
    }),
  );
});

test('with any title RIS has one line for each tag', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const lines = toRis(withMetadata({ title, authors: [], language: 'und' })).split('\r\n');
      expect(lines.filter((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toHaveLength(4);
      expect(lines[1]).toBe(`TI  - ${title.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`);
    }),
  );
});
