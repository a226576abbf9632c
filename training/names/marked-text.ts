import type { LabeledText } from './labeled-text.ts';

/** The types of names by the letter of their mark. */
const TYPES: Record<string, string> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  e: 'event',
  w: 'work',
  m: 'misc',
};

const MARK = /\{([a-z]) ([^{}]+)\}/g;
const ARTICLE_SEPARATOR = /^===$/m;

/**
 * Reads articles with marked names, as in `{p Ada Reed} of {o Reed & Sons}`, separated by lines of `===`. Throws if a
 * mark has an unknown letter or is not closed.
 */
export function readMarkedTexts(name: string, marked: string): LabeledText[] {
  return marked
    .split(ARTICLE_SEPARATOR)
    .map((article, index) => readMarkedText(`${name}-${index + 1}`, article.trim()));
}

function readMarkedText(id: string, marked: string): LabeledText {
  const entities: LabeledText['entities'] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: letter = '', 2: name = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    const type = TYPES[letter];
    if (!type) throw new Error(`${id}: unknown type “${letter}” in the mark “${mark}”`);
    entities.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = index + mark.length;
  }
  text += marked.slice(from);
  const stray = /.{0,20}[{}].{0,20}/.exec(text);
  if (stray) throw new Error(`${id}: a mark is not closed near “${stray[0]}”`);
  return { id, text, entities };
}
