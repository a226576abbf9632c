/** Paragraphs, and names among them: what a page of a very long article is measured with. */
const PARAGRAPHS = 300;
const MENTIONS = 400;
/** Sentences of common length, and about as many words as a reporter uses. */
const WORDS = 24;
const VOCABULARY = 1800;

const CONSONANTS = 'bcdfghklmnprstvw';
const VOWELS = 'aeiou';

/**
 * An article of 300 paragraphs that mentions 40 people 400 times, one of them almost as often as all the others, in words made
 * up by a seeded generator.
 */
export function longArticle(): { source: string; glossary: Map<string, string> } {
  const random = generator(7);
  const pick = (from: ArrayLike<string>) => from[Math.floor(random() * from.length)] ?? '';
  const syllable = () => pick(CONSONANTS) + pick(VOWELS) + (random() < 0.3 ? pick('nrls') : '');
  const word = (syllables: number) => Array.from({ length: syllables }, syllable).join('');
  const words = Array.from({ length: VOCABULARY }, () => word(1 + Math.floor(random() * 3)));
  const names = Array.from({ length: 40 }, () => [word(2), word(3)].map(capitalized).join(' '));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    // Few words make most of a text: Zipf's law, near enough.
    const text = Array.from({ length: WORDS }, () => words[Math.floor(VOCABULARY * random() ** 3)] ?? '');
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

/** Numbers from 0 to 1 that are the same on every machine: Marsaglia's xorshift of 32 bits (2003). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
