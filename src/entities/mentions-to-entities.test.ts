import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId } from '../model/ids.ts';
import type { EntityType } from '../model/entity-types.ts';
import { matchEntities } from './match-entities.ts';
import type { Mention } from '../model/mention.ts';
import { mentionsToEntities } from './mentions-to-entities.ts';

/** `'[Ada Stone|person|Ada Stone] met …'` → the text and its mentions. */
function marked(markup: string, confidence = 1): { text: string; mentions: Mention[] } {
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
  const { text, mentions } = marked(markup);
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
  ['inside a longer listed name is no harm', '[Mosul|place] and the [Mosul Dam|place]', ['Mosul', 'Mosul Dam']],
  ['inside a longer name that is not listed', '[Mosul|place] and Mosulites', ['Mosul']],
  ['one wrong place in ten', `${'[China|place], '.repeat(9)}China Daily`, ['China']],
  ['one wrong place in three', '[China|place], [China|place], China Daily', []],
  [
    'one wrong place of a word',
    `[Theresa May|person], ${'[May|person|Theresa May], '.repeat(9)}in May`,
    ['Theresa May'],
  ],
  ['a name that cannot be told apart', '[May|organization] said in May', []],
  ['a name that is left without a surface', '[French|group|French people], French Guiana, French Polynesia', []],
  ['a surname without a full name', '[Stone|person] met [Bo Lee|person]', ['Bo Lee']],
  ['white space of the text', '[New\nYork|place|New York]', ['New York']],
])('%s', (_, markup, expected) => {
  expect(list(markup)).toEqual(expected);
});

test('only entities with one mention at or above the threshold are kept', () => {
  const { text, mentions } = marked('[Rutba|place] [Mosul|place] [Mosul|place]', 0.6);
  const surer = mentions.map((mention, index) => (index === 1 ? { ...mention, confidence: 0.9 } : mention));
  expect(mentionsToEntities(surer, text, 0.8).map(({ name }) => name)).toEqual(['Mosul']);
  expect(mentionsToEntities(surer, text, 0.6)).toHaveLength(2);
});

test('with a threshold of 1, what the list finds again is always what was recognized', () => {
  const words = fc.constantFrom('May', 'Ada', 'Stone', 'Kurd', 'Kurds', 'in', 'Qa’ida', "Qa'ida", ',');
  const part = fc.oneof(
    words,
    fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 2 }), fc.constantFrom('person', 'group'), words)
      .map(([surface, type, name]) => `[${surface.join(' ')}|${type}|${name}]`),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { text, mentions } = marked(parts.join(' '));
      const place = ({ start, end, type, name }: Mention) => `${start} ${end} ${type} ${name}`;
      const recognized = mentions.map(place);
      for (const again of matchEntities(text, mentionsToEntities(mentions, text, 1))) {
        expect(recognized).toContain(place(again));
      }
    }),
  );
});

test('a million letters without a space are read to their end', () => {
  expect(mentionsToEntities([], 'x'.repeat(1_000_000), 0.9)).toEqual([]);
});
