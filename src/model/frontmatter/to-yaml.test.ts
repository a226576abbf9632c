import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, isSeq } from 'yaml';
import { toYaml, type YamlValue } from './to-yaml.ts';

/** What the library writes, with each map of a list on one line. */
function written(values: Record<string, YamlValue>): string {
  const document = new Document(values);
  for (const key of Object.keys(values)) {
    const list = document.get(key);
    for (const item of isSeq(list) ? list.items : []) if (isMap(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

const MARKS = [
  'a',
  'Mosul',
  'é',
  '中',
  ' ',
  '  ',
  '-',
  '--- ',
  '...',
  ':',
  ': ',
  ',',
  '#',
  ' #',
  '[',
  '}',
  '"',
  "'",
  '!',
  '&',
  '|',
];
const VALUES = [
  'null',
  'Null',
  'true',
  'FALSE',
  '~',
  '7',
  '0x1',
  '1e3',
  '.5',
  '.inf',
  '2016-10-23',
  '2016-10-23T13:30',
  '',
];
const CONTROLS = ['\n', '\t', '\0', '\u0085', '\u2028', '\ud800', '\ufeff'];
const text = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.array(fc.constantFrom(...MARKS, ...VALUES), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...MARKS, ...CONTROLS), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('any frontmatter is written as the library writes it', () => {
  const entity = fc.record({ name: text, type: fc.constant('place'), aliases: fc.array(text, { maxLength: 2 }) });
  const values = fc.record({
    title: text,
    authors: fc.array(text, { maxLength: 3 }),
    highlights: fc.nat(9),
    entities: fc.array(entity, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(values, (values) => {
      expect(toYaml(values)).toBe(written(values));
    }),
    { numRuns: 1000 },
  );
});
