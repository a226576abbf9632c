import type { EntityType } from '../../model/entity-types.ts';
import type { Span } from '../../text/span.ts';
import titles from './titles.json' with { type: 'json' };

const alternatives = (words: readonly string[]) => words.map((word) => word.replace('.', String.raw`\.`)).join('|');
const TITLE = new RegExp(
  String.raw`^(?:(?:${alternatives(titles.modifiers)})\s+)*(?:${alternatives(titles.titles)})(?!\p{L})\.?(?:[-\s]+General)?(?:\s+of\s+State)?\s+(?=\p{L})`,
  'u',
);
const ARTICLE = /^(?:the|an?)\s+(?=\S)/i;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** The part of a recognized span that is the name: no article or title before it, no possessive behind it. */
export function trimName(text: string, { start, end, type }: Span & { type: EntityType }): Span {
  let surface = text.slice(start, end).replace(POSSESSIVE, '');
  const last = start + surface.length;
  for (const prefix of type === 'person' ? [ARTICLE, TITLE, TITLE] : [ARTICLE]) surface = surface.replace(prefix, '');
  return { start: last - surface.length, end: last };
}
