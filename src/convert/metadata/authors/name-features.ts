import { keyOf, type MetadataPage } from '../metadata-page.ts';
import { isGivenName } from './given-names.ts';
import { UNSPACED } from './byline-words.ts';
import { isSurname } from './surnames.ts';

export const NAME_FEATURES = [
  'words of first', 'characters of first', 'all capitals', 'small start', 'digits', 'unspaced',
  'words in small letters elsewhere', 'same line elsewhere', 'name starts lines', 'name in lines', 'name in prose',
  'last in prose', 'in title', 'given name first', 'given names',
] as const; // prettier-ignore

/** Longer lines are no labels. */
const LONGEST_LABEL = 40;

/** What the first name of a candidate is made of, and where else the page has it; the work for one name is done once. */
export function nameDescriber(page: MetadataPage, titleLine: number): (name: string) => number[] {
  const labels = readLabels(page);
  const title = page.lines[titleLine]?.key ?? '';
  const described = new Map<string, number[]>();
  return (name) => {
    const known = described.get(name) ?? describeName(page, name, labels, title);
    described.set(name, known);
    return known;
  };
}

function describeName({ places, vocabulary }: MetadataPage, name: string, labels: string, title: string): number[] {
  const parts = name.split(' ');
  const key = keyOf(name);
  const words = key.split(' ');
  const count = (word: string) => vocabulary.counts.get(word) ?? 0;
  return [
    parts.length,
    name.length,
    Number(!/\p{Ll}/u.test(name)),
    Number(/^\p{Ll}/u.test(name)),
    Number(/\p{Nd}/u.test(name)),
    Number(UNSPACED.test(name)),
    words.filter((word) => vocabulary.small.has(word)).length / words.length,
    Math.min(6, places.get(name)?.length ?? 0),
    Math.min(6, countIn(labels, `\n ${key} `)),
    Math.min(9, countIn(labels, ` ${key} `)),
    Math.min(6, ...words.map(count)),
    Math.min(6, count(words.at(-1) ?? '')),
    Number(` ${title} `.includes(` ${key} `)),
    Number(isGivenName(words[0] ?? '') || isSurname(name)),
    words.filter(isGivenName).length / words.length,
  ];
}

/** The keys of the short lines near the article in one text, spaces around each. */
function readLabels({ lines, near }: MetadataPage): string {
  return near.map((line) => (lines[line]!.words > LONGEST_LABEL ? '' : `\n ${lines[line]!.key} `)).join('');
}

function countIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}
