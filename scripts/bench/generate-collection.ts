import { slugify } from '../../src/model/ids.ts';
import type { EntityType } from '../../src/model/entity-types.ts';
import { seededRandom } from '../../src/text/random.ts';
import { generateName } from './generate-aliases.ts';

/** A file of a content folder: its path below the folder, and its text. */
export type GeneratedFile = readonly [path: string, text: string];

const SECTIONS = 12;
const PUBLISHERS = 40;
const ENTRIES = 200;
/** New names for every article, as in collections of news; most occur in one article only. */
const NAMES_PER_ARTICLE = 6;
const PARAGRAPHS = 12;
const SENTENCES = 3;
/** Names drawn for an article. A name that is drawn twice occurs twice. */
const DRAWS = 30;
const FIRST_YEAR = 2005;
const YEARS = 15;

/** The types of every twenty names. */
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
 * Generates a content folder of `count` articles whose names are distributed as in real ones: few very frequent, most of
 * them once; in twelve sections, by forty publishers, over fifteen years. The most frequent names have glossary entries.
 * Names are invented and inserted into `sentences`. The same sentences, count and seed give the same files.
 */
export function* generateCollection(
  sentences: readonly string[],
  count: number,
  seed: number,
): Generator<GeneratedFile> {
  const random = seededRandom(seed);
  const named = Array.from({ length: count * NAMES_PER_ARTICLE }, (_, i) => generateNamed(i, random));
  for (const entry of named.slice(0, ENTRIES)) yield [`glossary/${slugify(entry.name)}.md`, entryOf(entry, random)];
  for (let i = 0; i < count; i++) {
    const draws = Array.from({ length: DRAWS }, () => named[zipf(named.length, random)]!);
    yield [`articles/report-${String(i + 1).padStart(5, '0')}.md`, articleOf(i, draws, sentences, random)];
  }
}

function generateNamed(index: number, random: () => number): Named {
  return { name: `${generateName(random)} ${generateName(random)}`, type: TYPES[index % TYPES.length]! };
}

/** Draws a rank from 0 with a probability that falls as one over the rank (Zipf's law). */
function zipf(count: number, random: () => number): number {
  return Math.floor(count ** random()) - 1;
}

function entryOf({ name, type }: Named, random: () => number): string {
  const alias = generateName(random) + generateName(random).toLowerCase();
  return `---\nname: ${name}\ntype: ${type}\naliases: [${alias}]\n---\n\n${name} is one of the names invented to measure a large collection.\n`;
}

function articleOf(index: number, draws: readonly Named[], sentences: readonly string[], random: () => number): string {
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const texts = Array.from({ length: PARAGRAPHS * SENTENCES }, (_, i) => {
    const named = draws[i];
    return named ? insertName(pick(), named.name, random) : pick();
  });
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) =>
    texts.filter((_, k) => k % PARAGRAPHS === i).join(' '),
  );
  const entities = [...new Set(draws)].map(({ name, type }) => `  - { name: ${name}, type: ${type}, aliases: [] }`);
  const frontmatter = [
    `title: "Report ${index + 1}: ${draws[0]?.name ?? ''} and ${draws[1]?.name ?? ''}"`,
    `published: ${generateDay(random)}`,
    `publisher: Gazette ${zipf(PUBLISHERS, random) + 1}`,
    `section: Desk ${zipf(SECTIONS, random) + 1}`,
    'language: en',
    'entities:',
    ...entities,
  ];
  return `---\n${frontmatter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Inserts a name somewhere after the first word of a sentence. */
function insertName(sentence: string, name: string, random: () => number): string {
  const words = sentence.split(' ');
  words.splice(1 + Math.floor(random() * (words.length - 1)), 0, name);
  return words.join(' ');
}

function generateDay(random: () => number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [year, month, day] = [YEARS, 12, 28].map((range) => Math.floor(random() * range));
  return `${FIRST_YEAR + (year ?? 0)}-${two(1 + (month ?? 0))}-${two(1 + (day ?? 0))}`;
}
