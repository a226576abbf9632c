import { type Link, type NameNode, neighbors } from './name-node.ts';

const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;
/** The words that acronyms pass over. */
const PASSED_OVER = /^(?:of|the|for|and|on|in|to|at|de|du|des|la|le|et|für|und|der|des|y)$/i;

/** "UN" is the "United Nations" whose initials it has; "United Kurdish Front (YKE)" says so itself. */
export function linkAcronyms(nodes: readonly NameNode[], text: string): Link[] {
  return [...inBrackets(nodes, text), ...byInitials(nodes)];
}

function inBrackets(nodes: readonly NameNode[], text: string): Link[] {
  return neighbors(nodes).flatMap(({ before, after }) => {
    const isAcronym = [before, after].filter(({ node }) => ACRONYM.test(node.name)).length === 1;
    const isBracketed = /^\s*\(\s*$/.test(text.slice(before.end, after.start)) && text[after.end] === ')';
    const isOneType = before.node.type === after.node.type;
    return isAcronym && isBracketed && isOneType ? [[before.node, after.node] as const] : [];
  });
}

function byInitials(nodes: readonly NameNode[]): Link[] {
  const expansions = Map.groupBy(
    nodes.filter(({ name }) => name.includes(' ')),
    ({ type, name }) => `${type} ${initials(name)}`,
  );
  const acronyms = nodes.filter(({ name }) => ACRONYM.test(name));
  return acronyms.flatMap((acronym) => {
    const [expansion, rival] = expansions.get(`${acronym.type} ${acronym.name.replace(/[^\p{Lu}]/gu, '')}`) ?? [];
    return expansion && !rival ? [[expansion, acronym] as const] : [];
  });
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !PASSED_OVER.test(word));
  return words.map((word) => word[0]?.toUpperCase()).join('');
}
