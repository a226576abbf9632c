import { coin, coinInitials } from './coined-names.ts';
import type { LabelledText } from './examples.ts';
import lines from './news-lines.json' with { type: 'json' };
import { NATIONALITIES } from './peoples.ts';
import { Dice } from './random.ts';
import type { NamePool } from './rename.ts';

type Kind = 'datelines' | 'headlines' | 'matches' | 'results' | 'players' | 'reports';

/** What a text is made of: kinds of lines, and how many of each. */
const TEXTS: readonly (readonly (readonly [kind: Kind, count: number])[])[] = [
  [
    ['headlines', 1],
    ['datelines', 1],
    ['matches', 8],
    ['results', 5],
  ],
  [
    ['headlines', 1],
    ['datelines', 1],
    ['results', 14],
  ],
  [
    ['headlines', 1],
    ['datelines', 1],
    ['matches', 2],
    ['players', 12],
  ],
  [
    ['datelines', 1],
    ['reports', 10],
  ],
  [
    ['datelines', 2],
    ['reports', 14],
  ],
  [['reports', 8]],
];

const TYPES: Record<string, string> = {
  team: 'organization',
  agency: 'organization',
  company: 'organization',
  longname: 'organization',
  initials: 'organization',
  place: 'place',
  village: 'place',
  region: 'place',
  country: 'place',
  people: 'group',
  person: 'person',
  surname: 'person',
};
const MONTHS = ['January', 'Feb', 'March', 'April', 'May', 'Jun', 'July', 'Aug', 'September', 'Oct', 'November', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHARE_WITH_SUFFIX = 0.3;
const SHARE_OF_INITIALS = 0.2;

/**
 * Texts put together from lines as news agencies write them and the labelled sets lack: datelines, bylines, headlines in
 * capitals, results and tables of sport, in which a town stands for its team, and reports of firms and towns nobody has
 * heard of.
 */
export function newsLines(count: number, pool: NamePool, seed: number): LabelledText[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, at) => {
    const templates = dice.pick(TEXTS).flatMap(([kind, size]) => several(size, () => dice.pick(lines[kind])));
    return fill(`news-lines-${at}`, templates.join('\n'), castText(pool, dice));
  });
}

const several = (size: number, make: () => string) => Array.from({ length: size }, make);

/** Whom one text is about, so that names stand in it more than once: gives what fills each kind of slot. */
function castText(pool: NamePool, dice: Dice): (slot: string) => string {
  const teams = several(8, () => dice.pick(pool.places));
  const people = several(6, () => `${dice.pick(pool.firstNames)} ${dice.pick(pool.surnames)}`);
  const companies = several(3, () => coinCompany(pool, dice));
  const other = (slot: string) => OTHER_SLOTS[slot]!(dice, pool);
  const long = fill('', dice.pick(lines.longNames), other).text;
  const slots: Record<string, () => string> = {
    team: () => dice.pick(teams),
    company: () => dice.pick(companies),
    longname: () => long,
    initials: () => long.replace(/\P{Lu}/gu, ''),
    person: () => dice.pick(people),
    surname: () => dice.pick(people).split(' ').slice(1).join(' '),
  };
  return (slot) => slots[slot]?.() ?? other(slot);
}

function coinCompany(pool: NamePool, dice: Dice): string {
  if (dice.chance(SHARE_OF_INITIALS)) return coinInitials(dice);
  const name = coin(dice.pick(pool.places), dice.pick(pool.surnames));
  return dice.chance(SHARE_WITH_SUFFIX) ? `${name} ${dice.pick(lines.suffixes)}` : name;
}

const OTHER_SLOTS: Record<string, (dice: Dice, pool: NamePool) => string> = {
  place: (dice, { places }) => dice.pick(places),
  village: (dice, { villages }) => dice.pick(villages),
  region: (dice, { regions }) => dice.pick(regions),
  country: (dice, { countries }) => dice.pick(countries),
  people: (dice) => dice.pick(NATIONALITIES),
  agency: (dice) => dice.pick(lines.agencies),
  month: (dice) => dice.pick(MONTHS),
  weekday: (dice) => dice.pick(WEEKDAYS),
  year: (dice) => dice.number(1985, 2030),
  day: (dice) => dice.number(1, 32),
  digit: (dice) => dice.number(0, 10),
  n: (dice) => dice.number(10, 100),
  two: (dice) => dice.number(10, 100),
};

/** A slot in capitals is filled in capitals. */
function fill(id: string, template: string, value: (slot: string) => string): LabelledText {
  const entities: LabelledText['entities'] = [];
  let text = '';
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    const slot = match[1]!.toLowerCase();
    const filled = slot === match[1] ? value(slot) : value(slot).toUpperCase();
    text += template.slice(from, match.index);
    const type = TYPES[slot];
    if (type) entities.push({ start: text.length, end: text.length + filled.length, type });
    text += filled;
    from = match.index + match[0].length;
  }
  return { id, text: text + template.slice(from), entities };
}
