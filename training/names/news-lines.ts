import { coin, coinInitials } from './coined-names.ts';
import type { LabeledText } from './labeled-text.ts';
import { commonSlot } from './common-slots.ts';
import { fillTemplate } from './fill-template.ts';
import lines from './news-lines.json' with { type: 'json' };
import { Dice } from '../../src/text/random.ts';
import type { NamePool } from './replace-names.ts';

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

const SHARE_WITH_SUFFIX = 0.3;
const SHARE_OF_INITIALS = 0.2;

/**
 * Texts put together from lines as news agencies write them and the labeled sets lack: datelines, bylines, headlines in
 * capitals, results and tables of sport, in which a town stands for its team, and reports of firms and towns nobody has
 * heard of.
 */
export function newsLines(count: number, pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, at) => {
    const templates = dice.pick(TEXTS).flatMap(([kind, size]) => several(size, () => dice.pick(lines[kind])));
    return fillTemplate(`news-lines-${at}`, templates.join('\n'), castText(pool, dice));
  });
}

const several = (size: number, make: () => string) => Array.from({ length: size }, make);

/** Whom one text is about, so that names stand in it more than once: gives what fills each kind of slot. */
function castText(pool: NamePool, dice: Dice): (slot: string) => string {
  const teams = several(8, () => dice.pick(pool.places));
  const people = several(6, () => `${dice.pick(pool.firstNames)} ${dice.pick(pool.surnames)}`);
  const companies = several(3, () => coinCompany(pool, dice));
  const other = (slot: string) => commonSlot(slot, pool, dice);
  const long = fillTemplate('', dice.pick(lines.longNames), other).text;
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
