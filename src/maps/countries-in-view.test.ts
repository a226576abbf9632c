import { expect, test } from 'vitest';
import { countriesInView } from './countries-in-view.ts';
import { coordinatesAt, fittedFrame, frameAround } from './frame.ts';
import { countryNear } from './country-grid.ts';

test('the countries that take a part of the map are found, the largest first, each at a point of its own', () => {
  const frame = frameAround([13.4, 52.5], [320, 240]);
  const countries = countriesInView(frame);
  expect(countries.map(({ name }) => name)).toEqual(['Germany', 'Poland', 'Czechia', 'Netherlands']);
  for (const { name, x, y } of countries) expect(countryNear(coordinatesAt(frame, [x, y])!)).toBe(name);
});

test('small countries have no room for a name on a map of the world, and the sea has none', () => {
  const frame = fittedFrame(
    [
      [-74, 40],
      [139, 35],
      [2, 48],
    ].map(([x, y]) => [x!, y!]),
    [320, 240],
  );
  expect(countriesInView(frame).map(({ name }) => name)).not.toContain('Germany');
  expect(countriesInView(frameAround([-40, 30], [320, 240]))).toEqual([]);
});
