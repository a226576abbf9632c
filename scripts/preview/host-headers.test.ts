import { expect, test } from 'vitest';
import { headersFor, parseHostHeaders } from './host-headers.ts';

const RULES = parseHostHeaders(`# every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/_astro/*
  Cache-Control: max-age=31536000

/feed.xml
  Cache-Control: max-age=60
`);

test('a path gets the headers of every rule that matches', () => {
  expect(Object.fromEntries(headersFor(RULES, '/_astro/a.css'))).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; img-src 'self' data:",
    'Cache-Control': 'max-age=31536000',
  });
});

test('a rule without a star matches that path only', () => {
  expect(headersFor(RULES, '/feed.xml').get('Cache-Control')).toBe('max-age=60');
  expect(headersFor(RULES, '/feed.xml/a').has('Cache-Control')).toBe(false);
});

test('values of one header from two rules are joined by a comma', () => {
  const rules = parseHostHeaders('/*\n  Vary: Accept\n/a\n  Vary: Cookie\n');
  expect(headersFor(rules, '/a').get('Vary')).toBe('Accept, Cookie');
});
