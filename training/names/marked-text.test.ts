import { describe, expect, it } from 'vitest';
import { readMarkedTexts } from './marked-text.ts';

describe('readMarkedTexts', () => {
  it('reads names and their types', () => {
    const [text] = readMarkedTexts('coast', '{p Ada Reed} left {o Reed & Sons} in {l Harwick}.\n');
    expect(text?.text).toBe('Ada Reed left Reed & Sons in Harwick.');
    expect(text?.entities.map(({ start, end, type }) => [text.text.slice(start, end), type])).toEqual([
      ['Ada Reed', 'person'],
      ['Reed & Sons', 'organization'],
      ['Harwick', 'place'],
    ]);
  });

  it('splits articles', () => {
    expect(readMarkedTexts('coast', 'One.\n===\nTwo.\n').map(({ id, text }) => [id, text])).toEqual([
      ['coast-1', 'One.'],
      ['coast-2', 'Two.'],
    ]);
  });

  it.each(['{x Ada Reed} left.', '{p Ada Reed left.', 'Ada Reed} left.', '{p Ada {l Harwick}} left.'])(
    'rejects the broken mark in “%s”',
    (marked) => expect(() => readMarkedTexts('coast', marked)).toThrow('coast-1'),
  );
});
