import { Dice } from '../../src/text/random.ts';
import { coinInitials, coinName } from './coined-names.ts';
import type { LabeledText } from './labeled-text.ts';
import type { NamePool } from './name-pool.ts';
import lines from './news-lines.json' with { type: 'json' };
import stories from './news-stories.json' with { type: 'json' };
import { commonSlot, fillTemplate, kindOf } from './news-templates.ts';
import slots from './story-slots.json' with { type: 'json' };

/** The shares of a story's sentences that are used, chosen at random. */
const SENTENCE_SHARES = [0.5, 0.7, 0.9];
/** The share of sentences that end a paragraph. */
const PARAGRAPH_SHARE = 0.6;

/**
 * Generates texts from the sentences of news stories, with one cast per text: the same companies, courts, villages and
 * people appear in full and in short, next to capitalized words that name nothing.
 */
export function newsStories(count: number, pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  const topics = Object.values(stories);
  return Array.from({ length: count }, (_, index) => {
    const share = dice.pick(SENTENCE_SHARES);
    const sentences = dice.pick(topics).filter(() => dice.chance(share));
    const template = sentences.map((sentence) => sentence + (dice.chance(PARAGRAPH_SHARE) ? '\n' : ' ')).join('');
    const cast = new StoryCast(pool, dice);
    return fillTemplate(`news-stories-${index}`, template, (slot) => cast.nameFor(slot));
  });
}

/** Templates of names, by kind of slot. */
const NAME_TEMPLATES: Record<string, readonly string[]> = { ...slots.values, body: lines.longNames };

const PLAIN_PERSON_SHARE = 0.75;
/** The share of first names and villages that exist; the others are coined. */
const REAL_NAME_SHARE = 0.7;

/** The people, organizations and places of one text: a slot with a number ("person1") always has the same name. */
class StoryCast {
  readonly #pool: NamePool;
  readonly #dice: Dice;
  readonly #names = new Map<string, string>();

  constructor(pool: NamePool, dice: Dice) {
    this.#pool = pool;
    this.#dice = dice;
  }

  nameFor(slot: string): string {
    let name = this.#names.get(slot);
    if (name !== undefined) return name;
    const kind = kindOf(slot);
    name = this.#shortForm(kind, slot.slice(kind.length)) ?? this.#newName(kind);
    if (kind !== slot) this.#names.set(slot, name);
    return name;
  }

  /** Returns a form of another name of the cast: the surname of a person, the initials of an organization. */
  #shortForm(kind: string, number: string): string | undefined {
    switch (kind) {
      case 'surname':
        return this.nameFor(`person${number}`).replace(/^\S+ (?:\p{Lu}\. )?/u, '');
      case 'firm':
        return `${this.nameFor(`company${number}`)} ${this.#dice.pick(lines.suffixes)}`;
      case 'initials':
        return capitalsOf(this.nameFor(`body${number}`));
      case 'partyinitials':
        return capitalsOf(this.nameFor(`party${number}`));
      case 'mixed':
        return this.nameFor(`bank${number}`).replace(/(\S)\S*\s*/g, '$1');
      default:
        return undefined;
    }
  }

  #newName(kind: string): string {
    const dice = this.#dice;
    const { firstNames, surnames, places, villages } = this.#pool;
    switch (kind) {
      case 'person':
        return this.#newPerson();
      case 'first':
        return dice.pick(firstNames);
      case 'mono':
        return dice.chance(REAL_NAME_SHARE) ? dice.pick(firstNames) : this.#coin();
      case 'coin':
        return this.#coin();
      case 'initial':
        return coinInitials(dice);
      case 'town':
      case 'team':
        return dice.pick(places);
      case 'village':
        return dice.chance(REAL_NAME_SHARE) ? dice.pick(villages) : this.#coin();
      case 'tribe':
        return this.#coin().slice(0, 6) + dice.pick(['', '', 's', 'o', 'ai']);
      case 'company':
        return this.#fillOneOf(['{initial}', '{surname}', '{coin} {suffix}', '{coin}', '{coin}']);
      case 'suffix':
        return dice.pick(lines.suffixes);
      case 'surname':
        return dice.pick(surnames);
      default:
        return NAME_TEMPLATES[kind] ? this.#fillOneOf(NAME_TEMPLATES[kind]) : commonSlot(kind, this.#pool, dice);
    }
  }

  #fillOneOf(templates: readonly string[]): string {
    return fillTemplate('', this.#dice.pick(templates), (slot) => this.#newName(slot)).text;
  }

  #coin(): string {
    const { places, firstNames, surnames } = this.#pool;
    return coinName(this.#dice.pick(this.#dice.chance(0.5) ? places : firstNames), this.#dice.pick(surnames));
  }

  #newPerson(): string {
    const template = this.#dice.chance(PLAIN_PERSON_SHARE) ? '{first} {surname}' : this.#dice.pick(lines.personForms);
    return fillTemplate('', template, (slot) => this.#newName(slot)).text;
  }
}

const capitalsOf = (name: string) => name.replace(/\P{Lu}/gu, '');
