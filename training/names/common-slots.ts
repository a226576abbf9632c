import type { Dice } from '../../src/text/random.ts';
import type { NamePool } from './name-pool.ts';
import lines from './news-lines.json' with { type: 'json' };
import { NATIONALITIES } from './people-names.ts';

const MONTHS = ['January', 'Feb', 'March', 'April', 'May', 'Jun', 'July', 'Aug', 'September', 'Oct', 'November', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const SLOTS: Record<string, (dice: Dice, pool: NamePool) => string> = {
  place: (dice, { places }) => dice.pick(places),
  village: (dice, { villages }) => dice.pick(villages),
  region: (dice, { regions }) => dice.pick(regions),
  country: (dice, { countries }) => dice.pick(countries),
  people: (dice) => dice.pick(NATIONALITIES),
  language: (dice) => dice.pick(NATIONALITIES),
  agency: (dice) => dice.pick(lines.agencies),
  month: (dice) => dice.pick(MONTHS),
  weekday: (dice) => dice.pick(WEEKDAYS),
  year: (dice) => dice.number(1985, 2030),
  day: (dice) => dice.number(1, 32),
  digit: (dice) => dice.number(0, 10),
  n: (dice) => dice.number(10, 100),
  two: (dice) => dice.number(10, 100),
  letter: (dice) => dice.pick([...'ABCDEFGHJKLMNPRSTW']),
};

/** Returns a random value for a kind of slot that every template may have: a place, a date, a number. */
export function commonSlot(kind: string, pool: NamePool, dice: Dice): string {
  return SLOTS[kind]!(dice, pool);
}
