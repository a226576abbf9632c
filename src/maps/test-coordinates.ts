import fc from 'fast-check';
import type { Coordinates } from './coordinates.ts';

/** Any point of the Earth, poles and the antimeridian more often than chance has it. */
export const anyCoordinates: fc.Arbitrary<Coordinates> = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180)),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
);
