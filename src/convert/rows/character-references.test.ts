import { expect, test } from 'vitest';
import { resolveReferences } from './character-references.ts';

test.each([
  ['&quot;Fog &amp; rain&quot;', '"Fog & rain"'],
  ['&ldquo;caf&eacute;&rdquo; &ndash; 5&nbsp;&euro;&hellip;', '“café” – 5\u00a0€…'],
  ['the gate&#8217;s and the gate&#x2019;s', 'the gate’s and the gate’s'],
  ['&#128674; and &#x1F6A2;', '🚢 and 🚢'],
  ['&NBSP;and&AMP;', '\u00a0and&'],
  ['&amp;lt;', '&lt;'],
])('%s', (text, expected) => {
  expect(resolveReferences(text)).toBe(expected);
});

test.each(['fog & rain; wind', 'R&D;', '&nothing;', '&#xd800;', '&#1114112;', '&rsquo without an end'])(
  '%s has none',
  (text) => {
    expect(resolveReferences(text)).toBe(text);
  },
);
