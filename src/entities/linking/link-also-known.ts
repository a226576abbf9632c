import alsoKnown from './also-known.json' with { type: 'json' };
import { type Link, type NameNode, neighbors } from './name-node.ts';

const phrases = Object.values(alsoKnown).flat();
const BETWEEN = new RegExp(
  String.raw`^\s*[,(]?\s*(?:${phrases.join('|').replaceAll('.', String.raw`\.`)})\s+(?:by\s+)?(?:the\s+)?["“‘']?$`,
  'i',
);

/** "Daesh, also known as Islamic State": the text says that two names mean one. */
export function linkAlsoKnown(nodes: readonly NameNode[], text: string): Link[] {
  return neighbors(nodes).flatMap(({ before, after }) => {
    return BETWEEN.test(text.slice(before.end, after.start)) ? [[before.node, after.node] as const] : [];
  });
}
