import { coin, coinInitials } from './coined-names.ts';
import { fillTemplate, kindOf } from './fill-template.ts';
import lines from './news-lines.json' with { type: 'json' };
import { commonSlot } from './common-slots.ts';
import type { Dice } from '../../src/text/random.ts';
import type { NamePool } from './replace-names.ts';
import slots from './story-slots.json' with { type: 'json' };

const VALUES: Record<string, readonly string[]> = { ...slots.values, body: lines.longNames };

const SHARE_OF_PLAIN_NAMES = 0.75;
const SHARE_IN_USE = 0.7;

/** Who and what one text is about: a slot with a number ("person1") is filled with the same name each time. */
export class StoryCast {
  readonly #pool: NamePool;
  readonly #dice: Dice;
  readonly #known = new Map<string, string>();

  constructor(pool: NamePool, dice: Dice) {
    this.#pool = pool;
    this.#dice = dice;
  }

  fill(slot: string): string {
    let name = this.#known.get(slot);
    if (name !== undefined) return name;
    const kind = kindOf(slot);
    name = this.#shortForm(kind, slot.slice(kind.length)) ?? this.#make(kind);
    if (kind !== slot) this.#known.set(slot, name);
    return name;
  }

  /** What goes by another name of the cast: the surname of a person, the initials of a body. */
  #shortForm(kind: string, number: string): string | undefined {
    switch (kind) {
      case 'surname':
        return this.fill(`person${number}`).replace(/^\S+ (?:\p{Lu}\. )?/u, '');
      case 'firm':
        return `${this.fill(`company${number}`)} ${this.#dice.pick(lines.suffixes)}`;
      case 'initials':
        return capitals(this.fill(`body${number}`));
      case 'partyinitials':
        return capitals(this.fill(`party${number}`));
      case 'mixed':
        return this.fill(`bank${number}`).replace(/(\S)\S*\s*/g, '$1');
      default:
        return undefined;
    }
  }

  #make(kind: string): string {
    const dice = this.#dice;
    const { firstNames, surnames, places, villages } = this.#pool;
    switch (kind) {
      case 'person':
        return this.#person();
      case 'first':
        return dice.pick(firstNames);
      case 'mono':
        return dice.chance(SHARE_IN_USE) ? dice.pick(firstNames) : this.#coin();
      case 'coin':
        return this.#coin();
      case 'initial':
        return coinInitials(dice);
      case 'town':
      case 'team':
        return dice.pick(places);
      case 'village':
        return dice.chance(SHARE_IN_USE) ? dice.pick(villages) : this.#coin();
      case 'tribe':
        return this.#coin().slice(0, 6) + dice.pick(['', '', 's', 'o', 'ai']);
      case 'company':
        return this.#fillOne(['{initial}', '{surname}', '{coin} {suffix}', '{coin}', '{coin}']);
      case 'suffix':
        return dice.pick(lines.suffixes);
      case 'surname':
        return dice.pick(surnames);
      default:
        return VALUES[kind] ? this.#fillOne(VALUES[kind]) : commonSlot(kind, this.#pool, dice);
    }
  }

  #fillOne(templates: readonly string[]): string {
    return fillTemplate('', this.#dice.pick(templates), (slot) => this.#make(slot)).text;
  }

  #coin(): string {
    const { places, firstNames, surnames } = this.#pool;
    return coin(this.#dice.pick(this.#dice.chance(0.5) ? places : firstNames), this.#dice.pick(surnames));
  }

  #person(): string {
    const form = this.#dice.chance(SHARE_OF_PLAIN_NAMES) ? '{first} {surname}' : this.#dice.pick(lines.personForms);
    return fillTemplate('', form, (slot) => this.#make(slot)).text;
  }
}

const capitals = (name: string) => name.replace(/\P{Lu}/gu, '');
