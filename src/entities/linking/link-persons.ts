import type { Link, NameNode } from './name-node.ts';

interface Person {
  node: NameNode;
  words: string[];
}

/** "Ada M. Stone" is "Ada Stone"; "Stone" and "Ada" are she, where the text has nobody else of that name. */
export function linkPersons(nodes: readonly NameNode[]): Link[] {
  const people = nodes.filter(({ type }) => type === 'person').map((node) => ({ node, words: nameWords(node.name) }));
  const full = people.filter(({ words }) => words.length > 1);
  const alike = [...Map.groupBy(full, ({ words }) => withoutInitials(words)).values()];
  const bearers = Map.groupBy(
    alike.flatMap(([person]) => (person ? [person, { ...person, isFirst: true }] : [])),
    ({ words, ...rest }) => ('isFirst' in rest ? words[0] : words.at(-1)),
  );
  const short = people.flatMap(({ node, words }): Link[] => {
    const [bearer, rival] = (bearers.get(words.at(-1)) ?? []).filter((person) => isPartOf(words, person.words));
    return bearer && !rival && !node.entry ? [[bearer.node, node]] : [];
  });
  return [...alike.flatMap(pairUp), ...short];
}

function pairUp([first, ...others]: Person[]): Link[] {
  return first ? others.map(({ node }) => [first.node, node] as const) : [];
}

/** The last words of a longer name ("bin Salman"), or its first alone. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  const isEnd = part.every((word, index) => whole[whole.length - part.length + index] === word);
  return isEnd || (part.length === 1 && whole[0] === part[0]);
}

/** Lower case; the Arabic article counts for nothing, so that "Abadi" is "al-Abadi". */
function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?<=^|\s)(?:al|el)[-\s](?=\S)/g, '')
    .split(' ');
}

function withoutInitials(words: readonly string[]): string {
  return words.filter((word, index) => index === 0 || !/^\p{L}\.?$/u.test(word)).join(' ');
}
