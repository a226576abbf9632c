import { describe, expect, test, vi } from 'vitest';
import { lookup, once, oncePer } from './once.ts';

test('once computes one value', () => {
  const compute = vi.fn(() => ({}));
  const value = once(compute);
  expect(compute).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(compute).toHaveBeenCalledTimes(1);
});

test('oncePer computes one value for each object', () => {
  const compute = vi.fn((given: { name: string }) => [given.name]);
  const value = oncePer(compute);
  const [ada, bo] = [{ name: 'Ada' }, { name: 'Bo' }];
  expect([value(ada), value(bo), value(ada)]).toEqual([['Ada'], ['Bo'], ['Ada']]);
  expect(compute).toHaveBeenCalledTimes(2);
});

describe('lookup', () => {
  test('computes what is asked for, once', () => {
    const compute = vi.fn((name: string) => name.length);
    const lengths = lookup(compute);
    expect([lengths.get('Ada'), lengths.get('Ada')]).toEqual([3, 3]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('does not search again for what it did not find', () => {
    const compute = vi.fn((): string | undefined => undefined);
    const nothing = lookup(compute);
    expect([nothing.get('Ada'), nothing.get('Ada')]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
