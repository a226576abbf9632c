import { slugify } from '../../src/model/ids.ts';
import type { EntityType } from '../../src/model/entity-types.ts';
import { seededRandom } from '../../src/text/random.ts';
import { madeName } from './made-aliases.ts';

/** A file of a content folder: its path in it, and its text. */
export type MadeFile = readonly [path: string, text: string];

const SECTIONS = 12;
const PUBLISHERS = 40;
const ENTRIES = 200;
/** Six new names for every article, as in collections of news; most of them stand in one article only. */
const NAMES_PER_ARTICLE = 6;
const PARAGRAPHS = 12;
const SENTENCES = 3;
/** Names drawn for an article; a name that is drawn twice is one that it has twice. */
const DRAWS = 30;
const FIRST_YEAR = 2005;
const YEARS = 15;

/** How often types are named; of every twenty names. */
const TYPES: EntityType[] = [
  ...Array<EntityType>(8).fill('person'),
  ...Array<EntityType>(4).fill('organization'),
  ...Array<EntityType>(5).fill('place'),
  'group',
  'event',
  'work',
];

interface Named {
  name: string;
  type: EntityType;
}

/**
 * A content folder of `count` articles that name what real ones would: few names very often and most of them once, in
 * twelve sections, by forty publishers, over fifteen years; the most frequent names have glossary entries. Names are
 * made up, what stands around them is `sentences`. The same for the same sentences, count and seed.
 */
export function* madeCollection(sentences: readonly string[], count: number, seed: number): Generator<MadeFile> {
  const random = seededRandom(seed);
  const named = Array.from({ length: count * NAMES_PER_ARTICLE }, (_, i) => madeNamed(i, random));
  for (const one of named.slice(0, ENTRIES)) yield [`glossary/${slugify(one.name)}.md`, entryOf(one, random)];
  for (let i = 0; i < count; i++) {
    const draws = Array.from({ length: DRAWS }, () => named[zipf(named.length, random)]!);
    yield [`articles/report-${String(i + 1).padStart(5, '0')}.md`, articleOf(i, draws, sentences, random)];
  }
}

function madeNamed(index: number, random: () => number): Named {
  return { name: `${madeName(random)} ${madeName(random)}`, type: TYPES[index % TYPES.length]! };
}

/** A rank from 0 whose probability falls as one over the rank (Zipf's law). */
function zipf(count: number, random: () => number): number {
  return Math.floor(count ** random()) - 1;
}

function entryOf({ name, type }: Named, random: () => number): string {
  const alias = madeName(random) + madeName(random).toLowerCase();
  return `---\nname: ${name}\ntype: ${type}\naliases: [${alias}]\n---\n\n${name} is one of the names made up to measure a large collection.\n`;
}

function articleOf(index: number, draws: readonly Named[], sentences: readonly string[], random: () => number): string {
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const texts = Array.from({ length: PARAGRAPHS * SENTENCES }, (_, i) => {
    const one = draws[i];
    return one ? insertName(pick(), one.name, random) : pick();
  });
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) =>
    texts.filter((_, k) => k % PARAGRAPHS === i).join(' '),
  );
  const entities = [...new Set(draws)].map(({ name, type }) => `  - { name: ${name}, type: ${type}, aliases: [] }`);
  const frontmatter = [
    `title: "Report ${index + 1}: ${draws[0]?.name ?? ''} and ${draws[1]?.name ?? ''}"`,
    `published: ${madeDay(random)}`,
    `publisher: Gazette ${zipf(PUBLISHERS, random) + 1}`,
    `section: Desk ${zipf(SECTIONS, random) + 1}`,
    'language: en',
    'entities:',
    ...entities,
  ];
  return `---\n${frontmatter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The sentence with a name somewhere behind its first word. */
function insertName(sentence: string, name: string, random: () => number): string {
  const words = sentence.split(' ');
  words.splice(1 + Math.floor(random() * (words.length - 1)), 0, name);
  return words.join(' ');
}

function madeDay(random: () => number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [year, month, day] = [YEARS, 12, 28].map((range) => Math.floor(random() * range));
  return `${FIRST_YEAR + (year ?? 0)}-${two(1 + (month ?? 0))}-${two(1 + (day ?? 0))}`;
}
