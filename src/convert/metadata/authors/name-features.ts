import { comparisonKey } from '../../../text/fold.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { UNSPACED_SCRIPT } from './byline-words.ts';
import { hasHanSurname, isGivenName } from './common-names.ts';

export const NAME_FEATURES = [
  'words', 'characters', 'all capitals', 'lower-case start', 'digits', 'unspaced', 'words in lower case elsewhere',
  'lines that are the name', 'lines that start with the name', 'name in labels', 'name in article',
  'last word in article', 'in title', 'given name first', 'given names',
] as const; // prettier-ignore

const MAX_WORDS_OF_LABEL = 40;

/**
 * Returns a function that gives the features of a name on a page, by `NAME_FEATURES`: what it is made of, and where else
 * the page has it. It computes those of each name once. `titleLine` is -1 if no title was found.
 */
export function nameFeaturesOn(page: MetadataPage, titleLine: number): (name: string) => number[] {
  const labels = joinLabels(page);
  const titleKey = page.lines[titleLine]?.key ?? '';
  const known = new Map<string, number[]>();
  return (name) => {
    const features = known.get(name) ?? nameFeaturesOf(page, name, labels, titleKey);
    known.set(name, features);
    return features;
  };
}

function nameFeaturesOf(
  { linesByText, articleWords }: MetadataPage,
  name: string,
  labels: string,
  titleKey: string,
): number[] {
  const key = comparisonKey(name);
  const words = key.split(' ');
  const countInArticle = (word: string) => articleWords.counts.get(word) ?? 0;
  return [
    name.split(' ').length,
    name.length,
    Number(!/\p{Ll}/u.test(name)),
    Number(/^\p{Ll}/u.test(name)),
    Number(/\p{Nd}/u.test(name)),
    Number(UNSPACED_SCRIPT.test(name)),
    words.filter((word) => articleWords.lowercase.has(word)).length / words.length,
    Math.min(6, linesByText.get(name)?.length ?? 0),
    Math.min(6, countOccurrences(labels, `\n ${key} `)),
    Math.min(9, countOccurrences(labels, ` ${key} `)),
    Math.min(6, ...words.map(countInArticle)),
    Math.min(6, countInArticle(words.at(-1) ?? '')),
    Number(` ${titleKey} `.includes(` ${key} `)),
    Number(isGivenName(words[0] ?? '') || hasHanSurname(name)),
    words.filter(isGivenName).length / words.length,
  ];
}

/** Joins the keys of the searched lines that are short, with a space around each. */
function joinLabels({ lines, searchedLines }: MetadataPage): string {
  const labels = searchedLines.map((line) => lines[line]!).filter(({ wordCount }) => wordCount <= MAX_WORDS_OF_LABEL);
  return labels.map(({ key }) => `\n ${key} `).join('');
}

function countOccurrences(text: string, part: string): number {
  let count = 0;
  for (let index = text.indexOf(part); index >= 0; index = text.indexOf(part, index + 1)) count++;
  return count;
}
