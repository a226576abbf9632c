import { Dice } from '../../src/text/random.ts';
import { coinInitials, coinName } from './coined-names.ts';
import type { LabeledText } from './labeled-text.ts';
import type { NamePool } from './name-pool.ts';
import lines from './news-lines.json' with { type: 'json' };
import { commonSlot, fillTemplate } from './news-templates.ts';

type LineKind = 'datelines' | 'headlines' | 'matches' | 'results' | 'players' | 'reports';

/** The kinds of texts: kinds of lines, and how many of each. */
const LAYOUTS: readonly (readonly (readonly [kind: LineKind, count: number])[])[] = [
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

/** The shares of company names that have a suffix, and that are initials. */
const SUFFIX_SHARE = 0.3;
const INITIALS_SHARE = 0.2;

/**
 * Generates texts from lines as news agencies write them, which the labeled sets lack: datelines, bylines, headlines in
 * capitals, sports results and tables, in which a town is its team, and reports about unknown companies and towns.
 */
export function newsLines(count: number, pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const templates = dice.pick(LAYOUTS).flatMap(([kind, size]) => repeat(size, () => dice.pick(lines[kind])));
    return fillTemplate(`news-lines-${index}`, templates.join('\n'), chooseNames(pool, dice));
  });
}

const repeat = (size: number, make: () => string) => Array.from({ length: size }, make);

/** Chooses the names of one text, so that they recur in it. Returns a function that fills each kind of slot. */
function chooseNames(pool: NamePool, dice: Dice): (slot: string) => string {
  const teams = repeat(8, () => dice.pick(pool.places));
  const people = repeat(6, () => `${dice.pick(pool.firstNames)} ${dice.pick(pool.surnames)}`);
  const companies = repeat(3, () => companyName(pool, dice));
  const fillCommon = (slot: string) => commonSlot(slot, pool, dice);
  const longName = fillTemplate('', dice.pick(lines.longNames), fillCommon).text;
  const slots: Record<string, () => string> = {
    team: () => dice.pick(teams),
    company: () => dice.pick(companies),
    longname: () => longName,
    initials: () => longName.replace(/\P{Lu}/gu, ''),
    person: () => dice.pick(people),
    surname: () => dice.pick(people).split(' ').slice(1).join(' '),
  };
  return (slot) => slots[slot]?.() ?? fillCommon(slot);
}

function companyName(pool: NamePool, dice: Dice): string {
  if (dice.chance(INITIALS_SHARE)) return coinInitials(dice);
  const name = coinName(dice.pick(pool.places), dice.pick(pool.surnames));
  return dice.chance(SUFFIX_SHARE) ? `${name} ${dice.pick(lines.suffixes)}` : name;
}
