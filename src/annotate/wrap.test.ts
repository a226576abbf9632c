import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { findParagraphs, touchesUnmarkable } from './paragraphs.ts';
import { wrapSpans } from './wrap.ts';

const html = (tree: Root) => unified().use(rehypeStringify).stringify(tree);

/** Wraps `[start, end]` pairs in the one paragraph that `children` make. */
function wrapped(children: (Element | string)[], ...spans: [number, number][]): string {
  const tree = h(null, [h('p', children)]);
  const [paragraph] = findParagraphs(tree);
  if (paragraph) {
    wrapSpans(
      paragraph,
      spans.map(([start, end], i) => ({ start, end, tagName: 'a', properties: { id: `m${i + 1}` } })),
    );
  }
  return html(tree).replace(/^<p>|<\/p>$/g, '');
}

test.each<[string, (Element | string)[], [number, number][], string]>([
  ['at the start', ['Mosul fell'], [[0, 5]], '<a id="m1">Mosul</a> fell'],
  ['at the end', ['in Mosul'], [[3, 8]], 'in <a id="m1">Mosul</a>'],
  ['the whole', ['Mosul'], [[0, 5]], '<a id="m1">Mosul</a>'],
  ['touching', ['MosulErbil'], [[0, 5], [5, 10]], '<a id="m1">Mosul</a><a id="m2">Erbil</a>'], // prettier-ignore
  ['inside markup', ['in ', h('em', 'east Mosul')], [[8, 13]], 'in <em>east <a id="m1">Mosul</a></em>'],
  ['all of markup', ['in ', h('em', 'Mosul'), '.'], [[3, 8]], 'in <em><a id="m1">Mosul</a></em>.'],
  ['around markup', ['Tell ', h('em', 'Ashur'), ' fell'], [[0, 10]], '<a id="m1">Tell <em>Ashur</em></a> fell'],
  [
    'around nested markup',
    [h('b', [h('i', 'Tell'), ' x']), ' Ashur'],
    [[0, 12]],
    '<a id="m1"><b><i>Tell</i> x</b> Ashur</a>',
  ],
  [
    'crossing into markup',
    ['Tell ', h('em', 'Ashur fell')],
    [[0, 10]],
    '<a id="m1">Tell </a><em><a tabindex="-1">Ashur</a> fell</em>',
  ],
  [
    'crossing out of markup',
    [h('em', 'the Tell'), ' Ashur'],
    [[4, 14]],
    '<em>the <a id="m1">Tell</a></em><a tabindex="-1"> Ashur</a>',
  ],
  ['a pair of code units', ['𝔐osul 𝔐'], [[0, 6]], '<a id="m1">𝔐osul</a> 𝔐'],
])('%s', (_, children, spans, expected) => {
  expect(wrapped(children, ...spans)).toBe(expected);
});

test('text in links and code cannot be marked up, the text beside them can', () => {
  const [paragraph] = findParagraphs(h(null, [h('p', ['in ', h('a', 'Mosul'), ' city'])]));
  expect(
    [
      [0, 3],
      [3, 8],
      [7, 12],
      [8, 12],
    ].map(([start, end]) => paragraph && touchesUnmarkable(paragraph, { start: start!, end: end! })),
  ).toEqual([false, true, true, false]);
});

const inline: fc.Arbitrary<ElementContent[]> = fc.letrec<{ nodes: ElementContent[] }>((tie) => ({
  nodes: fc.array(
    fc.oneof(
      { maxDepth: 3 },
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .map((value): ElementContent => ({ type: 'text', value })),
      fc
        .tuple(fc.constantFrom('em', 'strong', 'sub'), tie('nodes'))
        .map(([name, nodes]): ElementContent => h(name, nodes)),
    ),
    { maxLength: 5 },
  ),
})).nodes;

test('whatever is wrapped, the text does not change and every span has its elements', () => {
  fc.assert(
    fc.property(inline, fc.array(fc.nat(60), { maxLength: 8 }), (children, numbers) => {
      const tree: Root = h(null, [h('p', children)]);
      const [paragraph] = findParagraphs(tree);
      const text = textOf(tree);
      if (!paragraph) return;
      const edges = [...new Set(numbers.map((n) => n % (text.length + 1)))].sort((a, b) => a - b);
      const spans = edges
        .slice(1)
        .flatMap((end, i) =>
          i % 2 ? [] : [{ start: edges[i] ?? 0, end, tagName: 'a' as const, properties: { title: String(i) } }],
        );
      wrapSpans(paragraph, spans);
      expect(textOf(tree)).toBe(text);
      for (const { start, end, properties } of spans) {
        expect(linkTexts(tree, properties.title)).toBe(text.slice(start, end));
      }
    }),
  );
});

function linkTexts(node: Root | ElementContent, title: string): string {
  if (node.type === 'element' && node.tagName === 'a' && node.properties['title'] === title) return textOf(node);
  return 'children' in node ? node.children.map((child) => linkTexts(child as ElementContent, title)).join('') : '';
}
