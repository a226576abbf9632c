import { seededRandom } from '../../src/text/random.ts';

const SEED = 7;
const PARAGRAPHS = 300;
const MENTIONS = 400;
const PEOPLE = 40;
const WORDS_PER_PARAGRAPH = 24;
/** Number of different words: about as many as a reporter uses. */
const VOCABULARY = 1800;

const CONSONANTS = 'bcdfghklmnprstvw';
const VOWELS = 'aeiou';

/**
 * Generates the source of a very long article in invented words, and glossary entries by file name. It mentions one person
 * almost as often as all others together. The result is always the same.
 */
export function longArticle(): { source: string; glossary: Map<string, string> } {
  const random = seededRandom(SEED);
  const pick = (from: ArrayLike<string>) => from[Math.floor(random() * from.length)] ?? '';
  const syllable = () => pick(CONSONANTS) + pick(VOWELS) + (random() < 0.3 ? pick('nrls') : '');
  const word = (syllables: number) => Array.from({ length: syllables }, syllable).join('');
  const words = Array.from({ length: VOCABULARY }, () => word(1 + Math.floor(random() * 3)));
  const names = Array.from({ length: PEOPLE }, () => [word(2), word(3)].map(capitalized).join(' '));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    // A few words make up most of a text, roughly as by Zipf's law.
    const text = Array.from({ length: WORDS_PER_PARAGRAPH }, () => words[Math.floor(VOCABULARY * random() ** 3)] ?? '');
    const mentions = Math.floor(((i + 1) * MENTIONS) / PARAGRAPHS) - Math.floor((i * MENTIONS) / PARAGRAPHS);
    for (let m = 0; m < mentions; m++) text.splice(3 + m * 8, 0, (random() < 0.4 ? names[0] : pick(names)) ?? '');
    return `${capitalized(text.join(' '))}.`;
  });
  const head = ['---', 'title: A very long report', 'language: en', 'published: 2020-01-01', '---'].join('\n');
  const glossary = names.map((name, i): [string, string] => [
    `person-${i}.md`,
    `---\nname: ${name}\ntype: person\n---\n${capitalized(Array.from({ length: 14 }, () => pick(words)).join(' '))}.\n`,
  ]);
  return { source: `${head}\n${paragraphs.join('\n\n')}\n`, glossary: new Map(glossary) };
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
