import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSource, locateInSource } from './locate-in-source.ts';

/** Returns what the first `surface` in a block is in the source. */
function find(block: string, surface: string, source: string) {
  const start = block.indexOf(surface);
  const span = locateInSource(foldSource(source))(block)({ start, end: start + surface.length });
  return span && source.slice(span.start, span.end);
}

test.each([
  ['as it is', 'Mayor Ada Reed spoke', 'Ada Reed'],
  ['hard wraps', 'Mayor Ada\r\n   Reed spoke', 'Ada\r\n   Reed'],
  ['no-break spaces and tabs', 'Mayor\u00a0Ada\t\u00a0Reed spoke', 'Ada\t\u00a0Reed'],
  ['soft hyphens', 'May\u00ador A\u00adda Re\u00aded spoke', 'A\u00adda Re\u00aded'],
  ['words cut at the line', 'Mayor Ada Re-\ned spoke', 'Ada Re-\ned'],
  ['zero-width characters', 'Mayor \u200bAda\u200b Reed\ufeff spoke', 'Ada\u200b Reed'],
])('a name is found through %s', (_, source, expected) =>
  expect(find('Mayor Ada Reed spoke', 'Ada Reed', source)).toBe(expected),
);

test('mojibake is found by what it was', () => {
  expect(find('Zoë’s café', 'Zoë', 'ZoÃ«â€™s cafÃ©')).toBe('ZoÃ«');
  expect(find('Zoë’s café', 'café', "Zoë's cafÃ©")).toBe('cafÃ©');
});

test('a misread byte order mark is ignored, and the words around it are found', () =>
  expect(find('Mayor Ada Reed spoke.', 'Ada Reed', 'Mayor \u00ef\u00bb\u00bf Ada Reed spoke.')).toBe('Ada Reed'));

test('what only looks like mojibake is found as well', () =>
  expect(find('« La liberté », dit Ada Reed.', 'Ada Reed', '«\u00a0La liberté\u00a0», dit Ada Reed.')).toBe(
    'Ada Reed',
  ));

test('of two equal blocks each is found in its turn', () => {
  const locate = locateInSource(foldSource('Reed spoke.\n\nReed spoke.\n'));
  const span = { start: 0, end: 4 };
  expect([locate('Reed spoke.')(span)?.start, locate('Reed spoke.')(span)?.start]).toEqual([0, 13]);
});

test('a block that occurs twice, but only before the previous one, is not located', () => {
  const locate = locateInSource(foldSource('Reed spoke. Reed spoke. The end.'));
  const span = { start: 0, end: 4 };
  locate('The end.');
  expect(locate('Reed spoke.')(span)).toBeUndefined();
});

test('a block is found far behind the previous one', () => {
  const locate = locateInSource(foldSource(`Reed spoke. ${'Rain fell. '.repeat(200)}Reed left. Reed left.`));
  const span = { start: 0, end: 4 };
  expect([locate('Reed spoke.')(span)?.start, locate('Reed left.')(span)?.start]).toEqual([0, 2212]);
});

test('in an edited block a name is found by the text around it, or not at all', () => {
  const source = 'On Monday the mayor of the town, Ada Reed, opened the new bridge to traffic. Reed left. Reed left.';
  const edited = 'On Tuesday the mayor of the town, Ada Reed, opened the new bridge to traffic. Reed left.';
  expect(find(edited, 'Ada Reed', source)).toBe('Ada Reed');
  expect(find('Ada Reed came by boat.', 'Ada Reed', source)).toBeUndefined();
  expect(find('Quite another text.', 'another', source)).toBeUndefined();
});

const word = fc.string({ unit: fc.constantFrom(...'abcdeéüßłжя中🚢ABCDE.,'), minLength: 1, maxLength: 8 });
const noise = fc.constantFrom(' ', '  ', '\n', '\r\n', ' \n\t', '\u00a0', ' \u200b', '\u00ad ');
const toMojibake = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test('a name is found in any words, however wrapped or misread', () => {
  const words = fc.array(fc.tuple(word, noise, fc.boolean()), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
      const [first, last] = [a % parts.length, b % parts.length].sort((x, y) => x - y) as [number, number];
      const garbled = parts.map(([text, , isGarbled]) => (isGarbled ? toMojibake(text) : text));
      const source = `Head\n\n${garbled.map((text, i) => text + parts[i]?.[1]).join('')}`;
      const clean = parts.map(([text]) => text);
      const before = clean
        .slice(0, first)
        .map((text) => `${text} `)
        .join('');
      const surface = clean.slice(first, last + 1).join(' ');
      const span = locateInSource(foldSource(source))(clean.join(' '))({
        start: before.length,
        end: before.length + surface.length,
      });
      const expected = garbled
        .slice(first, last + 1)
        .map((text, i) => (i < last - first ? text + parts[first + i]?.[1] : text))
        .join('');
      expect(span && source.slice(span.start, span.end)).toBe(expected);
    }),
  );
});
