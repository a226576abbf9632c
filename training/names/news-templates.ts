import type { Dice } from '../../src/text/random.ts';
import type { LabeledText } from './labeled-text.ts';
import type { NamePool } from './name-pool.ts';
import lines from './news-lines.json' with { type: 'json' };
import { NATIONALITIES } from './people-names.ts';
import slots from './story-slots.json' with { type: 'json' };

const TYPES: Record<string, string> = slots.types;
const SENTENCE_START = /(?:^|[.?!:”\n]\s*|“)$/;

/**
 * Fills the slots of a template, as in "{person1} of {company}", with what `valueOf` returns for each slot in lower case.
 * Names are labeled by the kind of their slot; a slot in capitals is filled in capitals.
 */
export function fillTemplate(id: string, template: string, valueOf: (slot: string) => string): LabeledText {
  const entities: LabeledText['entities'] = [];
  let text = '';
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(from, match.index);
    const slot = match[1]!.toLowerCase();
    let value = slot === match[1] ? valueOf(slot) : valueOf(slot).toUpperCase();
    if (SENTENCE_START.test(text)) value = value.charAt(0).toUpperCase() + value.slice(1);
    const type = TYPES[kindOf(slot)];
    if (type) entities.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    from = match.index + match[0].length;
  }
  return { id, text: text + template.slice(from), entities };
}

/** Returns the kind of a slot: "person" for "person2". */
export const kindOf = (slot: string): string => slot.replace(/\d+$/, '');

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
