import { keyOf } from '../metadata-page.ts';
import { allPhrases } from '../phrases.ts';
import homeWords from './home-words.json' with { type: 'json' };

const HOME = new Set(allPhrases(homeWords).map(keyOf));
const BETWEEN_CRUMBS = /\s*(?:>>|[>»›→/|])\s*/;

/** What follows “Home” in a trail of links, from the section down: “Home » Politics » Old bridge closed”. Else nothing. */
export function readTrail(text: string): string[] {
  const crumbs = text.split(BETWEEN_CRUMBS);
  return crumbs.length > 1 && HOME.has(keyOf(crumbs[0]!)) ? crumbs.slice(1) : [];
}
