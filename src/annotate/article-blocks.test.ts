import { expect, test } from 'vitest';
import { PUBLISHED_KINDS } from '../model/block.ts';
import { entityId } from '../model/ids.ts';
import { blocksToMarkdown, parseMarkdown } from '../model/markdown/markdown.ts';
import type { Mention } from '../model/mention.ts';
import { renderArticle } from './render.ts';

const LABELS = { correction: 'Correction', authorNote: 'About the author', table: 'Table' };

function findMentions(text: string): Mention[] {
  return [...text.matchAll(/Ashur/g)].map(({ index }): Mention => {
    const span = { start: index, end: index + 5, surface: 'Ashur' };
    return { ...span, type: 'place', name: 'Ashur', id: entityId('place', 'Ashur'), confidence: 1, origin: 'glossary' };
  });
}

const render = (markdown: string) =>
  renderArticle(parseMarkdown(markdown), LABELS, {
    findMentions,
    threshold: 0.5,
    mayHighlight: () => true,
    language: 'en',
  });

/** Blocks as `kind text`. */
const blocksOf = (markdown: string) => render(markdown).blocks.map(({ kind, text }) => `${kind} ${text}`);

test('every kind of block is there, in reading order', () => {
  const markdown = [
    'Ashur *fell*.',
    '### Ashur',
    '- one\n  - inner\n- two\n\n  more',
    '1. first',
    '> said',
    ':::caption\nThe quay\n:::',
    ':::credit\nAda\n:::',
    ':::correction\nA name.\n:::',
    ':::author-note\nAda writes.\n:::',
    '| Ship | Day |\n| - | - |\n| Gull | |',
    '<b>raw</b>',
    '---',
  ].join('\n\n');
  expect(blocksOf(markdown)).toEqual([
    'paragraph Ashur fell.',
    'heading Ashur',
    'list-item one',
    'list-item inner',
    'list-item two',
    'list-item more',
    'list-item first',
    'quote said',
    'caption The quay',
    'credit Ada',
    'correction A name.',
    'author-note Ada writes.',
    'table Ship\tDay\nGull\t',
    'paragraph <b>raw</b>',
  ]);
});

test.each(PUBLISHED_KINDS)('a %s comes back from its Markdown as what it was', (kind) => {
  const markdown = blocksToMarkdown([{ kind, text: 'Ashur fell.', lines: [1, 1] }]);
  expect(blocksOf(markdown)).toEqual([`${kind} Ashur fell.`]);
});

test('headings keep their level and lists their kind', () => {
  const { blocks } = render('### Deep\n\n1. first\n\n- point');
  expect(blocks).toEqual([
    { id: 'b1', kind: 'heading', level: 3, text: 'Deep' },
    { id: 'b2', kind: 'list-item', ordered: true, text: 'first' },
    { id: 'b3', kind: 'list-item', ordered: false, text: 'point' },
  ]);
});

test('a mention’s offsets count in the text of its block', () => {
  const { annotations, blocks } = render(
    'In **As**hur.\n\n- a\n- b\n  - Ashur\n\n| x | y |\n| - | - |\n| z | in Ashur |\n| Ashur | |',
  );
  const textOf = (id: string) => blocks.find((block) => block.id === id)?.text ?? '';
  expect(annotations.map(({ block, start, end }) => [textOf(block).slice(start, end), start])).toEqual([
    ['Ashur', 3],
    ['Ashur', 0],
    ['Ashur', 9],
    ['Ashur', 15],
  ]);
});
