import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, MENTION_ORIGINS } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import type { RecognizedName } from './recognized-name.ts';
import { type OverlapPolicy, OVERLAP_POLICIES, resolveOverlaps } from './resolve-overlaps.ts';

/** Reads `'0-5 model 0.9'`; every name is a place unless a type follows. */
function toName(text: string): RecognizedName & { text: string } {
  const [span = '', origin, confidence = '1', type = 'place'] = text.split(' ');
  const [start = 0, end = 0] = span.split('-').map(Number);
  return { start, end, origin, confidence: Number(confidence), type, text } as RecognizedName & { text: string };
}

const editor = 'editor-then-longest';
const longest = 'longest-then-editor';

test.each<[string, OverlapPolicy, string[], string[]]>([
  ['disjoint', editor, ['6-9 model', '0-5 gazetteer'], ['0-5 gazetteer', '6-9 model']],
  ['touching', editor, ['0-5 model', '5-9 model'], ['0-5 model', '5-9 model']],
  ['same span: glossary over model', editor, ['0-5 model', '0-5 glossary'], ['0-5 glossary']],
  ['same span: editor over glossary', editor, ['0-5 glossary', '0-5 editor'], ['0-5 editor']],
  ['same span: model over gazetteer', editor, ['0-5 gazetteer', '0-5 model 0.5'], ['0-5 model 0.5']],
  ['nested: the glossary keeps its shorter one', editor, ['0-9 model', '0-5 glossary'], ['0-5 glossary']],
  ['nested: of two known names, the longer', longest, ['0-9 model', '0-5 glossary'], ['0-9 model']],
  ['nested, one origin: the longer', editor, ['0-5 model 0.99', '0-9 model 0.6'], ['0-9 model 0.6']],
  [
    'crossing, one origin, one length: the more confident',
    editor,
    ['0-5 model 0.7', '3-8 model 0.9'],
    ['3-8 model 0.9'],
  ],
  ['crossing, all else equal: the left one', editor, ['3-8 model', '0-5 model'], ['0-5 model']],
  [
    'a dropped name blocks no other',
    editor,
    ['0-5 glossary', '4-9 model', '8-12 model'],
    ['0-5 glossary', '8-12 model'],
  ],
  ['same span and confidence: by type', editor, ['0-5 model 1 place', '0-5 model 1 person'], ['0-5 model 1 person']],
])('%s', (_, policy, names, expected) => {
  expect(resolveOverlaps(names.map(toName), policy).map(({ text }) => text)).toEqual(expected);
  expect(resolveOverlaps(names.toReversed().map(toName), policy).map(({ text }) => text)).toEqual(expected);
});

test('kept names never overlap, and every dropped name overlaps a kept one', () => {
  const any = fc.record({
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 10 }),
    origin: fc.constantFrom(...MENTION_ORIGINS),
    type: fc.constantFrom(...ENTITY_TYPES),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const policies = fc.constantFrom(...(Object.keys(OVERLAP_POLICIES) as OverlapPolicy[]));
  fc.assert(
    fc.property(fc.array(any), policies, (list, policy) => {
      const names = list.map(({ length, ...rest }) => ({ ...rest, end: rest.start + length }));
      const kept = resolveOverlaps(names, policy);
      kept.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0));
      const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
      for (const name of names) expect(kept.some((other) => overlaps(name, other))).toBe(true);
    }),
  );
});
