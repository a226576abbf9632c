import { comparisonKey } from '../../../text/fold.ts';
import type { Finding } from '../found-metadata.ts';
import data from './publisher-phrases.json' with { type: 'json' };

const NAME = `(?<name>${data.name})`;

/** A phrase that names the publisher, and how much it counts. Those that are right more often come first. */
const PHRASES = data.phrases.map(({ pattern, ...phrase }) => ({
  onlyAtEnd: false,
  ...phrase,
  /** What comes before the name. The whole pattern, which is slow, is tried only where this matches. */
  lead: new RegExp(pattern.split(/NAME|\(\?<name>/)[0]!, 'u'),
  pattern: new RegExp(pattern.replace('NAME', NAME), 'u'),
}));
/** Matches every line that any of the phrases matches. */
const CUE = new RegExp(data.cues.join('|'), 'u');
const NOT_PUBLISHER = new Set(data.notPublisher.map(comparisonKey));
const PUNCTUATION_AT_END = /[\s.,'’&-]+$/u;
const COMPANY_SUFFIX = new RegExp(
  `[ .,]+(?:${data.suffixes.map((suffix) => suffix.replaceAll('.', '\\.')).join('|')})\\.?$`,
  'u',
);
const ARTICLE = new RegExp(`^${data.article} `, 'i');
const WITH_ARTICLE = new Map(data.withArticle.map((name) => [comparisonKey(name), `${data.article} ${name}`]));

/** How much a name counts that follows the title: “Bridge closed | Harwick Herald”. */
const TITLE_SUFFIX_WEIGHT = 4;
const MAX_TITLE_SUFFIX_LENGTH = 40;
const MAX_TITLE_SUFFIX_WORDS = 5;
const MAX_LINE_LENGTH = 400;
/** The share of the lines before the end of the page. */
const PAGE_END = 0.7;

/**
 * Finds the publisher that the text names: after the repeated title (“… | Harwick Herald”), in copyright notices, and
 * where readers are addressed (“other Harwick Herald readers”). The name with the greatest weight wins; the line is the
 * first that names it.
 */
export function findPublisher(
  lines: readonly { text: string }[],
  title: string | undefined,
): Finding<string> | undefined {
  const names = new Map<string, { weight: number; finding: Finding<string> }>();
  const add = (text: string, weight: number, line: number) => {
    const name = normalizeName(text);
    if (!name) return;
    const key = comparisonKey(name).replace(ARTICLE, '');
    const known = names.get(key) ?? { weight: 0, finding: { value: name, lines: [line] } };
    names.set(key, { ...known, weight: known.weight + weight });
  };
  lines.forEach(({ text }, line) => {
    if (text.length > MAX_LINE_LENGTH) return;
    const suffix = title ? nameAfterTitle(text, title) : undefined;
    if (suffix) add(suffix, TITLE_SUFFIX_WEIGHT, line);
    const phrase = nameInPhrase(text, line >= lines.length * PAGE_END);
    if (phrase) add(phrase.name, phrase.weight, line);
  });
  return [...names.values()].sort((a, b) => b.weight - a.weight)[0]?.finding;
}

/** Returns the name in the first phrase that matches. */
function nameInPhrase(text: string, isAtEnd: boolean): { name: string; weight: number } | undefined {
  if (!CUE.test(text)) return undefined;
  for (const { lead, pattern, weight, onlyAtEnd } of PHRASES) {
    if ((onlyAtEnd && !isAtEnd) || !lead.test(text)) continue;
    const name = pattern.exec(text)?.groups?.['name'];
    if (name) return { name, weight };
  }
  return undefined;
}

/** “Bridge closed | Harwick Herald” → Harwick Herald. */
function nameAfterTitle(text: string, title: string): string | undefined {
  if (!text.startsWith(title) || text.length > title.length + MAX_TITLE_SUFFIX_LENGTH) return undefined;
  const name = /^ [-–—|·:] (\p{L}[^|–—]*)$/u.exec(text.slice(title.length))?.[1];
  return name && name.split(' ').length <= MAX_TITLE_SUFFIX_WORDS ? name : undefined;
}

/** “Harwick Media Ltd.” → Harwick Media, “Guardian” → The Guardian; nothing where the name is no publisher's. */
function normalizeName(text: string): string | undefined {
  let name = text.replace(PUNCTUATION_AT_END, '');
  while (COMPANY_SUFFIX.test(name)) name = name.replace(COMPANY_SUFFIX, '').replace(PUNCTUATION_AT_END, '');
  const key = comparisonKey(name);
  if (key.length < 2 || NOT_PUBLISHER.has(key)) return undefined;
  return WITH_ARTICLE.get(comparisonKey(name.replace(ARTICLE, ''))) ?? name;
}
