import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { ResolvedDate } from '../model/annotation.ts';
import type { Block } from '../model/block.ts';
import { entityId } from '../model/ids.ts';
import { blocksToMarkdown, parseMarkdown } from '../model/markdown/markdown.ts';
import type { Mention } from '../model/mention.ts';
import { annotate } from './annotate.ts';
import { renderArticle, renderPlain, renderSentences } from './render.ts';
import { markdownToHast } from './to-hast.ts';

const LABELS = { correction: 'Correction', authorNote: 'About the author', table: 'Table' };

/** Finds every `Mosul`, `Tell Ashur` and `Ashur`. */
function findMentions(text: string): Mention[] {
  return ['Mosul', 'Ashur', 'Tell Ashur'].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Mention => ({
      start: index,
      end: index + name.length,
      surface: name,
      type: 'place',
      name,
      id: entityId('place', name),
      confidence: name === 'Ashur' ? 0.5 : 1,
      origin: 'glossary',
    })),
  );
}

const options = { findMentions, threshold: 0.8, mayHighlight: () => true, language: 'en' };
const render = (markdown: string, more: Partial<typeof options> = {}) =>
  renderArticle(parseMarkdown(markdown), LABELS, { ...options, ...more });

test('the first mention of a section links to the sidebar; later ones have an id to jump to', () => {
  expect(render('Mosul fell. Mosul burned.\n\n## Mosul\n\nMosul again.').html).toBe(
    '<p><a class="mention" id="m1" href="#e-place-mosul" data-type="place" data-entity="e-place-mosul" data-note="1">Mosul</a>' +
      ' fell. <a class="mention" id="m2" data-type="place" data-entity="e-place-mosul" data-note="1">Mosul</a> burned.</p>\n' +
      '<h2 id="s-mosul">Mosul</h2>\n' +
      '<p><a class="mention" id="m3" href="#e-place-mosul" data-type="place" data-entity="e-place-mosul" data-note="1">Mosul</a> again.</p>',
  );
});

test('nothing is annotated in headings, links, code, captions, credits, notes and table heads', () => {
  const markdown = [
    '## Mosul',
    '[Mosul](https://example.org) and `Mosul`',
    ':::caption\nMosul\n:::',
    ':::credit\nMosul\n:::',
    ':::correction\nMosul\n:::',
    ':::author-note\nMosul\n:::',
    '| Mosul |\n| --- |\n| x |',
  ].join('\n\n');
  expect(render(markdown).annotations).toEqual([]);
});

test('paragraphs, list items, quotes and table cells are annotated', () => {
  const { annotations } = render('Mosul\n\n- Mosul\n\n> Mosul\n\n| x |\n| - |\n| Mosul |');
  expect(annotations.map(({ anchor }) => anchor)).toEqual(['m1', 'm2', 'm3', 'm4']);
});

test('of overlapping mentions only the longest is marked up, and none below the threshold', () => {
  const { annotations } = render('Tell Ashur and Ashur.');
  expect(annotations.map(({ name }) => name)).toEqual(['Tell Ashur']);
});

test('an entity whose highlights are off is no link, not even for the reader who switches all on', () => {
  expect(render('Mosul', { mayHighlight: () => false }).html).toBe(
    '<p><a class="mention" id="m1" data-type="place" data-note="1">Mosul</a></p>',
  );
});

test('an annotation has its heading and its sentence', () => {
  const [annotation] = render('## The road\n\nIt rained. They left Mosul at night.').annotations;
  expect(annotation).toMatchObject({
    heading: 'The road',
    before: 'They left ',
    surface: 'Mosul',
    after: ' at night.',
  });
});

test('raw HTML is text, and no link or picture leads to a script or a tracker', () => {
  const html = renderPlain(
    parseMarkdown(
      '<script>alert(1)</script>\n\n[a](javascript:alert(1)) [b](/x) ![c](https://example.org/p.png) ![d](p.png)\n\n# One',
    ),
    LABELS,
  );
  expect(html).toBe(
    '&#x3C;script>alert(1)&#x3C;/script>\n<p>a <a href="/x">b</a> c <img src="p.png" alt="d"></p>\n<h2 id="s-one">One</h2>',
  );
});

test('a link or picture by reference leads no further than one in place', () => {
  const { html } = render(
    '[a][x] [b][y] [c][z] ![d][x] ![e][w] ![f][p]\n\n' +
      '[x]: javascript:alert(1)\n[y]: data:text/html,1\n[z]: https://example.org "Title"\n[w]: //example.org/p.png\n[p]: p.png',
  );
  expect(html).toBe('<p>a b <a href="https://example.org" title="Title">c</a> d e <img src="p.png" alt="f"></p>');
});

