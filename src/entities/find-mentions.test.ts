import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { findMentions } from './find-mentions.ts';

const entries = [
  entryFixture({ name: 'Isis', type: 'organization', aliases: ['Islamic State'], ignore: ['Isis Street'] }),
  entryFixture({ name: 'Jane Doe', type: 'person', hidden: true }),
];

const seen = (text: string, language = 'en') =>
  findMentions(text, { language, entries }).map(({ surface, id, origin }) => `${surface} = ${id} (${origin})`);

test('names are recognized, and the glossary says what its own are', () => {
  expect(seen('President Ada Stone flew from Iraq as Islamic State’s men left.')).toEqual([
    'Ada Stone = person/ada-stone (model)',
    'Iraq = place/iraq (model)',
    'Islamic State = organization/isis (glossary)',
  ]);
});

test('without a recognizer for the language, the glossary still speaks', () => {
  expect(seen('Ada Stone aus Iraq traf Isis.', 'de')).toEqual(['Isis = organization/isis (glossary)']);
});

test('a people before a name in small letters is a name of its own', () => {
  expect(seen('They joined the Kurdish fighters.')).toEqual(['Kurdish = group/kurds (gazetteer)']);
});

test('hidden entries and ignored phrases are not their entries', () => {
  expect(seen('Jane Doe').concat(seen('on Isis Street')).join()).not.toMatch(/jane-doe|organization\/isis/);
});

test('mentions are slices of the text, in order, apart, in any text', () => {
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
