import type { NameLink, NameNode } from './name-node.ts';

interface Person {
  node: NameNode;
  words: string[];
}

/**
 * Links the names of a person: "Ada M. Stone" to "Ada Stone", and "Stone" and "Ada" to either, if the text has nobody
 * else of that name.
 */
export function linkPersons(nodes: readonly NameNode[]): NameLink[] {
  const persons = nodes.filter(({ type }) => type === 'person').map((node) => ({ node, words: nameWords(node.name) }));
  const withFullName = persons.filter(({ words }) => words.length > 1);
  const spellings = [...Map.groupBy(withFullName, ({ words }) => withoutInitials(words)).values()];
  const byNameWord = Map.groupBy(
    spellings.flatMap(([person]) => (person ? firstAndLastWord(person) : [])),
    ({ word }) => word,
  );
  const shortForms = persons.flatMap(({ node, words }): NameLink[] => {
    const sharing = byNameWord.get(words.at(-1)) ?? [];
    const [match, namesake] = sharing.filter(({ person }) => isShortForm(words, person.words));
    return match && !namesake && !node.entry ? [[match.person.node, node]] : [];
  });
  return [...spellings.flatMap(linkToFirst), ...shortForms];
}

const firstAndLastWord = (person: Person) =>
  [...new Set([person.words.at(-1), person.words[0]])].map((word) => ({ word, person }));

function linkToFirst([first, ...others]: Person[]): NameLink[] {
  return first ? others.map(({ node }): NameLink => [first.node, node]) : [];
}

/** Returns whether `part` is the last words of a longer name ("bin Salman"), or its first word. */
function isShortForm(part: readonly string[], full: readonly string[]): boolean {
  if (part.length >= full.length) return false;
  const isEnd = part.every((word, index) => full[full.length - part.length + index] === word);
  return isEnd || (part.length === 1 && full[0] === part[0]);
}

/** Returns the words of a name in lower case, without the Arabic article: "Abadi" may be "al-Abadi". */
function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?<=^|\s)(?:al|el)[-\s](?=\S)/g, '')
    .split(' ');
}

function withoutInitials(words: readonly string[]): string {
  return words.filter((word, index) => index === 0 || !/^\p{L}\.?$/u.test(word)).join(' ');
}
