import { combine } from '../hashing.ts';

/** Rows of the weight table that features fall in: 2 to the power of this many. */
export const ROW_BITS = 20;
const MASK = (1 << ROW_BITS) - 1;

/** The row of a feature: its value, and what kind it is. */
export const rowOf = (value: number, kind: number): number => combine(value, kind) & MASK;
