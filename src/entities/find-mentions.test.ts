import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { findMentions } from './find-mentions.ts';

const entries = [
  entryFixture({ name: 'Isis', type: 'organization', aliases: ['Islamic State'], ignore: ['Isis Street'] }),
  entryFixture({ name: 'Jane Doe', type: 'person', hidden: true }),
];

const mentionsOf = (text: string, language = 'en') =>
  findMentions(text, { language, entries }).map(({ surface, id, origin }) => `${surface} = ${id} (${origin})`);

test('names are recognized, and those of the glossary are its entries', () => {
  expect(mentionsOf('President Ada Stone flew from Iraq as Islamic State’s men left.')).toEqual([
    'Ada Stone = person/ada-stone (model)',
    'Iraq = place/iraq (model)',
    'Islamic State = organization/isis (glossary)',
  ]);
});

test('without a recognizer for the language, glossary entries are still found', () => {
  expect(mentionsOf('Ada Stone aus Iraq traf Isis.', 'de')).toEqual(['Isis = organization/isis (glossary)']);
});

test('a people before a lower-case noun is a name of its own', () => {
  expect(mentionsOf('They joined the Kurdish fighters.')).toEqual(['Kurdish = group/kurds (gazetteer)']);
});

test('hidden entries and ignored phrases are not reported as their entries', () => {
  expect(mentionsOf('Jane Doe').concat(mentionsOf('on Isis Street')).join()).not.toMatch(/jane-doe|organization\/isis/);
});

test('in any text, mentions are slices of it, in order, without overlaps', () => {
  const word = fc.constantFrom('Ada', 'Isis', 'Street', 'Iraq', 'Mr', 'the', 'of', "'s", '’', '.', '\n', '—', 'ß', '𝔘');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end, surface, name } of findMentions(text, { language: 'en', entries })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(surface).toBe(text.slice(start, end));
        expect([surface, name]).not.toContain('');
        last = end;
      }
    }),
  );
});
