import { slugify } from '../../src/model/ids.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { Dice } from '../../src/text/random.ts';
import { countWords } from '../../src/text/words.ts';
import words from './archive-words.json' with { type: 'json' };
import { generateNames, type ArchiveName } from './generate-names.ts';
import { type Cast, joinProse, generateDate, type Prose, SentenceWriter } from './generate-sentences.ts';

/** A text as it is pasted from a website, and what an editor would find in it. */
export interface GeneratedText {
  /** The whole page, boilerplate included. */
  page: string;
  title: string;
  author: string;
  /** `2014-03-12` */
  published: string;
  publisher: string;
  section: string;
  /** The body without its headings. */
  paragraphs: Prose[];
}

/** What an editor wrote about a name. */
export interface GeneratedEntry extends ArchiveName {
  aliases: string[];
  definition: string;
}

/** An archive to measure with: the same for the same number of articles and seed. */
export interface GeneratedArchive {
  /** One for every five texts, on the most frequent names. */
  entries: GeneratedEntry[];
  /** Returns the text with that index; those from `articles` on are further texts about the same names. */
  text: (index: number) => GeneratedText;
}

const WORDS_PER_TEXT = 500;
const TEXTS_PER_ENTRY = 5;
const FIRST_YEAR = 2005;
const YEARS = 15;
const PUBLISHERS = 40;
const TEXTS_PER_AUTHOR = 25;
/** How many names of each type a text is about. */
const CAST_SIZES: Record<EntityType, number> = {
  person: 5,
  organization: 4,
  place: 4,
  group: 2,
  event: 1,
  work: 1,
  term: 1,
};
/** Of every twenty entries. */
const ENTRY_SHARES: Partial<Record<EntityType, number>> = { person: 8, organization: 5, place: 5, term: 2 };
const SENTENCES_PER_PARAGRAPH = [2, 2, 3];
const PARAGRAPHS_PER_HEADING = 4;
/** Keeps the random numbers of one text apart from those of the next. */
const SEED_STRIDE = 1_000_003;

/**
 * Generates an archive of `articles` raw texts of about 500 words, and its glossary. Names, sections, publishers and authors
 * are distributed by Zipf's law: a few are in most texts, most are in one. Dates are spread over fifteen years.
 */
export function generateArchive(articles: number, seed = 1): GeneratedArchive {
  const dice = new Dice(seed);
  const names = generateNames(articles, dice);
  const publishers = names.place.slice(0, PUBLISHERS).map(({ name }) => `${name} ${dice.pick(words.publisherKinds)}`);
  const authors = names.person.slice(-Math.ceil(articles / TEXTS_PER_AUTHOR)).map(({ name }) => name);
  return {
    entries: entryNames(names, Math.ceil(articles / TEXTS_PER_ENTRY)).map((name, i) => {
      const ownDice = new Dice(seed * SEED_STRIDE - 1 - i);
      return generateEntry(name, drawCast(names, ownDice), ownDice);
    }),
    text: (index) => {
      const ownDice = new Dice(seed * SEED_STRIDE + index);
      return generateText(drawCast(names, ownDice), { publishers, authors }, ownDice);
    },
  };
}

/** Returns the path and the text of an entry's file in a glossary. */
export function entryFile({ name, type, aliases, definition }: GeneratedEntry): { name: string; text: string } {
  const list = aliases.length > 0 ? `aliases: [${aliases.join(', ')}]\n` : '';
  return { name: `${slugify(name)}.md`, text: `---\nname: ${name}\ntype: ${type}\n${list}---\n${definition}\n` };
}

function drawCast(names: Record<EntityType, ArchiveName[]>, dice: Dice): Cast {
  const draw = (type: EntityType) => {
    const drawn = new Set<ArchiveName>();
    for (let i = 0; i < CAST_SIZES[type]; i++) drawn.add(names[type][dice.zipf(names[type].length)]!);
    return [...drawn];
  };
  return Object.fromEntries(Object.keys(CAST_SIZES).map((type) => [type, draw(type as EntityType)])) as Cast;
}

function entryNames(names: Record<EntityType, ArchiveName[]>, count: number): ArchiveName[] {
  const shares = Object.entries(ENTRY_SHARES) as [EntityType, number][];
  return shares.flatMap(([type, share]) => names[type].slice(0, Math.round((count * share) / 20)));
}

function generateEntry(name: ArchiveName, cast: Cast, dice: Dice): GeneratedEntry {
  const { definitions } = words;
  const sentences = new SentenceWriter(cast, dice);
  const paragraphs = [definitions[name.type as keyof typeof definitions], words.sentences].map(
    (templates) => sentences.write(dice.pick(templates)).text,
  );
  return { ...name, aliases: name.short === undefined ? [] : [name.short], definition: paragraphs.join('\n\n') };
}

interface Newsroom {
  publishers: readonly string[];
  authors: readonly string[];
}

function generateText(cast: Cast, { publishers, authors }: Newsroom, dice: Dice): GeneratedText {
  const publisher = publishers[dice.zipf(publishers.length)]!;
  const section = words.sections[dice.zipf(words.sections.length)]!;
  const author = authors[dice.zipf(authors.length)]!;
  const date = generateDate(dice, FIRST_YEAR, FIRST_YEAR + YEARS);
  const line = (templates: readonly string[]) => new SentenceWriter(cast, dice).write(dice.pick(templates)).text;
  const title = line(words.titles);
  const paragraphs = generateParagraphs(new SentenceWriter(cast, dice), dice);
  const body = paragraphs.flatMap(({ text }, i) => {
    return i > 0 && i % PARAGRAPHS_PER_HEADING === 0 ? [line(words.headings), text] : [text];
  });
  const byline = [title, line(words.standfirsts), `By ${author}`, date.text];
  const head = [...words.menu, `Home » ${section}`, '', ...byline, ...words.share];
  const foot = [...words.footer, `© ${date.iso.slice(0, 4)} ${publisher}. All rights reserved.`];
  const page = `${[head.join('\n'), ...body, foot.join('\n')].join('\n\n')}\n`;
  return { page, title, author, published: date.iso, publisher, section, paragraphs };
}

function generateParagraphs(sentences: SentenceWriter, dice: Dice): Prose[] {
  const paragraphs: Prose[] = [];
  const templates = [...words.sentences];
  let count = 0;
  while (count < WORDS_PER_TEXT) {
    const chosen = Array.from({ length: dice.pick(SENTENCES_PER_PARAGRAPH) }, () => takeOne(templates, dice));
    const paragraph = joinProse(chosen.map((template) => sentences.write(template)));
    paragraphs.push(paragraph);
    count += countWords(paragraph.text);
  }
  return paragraphs;
}

/** Removes a template from the list, at random, and returns it. */
function takeOne(templates: string[], dice: Dice): string {
  return templates.splice(Number(dice.number(0, templates.length)), 1)[0]!;
}
