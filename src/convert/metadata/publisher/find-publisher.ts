import type { Found } from '../found-metadata.ts';
import { keyOf } from '../metadata-page.ts';
import data from './publisher.json' with { type: 'json' };

const NAME = `(?<name>${data.name})`;
const PHRASES = data.phrases.map(({ pattern, ...phrase }) => ({
  onlyAtEnd: false,
  ...phrase,
  /** What stands before the name: names are compiled, and looked for, only where it does. */
  lead: new RegExp(pattern.split(/NAME|\(\?<name>/)[0]!, 'u'),
  pattern: new RegExp(pattern.replace('NAME', NAME), 'u'),
}));
/** One of these stands in every line that any of the phrases fits. */
const CUE = new RegExp(data.cues.join('|'), 'u');
const NOT_PUBLISHER = new Set(data.notPublisher.map(keyOf));
const MARKS = /[\s.,'’&-]+$/u;
const SUFFIX = new RegExp(
  `[ .,]+(?:${data.suffixes.map((suffix) => suffix.replaceAll('.', '\\.')).join('|')})\\.?$`,
  'u',
);
const ARTICLE = new RegExp(`^${data.article} `, 'i');
const WITH_ARTICLE = new Map(data.withArticle.map((name) => [keyOf(name), `${data.article} ${name}`]));

/** What the page's title ends with when its site's name follows: “ - Harwick Herald”. */
const TITLE_SUFFIX_WEIGHT = 4;
const LONGEST = 400;
/** The share of the lines that are the page's end. */
const END = 0.7;

/**
 * The publisher the text names itself: behind the repeated title (“… | Harwick Herald”), in copyright lines, in what it
 * says to its readers (“other Harwick Herald readers”). What most of them say wins; the line first found is given.
 */
export function findPublisher(
  lines: readonly { text: string }[],
  title: string | undefined,
): Found<string> | undefined {
  const names = new Map<string, { weight: number; found: Found<string> }>();
  const add = (raw: string, weight: number, line: number) => {
    const name = canonicalName(raw);
    if (!name) return;
    const key = keyOf(name).replace(ARTICLE, '');
    const known = names.get(key) ?? { weight: 0, found: { value: name, lines: [line] } };
    names.set(key, { ...known, weight: known.weight + weight });
  };
  lines.forEach(({ text }, line) => {
    if (text.length > LONGEST) return;
    const suffix = title ? titleSuffix(text, title) : undefined;
    if (suffix) add(suffix, TITLE_SUFFIX_WEIGHT, line);
    const said = phraseIn(text, line >= lines.length * END);
    if (said) add(said.name, said.weight, line);
  });
  return [...names.values()].sort((a, b) => b.weight - a.weight)[0]?.found;
}

/** What the first phrase that fits says; the more telling stand first in the list. */
function phraseIn(text: string, atEnd: boolean): { name: string; weight: number } | undefined {
  if (!CUE.test(text)) return undefined;
  for (const { lead, pattern, weight, onlyAtEnd } of PHRASES) {
    if ((onlyAtEnd && !atEnd) || !lead.test(text)) continue;
    const name = pattern.exec(text)?.groups?.['name'];
    if (name) return { name, weight };
  }
  return undefined;
}

/** “Bridge closed | Harwick Herald” → Harwick Herald. */
function titleSuffix(text: string, title: string): string | undefined {
  if (!text.startsWith(title) || text.length > title.length + 40) return undefined;
  const name = /^ [-–—|·:] (\p{L}[^|–—]*)$/u.exec(text.slice(title.length))?.[1];
  return name && name.split(' ').length <= 5 ? name : undefined;
}

/** The masthead of a name as it stood: without company forms, with the article that belongs to it. */
function canonicalName(raw: string): string | undefined {
  let name = raw.replace(MARKS, '');
  while (SUFFIX.test(name)) name = name.replace(SUFFIX, '').replace(MARKS, '');
  const key = keyOf(name);
  if (key.length < 2 || NOT_PUBLISHER.has(key)) return undefined;
  const bare = name.replace(ARTICLE, '');
  return WITH_ARTICLE.get(keyOf(bare)) ?? name;
}
