import stopWords from './acronym-stop-words.json' with { type: 'json' };
import alsoKnown from './also-known.json' with { type: 'json' };
import { type NameLink, type NameNode, neighbors } from './name-node.ts';

const PHRASES = Object.values(alsoKnown.phrases)
  .flat()
  .join('|')
  .replaceAll('.', String.raw`\.`);
const OPTIONAL_WORDS = Object.values(alsoKnown.optionalWords).map((words) =>
  words.map((word) => String.raw`(?:${word}\s+)?`).join(''),
);
const ALSO_KNOWN = new RegExp(String.raw`^\s*[,(]?\s*(?:${PHRASES})\s+(?:${OPTIONAL_WORDS.join('|')})["“‘']?$`, 'i');
const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;
/** Words without a letter in acronyms, in any language. */
const ACRONYM_STOP_WORDS: ReadonlySet<string> = new Set(Object.values(stopWords).flat());

/** Links names that the text says are the same: "Daesh, also known as Islamic State". */
export function linkAlsoKnown(nodes: readonly NameNode[], text: string): NameLink[] {
  return neighbors(nodes).flatMap(({ before, after }): NameLink[] => {
    return ALSO_KNOWN.test(text.slice(before.end, after.start)) ? [[before.node, after.node]] : [];
  });
}

/** Links acronyms to their expansions: "United Kurdish Front (YKE)", and "UN" to "United Nations" by its initials. */
export function linkAcronyms(nodes: readonly NameNode[], text: string): NameLink[] {
  return [...linkParenthesized(nodes, text), ...linkByInitials(nodes)];
}

/** Links an acronym in parentheses to the name before it, or the name in parentheses to the acronym. */
function linkParenthesized(nodes: readonly NameNode[], text: string): NameLink[] {
  return neighbors(nodes).flatMap(({ before, after }): NameLink[] => {
    const isOneAcronym = [before, after].filter(({ node }) => ACRONYM.test(node.name)).length === 1;
    const isParenthesized = /^\s*\(\s*$/.test(text.slice(before.end, after.start)) && text[after.end] === ')';
    const isOneType = before.node.type === after.node.type;
    return isOneAcronym && isParenthesized && isOneType ? [[before.node, after.node]] : [];
  });
}

function linkByInitials(nodes: readonly NameNode[]): NameLink[] {
  const expansions = Map.groupBy(
    nodes.filter(({ name }) => name.includes(' ')),
    ({ type, name }) => `${type} ${initialsOf(name)}`,
  );
  const acronyms = nodes.filter(({ name }) => ACRONYM.test(name));
  return acronyms.flatMap((acronym): NameLink[] => {
    const letters = acronym.name.replace(/[^\p{Lu}]/gu, '');
    const [expansion, competitor] = expansions.get(`${acronym.type} ${letters}`) ?? [];
    return expansion && !competitor ? [[expansion, acronym]] : [];
  });
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !ACRONYM_STOP_WORDS.has(word.toLowerCase()));
  return words.map((word) => word[0]?.toUpperCase()).join('');
}
