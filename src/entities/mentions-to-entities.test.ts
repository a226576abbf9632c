import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId } from '../model/ids.ts';
import type { EntityType, Mention } from '../model/mention.ts';
import { matchEntities } from './match-entities.ts';
import { mentionsToEntities } from './mentions-to-entities.ts';

/** Reads `'[Ada Stone|person|Ada Stone] met …'` as a text and its mentions. */
function readMarked(markup: string, confidence = 1): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of markup.split(/(\[[^\]]*\])/)) {
    const [surface = '', type, name = surface] = part.replace(/^\[|\]$/g, '').split('|');
    if (type) {
      const start = text.length;
      const id = entityId(type, name);
      mentions.push({
        start,
        end: start + surface.length,
        surface,
        type: type as EntityType,
        name,
        id,
        confidence,
        origin: 'model',
      });
    }
    text += surface;
  }
  return { text, mentions };
}

const list = (markup: string) => {
  const { text, mentions } = readMarked(markup);
  return mentionsToEntities(mentions, text, 0.8).map(({ name, aliases }) => [name, ...aliases].join(' / '));
};

test.each([
  ['names and the other surfaces', '[Ada Stone|person] and [Stone|person|Ada Stone]', ['Ada Stone / Stone']],
  ['first mentioned first', '[Rutba|place], [Mosul|place], [Rutba|place]', ['Rutba', 'Mosul']],
  ['a month is not the prime minister', '[Theresa May|person]. In May [May|person|Theresa May] left.', ['Theresa May']],
  [
    'a surface shared by two',
    '[Bo Lee|person] and [Al Lee|person]: [Lee|person|Al Lee] said. Lee, too.',
    ['Bo Lee', 'Al Lee'],
  ],
  ['inside a longer name that is listed too', '[Mosul|place] and the [Mosul Dam|place]', ['Mosul', 'Mosul Dam']],
  ['inside a longer name that is not listed', '[Mosul|place] and Mosulites', ['Mosul']],
  ['one wrong match in ten', `${'[China|place], '.repeat(9)}China Daily`, ['China']],
  ['one wrong match in three', '[China|place], [China|place], China Daily', []],
  [
    'one wrong match of a common word',
    `[Theresa May|person], ${'[May|person|Theresa May], '.repeat(9)}in May`,
    ['Theresa May'],
  ],
  ['a name that is also a month', '[May|organization] said in May', []],
  ['a name without a surface of its own', '[French|group|French people], French Guiana, French Polynesia', []],
  ['a surname without a full name', '[Stone|person] met [Bo Lee|person]', ['Bo Lee']],
  ['a line break in a name', '[New\nYork|place|New York]', ['New York']],
])('%s', (_, markup, expected) => {
  expect(list(markup)).toEqual(expected);
});

test('entities whose mentions are confident enough are kept', () => {
  const { text, mentions } = readMarked('[Rutba|place] [Mosul|place] [Mosul|place]', 0.6);
  const raised = mentions.map((mention, index) => (index === 1 ? { ...mention, confidence: 0.9 } : mention));
  expect(mentionsToEntities(raised, text, 0.8).map(({ name }) => name)).toEqual(['Mosul']);
  expect(mentionsToEntities(raised, text, 0.6)).toHaveLength(2);
});

test('with a threshold of 1, the list matches only what was recognized', () => {
  const words = fc.constantFrom('May', 'Ada', 'Stone', 'Kurd', 'Kurds', 'in', 'Qa’ida', "Qa'ida", ',');
  const part = fc.oneof(
    words,
    fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 2 }), fc.constantFrom('person', 'group'), words)
      .map(([surface, type, name]) => `[${surface.join(' ')}|${type}|${name}]`),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { text, mentions } = readMarked(parts.join(' '));
      const spanKey = ({ start, end, type, name }: Mention) => `${start} ${end} ${type} ${name}`;
      const recognized = mentions.map(spanKey);
      for (const mention of matchEntities(text, mentionsToEntities(mentions, text, 1))) {
        expect(recognized).toContain(spanKey(mention));
      }
    }),
  );
});

test('a million letters without a space take no quadratic time', () => {
  expect(mentionsToEntities([], 'x'.repeat(1_000_000), 0.9)).toEqual([]);
});
