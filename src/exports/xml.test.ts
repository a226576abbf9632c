import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { element, xmlDocument, xmlOffsets, xmlText } from './xml.ts';

/** Returns the value of `a` and the text of the root element, as a parser reads them. */
function parse(xml: string) {
  const document = XmlDocument.fromString(xml);
  try {
    const { root } = document;
    return { attribute: root.attr('a')?.value, text: root.content, children: root.find('*').length };
  } finally {
    document.dispose();
  }
}

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '&',
    '<',
    '>',
    '"',
    "'",
    ']',
    '\t',
    '\n',
    '\r',
    '\0',
    '\v',
    'é',
    '🚢',
    '\ud800',
    '\ufffe',
  ),
  maxLength: 12,
});

test('a parser returns any text unchanged, but for what XML excludes', () => {
  fc.assert(
    fc.property(text, text, (value, content) => {
      expect(parse(xmlDocument(element('root', { a: value }, content)))).toEqual({
        attribute: xmlText(value),
        text: xmlText(content),
        children: 0,
      });
    }),
  );
});

test('elements contain texts or elements; what is absent is left out', () => {
  const items = [element('b', 'one & two'), undefined, element('c', { x: undefined, y: '1' }), element('d')];
  expect(xmlDocument(element('a', items))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a><b>one &#x26; two</b><c y="1"></c><d></d></a>\n',
  );
});

test('characters that XML excludes are removed, all others kept', () => {
  expect(xmlText('a\0\v\u001f\ud800b\udfff\ufffe\uffff')).toBe('ab');
  expect(xmlText('\t\n\r é\u0085\ufffd🚢')).toBe('\t\n\r é\u0085\ufffd🚢');
});

test('offsets count the characters that are left', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (text, count) => {
      const before = Array.from(text).slice(0, count).join('');
      expect(xmlOffsets(text)(before.length)).toBe(Array.from(xmlText(before)).length);
    }),
  );
});
