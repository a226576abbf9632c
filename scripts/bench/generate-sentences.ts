import type { EntityType } from '../../src/model/mention.ts';
import type { Dice } from '../../src/text/random.ts';
import words from './archive-words.json' with { type: 'json' };
import type { ArchiveName } from './generate-names.ts';

/** The names that one text mentions, by type, the most frequent first; at least one of each. */
export type Cast = Record<EntityType, ArchiveName[]>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const TYPES_OF_SLOTS: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  located: 'place',
  people: 'group',
  event: 'event',
  work: 'work',
  term: 'term',
};
const WORDS: Readonly<Record<string, readonly string[]>> = {
  adjective: words.adjectives.split(' '),
  noun: words.nouns.split(' '),
  plural: words.plurals.split(' '),
  role: words.roles,
  month: MONTHS,
  weekday: WEEKDAYS,
};
const SHARE_OF_SHORT_NAMES = 0.6;
/** What takes "an" instead of "a". */
const VOWEL_SOUND = /^(?:[aeio]|u(?!s|ni)|hour)/i;

/** One or more sentences. */
export interface Prose {
  text: string;
  /** In order; a name that is mentioned twice is in it twice. */
  mentions: ArchiveName[];
}

/** Writes the sentences of one text about one cast. A name is first given in full, later often in short. */
export class SentenceWriter {
  readonly #known = new Set<ArchiveName>();
  readonly #cast: Cast;
  readonly #dice: Dice;

  constructor(cast: Cast, dice: Dice) {
    this.#cast = cast;
    this.#dice = dice;
  }

  /** Fills the slots of a template, such as "{person} of {organization}". */
  write(template: string): Prose {
    const mentions: ArchiveName[] = [];
    const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => this.#fill(slot, mentions));
    const text = filled.replace(/\b(a)n?(?= (\w+))/gi, (_, article: string, next: string) =>
      VOWEL_SOUND.test(next) ? `${article}n` : article,
    );
    return { text: text[0]!.toUpperCase() + text.slice(1), mentions };
  }

  #fill(slot: string, mentions: ArchiveName[]): string {
    const dice = this.#dice;
    const type = TYPES_OF_SLOTS[slot];
    if (type) {
      const name = this.#cast[type][dice.zipf(this.#cast[type].length)]!;
      mentions.push(name);
      return slot === 'located' ? `${name.name}, ${name.country ?? ''}` : this.#surface(name);
    }
    if (WORDS[slot]) return dice.pick(WORDS[slot]);
    if (slot === 'year') return dice.number(1950, 2004);
    if (slot === 'n') return dice.number(3, 98);
    if (slot === 'date') return generateDate(dice, 2005, 2020).text;
    throw new Error(`No slot is called ${slot}.`);
  }

  #surface(name: ArchiveName): string {
    if (name.short !== undefined && this.#known.has(name) && this.#dice.chance(SHARE_OF_SHORT_NAMES)) return name.short;
    this.#known.add(name);
    return name.name;
  }
}

/** Joins prose by spaces. */
export function joinProse(parts: readonly Prose[]): Prose {
  return { text: parts.map(({ text }) => text).join(' '), mentions: parts.flatMap(({ mentions }) => mentions) };
}

/** Returns a day of one of the years from `from` (inclusive) to `to` (exclusive), as `2014-03-12` and in words. */
export function generateDate(dice: Dice, from: number, to: number): { iso: string; text: string } {
  const year = dice.number(from, to);
  const month = Number(dice.number(1, 13));
  const day = dice.number(1, 29);
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { iso, text: `${day} ${MONTHS[month - 1]} ${year}` };
}