test('headings of one name have ids of their own', () => {
  expect(renderPlain(parseMarkdown('## Day\n\n## Day'), LABELS)).toBe(
    '<h2 id="s-day">Day</h2>\n<h2 id="s-day-2">Day</h2>',
  );
  const html = renderPlain(parseMarkdown('## Day\n\n## Day 2\n\n## Day'), LABELS);
  expect(html.match(/id="[^"]*"/g)).toEqual(['id="s-day"', 'id="s-day-2"', 'id="s-day-3"']);
});

/** Runs of the property that matters most: an article's text does not change. */
const RUNS = 1000;

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('Mosul', 'Tell Ashur', '<b>', '*', '_', '&amp;', '[x](y)', '21 June 2019'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Spans of a text of any length, at any offset, overlapping or not, from numbers of 0 to 1. */
const spans = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20)), { maxLength: 12 });
const cut = (text: string, given: readonly (readonly [number, number])[]) =>
  given.map(([at, length]) => {
    const start = Math.floor(at * text.length);
    const end = Math.min(text.length, start + length);
    return { start, end, surface: text.slice(start, end) };
  });

test('annotating an article does not change its text, whatever is found in it', () => {
  const kinds = ['paragraph', 'quote', 'list-item', 'heading', 'caption', 'correction'] as const;
  const block = fc
    .record({ kind: fc.constantFrom<Block['kind']>(...kinds), text: words })
    .map(({ kind, text }): Block => ({ kind, text, lines: [1, 1] }));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), spans, spans, spans, (blocks, a, b, c) => {
      const markdown = parseMarkdown(blocksToMarkdown(blocks));
      const tree = markdownToHast(markdown, LABELS);
      const { annotations, blocks: own } = annotate(tree, {
        ...options,
        findMentions: (text) => cut(text, a).map((place, i) => mentionAt(place, `Name ${i % 3}`)),
        findDates: (text) => cut(text, b).map((place) => ({ ...place, precision: 'day', from: '2019-06-21' })),
        findHidden: (text) => cut(text, c),
      });
      expect(textOf(tree).replace(/\n/g, '')).toBe(toString(markdown).replace(/\n/g, ''));
      const textById = new Map(own.map(({ id, text }) => [id, text]));
      for (const { block: id, start, end, surface } of annotations) {
        expect(textById.get(id)?.slice(start, end)).toBe(surface);
      }
    }),
    { numRuns: RUNS },
  );
});

function mentionAt(place: { start: number; end: number; surface: string }, name: string): Mention {
  return { ...place, type: 'place', name, id: entityId('place', name), confidence: 1, origin: 'glossary' };
}

test('inline markup is kept whatever is marked up', () => {
  const inline = fc.constantFrom('*a* ', '**b** ', 'c ', '`d` ', '[e](/f) ', '***g*** ', '*h **i** j* ');
  fc.assert(
    fc.property(fc.array(inline, { minLength: 1, maxLength: 8 }), spans, (parts, a) => {
      const source = parts.join('').trim();
      const tree = markdownToHast(parseMarkdown(source), LABELS);
      const before = textOf(tree);
      annotate(tree, { ...options, findMentions: (text) => cut(text, a).map((place) => mentionAt(place, 'Name')) });
      expect(textOf(tree)).toBe(before);
    }),
    { numRuns: RUNS },
  );
});

test('dates are time elements, ranges of days are not, and mentions win', () => {
  const found = ['21 June 2019', 'July 2019', 'Monday to Tuesday', '5 May, Mosul'];
  const findDates = (text: string) =>
    found.flatMap((surface): ResolvedDate[] => {
      const start = text.indexOf(surface);
      const place = { start, end: start + surface.length, surface };
      if (start < 0) return [];
      if (surface === 'July 2019') return [{ ...place, precision: 'month', from: '2019-07-01', to: '2019-07-31' }];
      if (surface.includes(' to ')) return [{ ...place, precision: 'day', from: '2019-06-17', to: '2019-06-18' }];
      return [{ ...place, precision: 'day', from: '2019-06-21' }];
    });
  const { html, dates: named } = renderArticle(
    parseMarkdown('On *21* June 2019 it fell.\n\nMonday to Tuesday.\n\nIn July 2019.\n\n5 May, Mosul.'),
    LABELS,
    { ...options, findDates },
  );
  expect(html).toContain(
    '<p>On <time id="d1" datetime="2019-06-21"><em>21</em> June 2019</time> it fell.</p>\n' +
      '<p><span id="d2">Monday to Tuesday</span>.</p>\n<p>In <time id="d3" datetime="2019-07">July 2019</time>.</p>\n<p>5 May, <a',
  );
  expect(named.map(({ from, sentence }) => [from, sentence])).toEqual([
    ['2019-06-21', 'On 21 June 2019 it fell.'],
    ['2019-06-17', 'Monday to Tuesday.'],
    ['2019-07-01', 'In July 2019.'],
  ]);
});

test('in a list of quoted sentences the text is escaped and the name marked', () => {
  expect(renderSentences([{ before: 'In <b> ', surface: 'R&D', after: '.' }])).toBe(
    '<ul><li>In &#x3C;b> <mark>R&#x26;D</mark>.</li></ul>',
  );
});
