import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const TEXT = 'Café in Mosul – “open”';
const utf16 = (bigEndian: boolean, text: string) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
};

test.each([
  ['utf-8', 'without a mark', new TextEncoder().encode(TEXT)],
  ['utf-8', 'with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['utf-16le', 'with a mark', utf16(false, `\ufeff${TEXT}`)],
  ['utf-16be', 'with a mark', utf16(true, `\ufeff${TEXT}`)],
  ['utf-16le', 'without a mark', utf16(false, TEXT.replace(/[–“”]/g, '-'))],
])('%s %s', (encoding, _, bytes) => {
  expect(decode(bytes)?.encoding).toBe(encoding);
  expect(decode(bytes)?.text.slice(0, 13)).toBe(TEXT.slice(0, 13));
});

test('what is not UTF-8 is Windows-1252', () => {
  const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6f, 0x94, 0x20, 0x80]);
  expect(decode(bytes)).toEqual({ text: 'café “o” €', encoding: 'windows-1252' });
});

test.each([
  ['a PDF', '%PDF-1.7\n'],
  ['an archive', 'PK\x03\x04\x14\0\x06\0\b\0\0\0!\0'],
])('%s is not text', (_, head) => {
  expect(decode(new TextEncoder().encode(head))).toBeUndefined();
});
