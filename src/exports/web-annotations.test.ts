import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotationTarget } from './annotation-targets.ts';
import { articleFixture, entitiesFixture, mentionFixture, entityFixture } from './model-fixture.ts';
import type { ExportArticle, ExportBlock } from './model.ts';
import { toWebAnnotations } from './web-annotations.ts';

const URL = 'https://lantern.example/articles/port-opens/annotations.json';
const itemsOf = (article = articleFixture(), entities = entitiesFixture) =>
  toWebAnnotations(article, entities, URL).first?.items ?? [];

/** What every text selector of `target` selects in `text`, by the rules of the specification. */
function resolve({ selector }: AnnotationTarget, text: string): string[] {
  return selector.flatMap((one) => {
    if (one.type === 'TextPositionSelector') return [Array.from(text).slice(one.start, one.end).join('')];
    if (one.type === 'FragmentSelector') return [];
    const matches = text.split(one.prefix + one.exact + one.suffix).length - 1;
    return matches === 1 ? [one.exact] : [`matches ${matches} times`];
  });
}

test('every mention is an annotation of the page and of the source', () => {
  const article = articleFixture();
  const items = itemsOf(article);
  expect(items.map(({ target: [, source] }) => source && resolve(source, article.source?.text ?? ''))).toEqual([
    ['Port Ayla', 'Port Ayla'],
    ['Zoe\u0308 Marsh', 'Zoe\u0308 Marsh'],
    ['The\r\nTide', 'The\r\nTide'],
    ['ZoÃ« Marsh', 'ZoÃ« Marsh'],
  ]);
  expect(items[3]).toMatchObject({
    id: `${URL}#a4`,
    type: 'Annotation',
    confidence: 0.95,
    body: [{ source: 'https://lantern.example/entities/person/zoe-marsh/' }, { value: 'person' }],
    target: [
      {
        source: 'https://lantern.example/articles/port-opens/',
        selector: [{ value: 'm4' }, { prefix: '', exact: 'Zoë Marsh', suffix: ' stays' }],
      },
      { source: articleFixture().source?.url },
    ],
  });
});

test('a quote of the page stays within its cell, and is left out if it is not unique', () => {
  const text = 'Ship\tAda Reed\nGull\tsaw Ada Reed';
  const mentions = [...text.matchAll(/Ada Reed/g)].map(({ index }, i) => {
    return { ...mentionFixture(text, 'Ada Reed', 'person', { anchor: `m${i + 1}` }), start: index, end: index + 8 };
  });
  const entity = entityFixture('person', 'Ada Reed');
  const items = itemsOf(
    articleFixture({ source: undefined, blocks: [{ id: 'b1', kind: 'table', text, mentions }] }),
    new Map([[entity.id, entity]]),
  );
  expect(items.map(({ target: [page] }) => page?.selector.slice(1))).toEqual([
    [],
    [{ type: 'TextQuoteSelector', prefix: 'saw ', exact: 'Ada Reed', suffix: '' }],
  ]);
});

test('nothing of a source is quoted but the text of the block', () => {
  const text = 'Ada Reed spoke.';
  const block: ExportBlock = {
    id: 'b1',
    kind: 'paragraph',
    text,
    mentions: [mentionFixture(text, 'Ada Reed', 'person')],
  };
  const source = { url: 'ni:///sha-256;x', text: `Not for print.\n\n${text}\n\nCall 555 0100.` };
  const entity = entityFixture('person', 'Ada Reed');
  const itemsIn = (source: ExportArticle['source']) =>
    itemsOf(articleFixture({ blocks: [block], source }), new Map([[entity.id, entity]]));
  const [, target] = itemsIn(source)[0]?.target ?? [];
  expect(target?.selector).toEqual([
    { type: 'TextPositionSelector', start: 16, end: 24 },
    { type: 'TextQuoteSelector', prefix: '', exact: 'Ada Reed', suffix: ' spoke.' },
  ]);
  const [, twice] = itemsIn({ ...source, text: source.text + text })[0]?.target ?? [];
  expect(twice?.selector).toEqual([{ type: 'TextPositionSelector', start: 16, end: 24 }]);
});

test('the creator is a person or software, by the mention’s origin', () =>
  expect(itemsOf().map(({ creator }) => creator.type)).toEqual(['Person', 'Software', 'Software', 'Software']));

test('an entity that is not published is not in the annotations', () => {
  const collection = toWebAnnotations(articleFixture(), new Map(), URL);
  expect([collection.total, collection.first]).toEqual([0, undefined]);
});

test('in any text each selector selects the name', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (parts) => {
      const blocks = parts.map(([before, after], i): ExportBlock => {
        const whole = `${before} Ada Reed ${after}`;
        return { id: `b${i}`, kind: 'paragraph', text: whole, mentions: [mentionFixture(whole, 'Ada Reed', 'person')] };
      });
      const source = { url: 'https://lantern.example/s', text: blocks.map((block) => block.text).join('\n\n') };
      const entity = entityFixture('person', 'Ada Reed');
      const items = itemsOf(articleFixture({ blocks, source }), new Map([[entity.id, entity]]));
      const selected = items.map(({ target: [page, original] }, i) => [
        page && resolve(page, blocks[i]?.text ?? ''),
        original && [...new Set(resolve(original, source.text))],
      ]);
      expect(selected).toEqual(blocks.map(() => [['Ada Reed'], ['Ada Reed']]));
    }),
  );
});
