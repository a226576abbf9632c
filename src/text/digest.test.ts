import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

test('data with the same content has the same digest, maps included', () => {
  const data = () => ({ names: ['Ada'], links: new Map([['a', { href: '/a/' }]]) });
  expect(digestOf(data())).toBe(digestOf(data()));
  expect(digestOf({ ...data(), links: new Map([['a', { href: '/b/' }]]) })).not.toBe(digestOf(data()));
});

test('what has no value decides nothing', () => {
  expect(digestOf({ name: 'Ada', section: undefined })).toBe(digestOf({ name: 'Ada' }));
});
