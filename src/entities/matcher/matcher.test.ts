import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher, type Pattern } from './matcher.ts';
import { tokenize } from '../../text/tokens.ts';

const find = (text: string, ...patterns: (string | Omit<Pattern<string>, 'value'>)[]) => {
  const all = patterns.map((pattern) => (typeof pattern === 'string' ? { phrase: pattern } : pattern));
  const match = createMatcher(all.map((pattern) => ({ ...pattern, value: pattern.phrase })));
  return match(tokenize(text)).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['whole words only', 'Mosulites near Mosul', 'Mosul', ['Mosul']],
  ['case as written', 'mosul and MOSUL', 'Mosul', []],
  ['without a possessive', "Mosul's, Mosul’s and Isis’ hands", 'Mosul', ['Mosul', 'Mosul']],
  ['any white space', 'New\u00A0York, New\nYork', 'New York', ['New\u00A0York', 'New\nYork']],
  ['any apostrophe', 'Al Qa’ida, Al Qaʼida', "Al Qa'ida", ['Al Qa’ida', 'Al Qaʼida']],
  ['any hyphen', 'Al\u2011Shabaab, Al–Shabaab', 'Al-Shabaab', ['Al\u2011Shabaab', 'Al–Shabaab']],
  ['composed or decomposed', 'Me\u0301xico', 'México', ['Me\u0301xico']],
  ['soft hyphens', 'Mo\u00ADsul', 'Mosul', ['Mo\u00ADsul']],
  ['inside a hyphenated word', 'the Isis-controlled city', 'Isis', ['Isis']],
  ['not inside a name with an apostrophe', "O'Neil, Qa'ida", 'Neil', []],
  ['not before an apostrophe', "Qa'ida", 'Qa', []],
  ['after an elided article', "l’Irak d'Irak", 'Irak', ['Irak', 'Irak']],
  ['not a handle or an address', '@Mosul and Mosul.com', 'Mosul', []],
  ['with full stops', 'the U.S. and U.S.-backed', 'U.S.', ['U.S.', 'U.S.']],
  ['Han without spaces', '伊拉克军队进入摩苏尔市', '摩苏尔', ['摩苏尔']],
  ['Katakana as words', 'タイ人がタイムを見た', 'タイ', ['タイ']],
  ['Thai without spaces', 'ในกรุงเทพวันนี้', 'กรุงเทพ', ['กรุงเทพ']],
  ['no Arabic prefixes split off', 'الموصل والموصل', 'الموصل', ['الموصل']],
])('%s', (_, text, phrase, expected) => {
  expect(find(text, phrase)).toEqual(expected);
});

test('a pattern may ignore case and match plurals', () => {
  const term = (phrase: string) => ({ phrase, fold: true, plural: true });
  expect(find('Barrel bombs. A BARREL BOMB', term('barrel bomb'))).toEqual(['Barrel bombs', 'BARREL BOMB']);
  expect(find('armies, army, armys', term('army'))).toEqual(['armies', 'army', 'armys']);
  expect(find('Two Kurds', { phrase: 'Kurd', plural: true })).toEqual(['Kurds']);
  expect(find('Two Kurds', 'Kurd')).toEqual([]);
});

test('overlapping phrases are all found, by start and then by length', () => {
  expect(find('the Mosul Dam', 'Mosul', 'Mosul Dam', 'Dam')).toEqual(['Mosul', 'Mosul Dam', 'Dam']);
});

test('in any text, a phrase between spaces is found', () => {
  const word = fc.stringMatching(/^[A-Za-z\u00C0-\u017F\u0621-\u064A]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (phrase, before, after) => {
      const surface = phrase.join(' ');
      expect(find(`${before} ${surface} ${after}`, surface)).toContain(surface);
    }),
  );
});

test('in any text, tokens are in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const tokens = tokenize(text);
      tokens.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
      });
    }),
  );
});
