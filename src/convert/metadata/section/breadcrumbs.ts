import { comparisonKey } from '../../../text/fold.ts';
import { allPhrases } from '../../../text/phrases.ts';
import homeWords from './home-words.json' with { type: 'json' };

const HOME = new Set(allPhrases(homeWords).map(comparisonKey));
const SEPARATOR = /\s*(?:>>|[>»›→/|])\s*/;

/** Splits breadcrumbs, such as “Home » Politics » Old bridge closed”, and returns those after “Home”; none of other texts. */
export function readBreadcrumbs(text: string): string[] {
  const crumbs = text.split(SEPARATOR);
  return crumbs.length > 1 && HOME.has(comparisonKey(crumbs[0]!)) ? crumbs.slice(1) : [];
}
