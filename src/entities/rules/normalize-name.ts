import type { EntityType } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import { placeCandidates } from '../gazetteer/gazetteer.ts';
import type { RecognizedName } from '../recognized-name.ts';
import words from './titles.json' with { type: 'json' };

const alternatives = (list: readonly string[]) =>
  list.map((words) => words.replace('.', String.raw`\.`).replace(' ', String.raw`\s+`)).join('|');
const TITLE = new RegExp(
  String.raw`^(?:(?:${alternatives(words.modifiers)})\s+)*(?:${alternatives(words.titles)})(?!\p{L})\.?` +
    String.raw`(?:[-\s]+(?:${alternatives(words.afterHyphen)}))?(?:\s+(?:${alternatives(words.afterTitle)}))?\s+(?=\p{L})`,
  'u',
);
const ARTICLE = new RegExp(String.raw`^(?:${alternatives(words.articles)})\s+(?=\S)`, 'i');
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** Returns the part of a recognized span that is the name, without article, title or possessive. */
export function trimName(text: string, { start, end, type }: Span & { type: EntityType }): Span {
  let surface = text.slice(start, end).replace(POSSESSIVE, '');
  const trimmedEnd = start + surface.length;
  for (const prefix of type === 'person' ? [ARTICLE, TITLE, TITLE] : [ARTICLE]) surface = surface.replace(prefix, '');
  return { start: trimmedEnd - surface.length, end: trimmedEnd };
}

/** Drops a people from the beginning of a name whose remainder is in lower case: "Kurdish peshmerga" → "peshmerga". */
export function dropLeadingPeople(
  text: string,
  name: RecognizedName,
  peoples: readonly RecognizedName[],
): RecognizedName {
  const people = peoples.find(({ start, end }) => start === name.start && end < name.end);
  if (!people) return name;
  const remainder = text.slice(people.end, name.end);
  const isLowercase = /^\s+(?=\p{Ll})\P{Lu}+$/u.test(remainder);
  return isLowercase ? { ...name, start: people.end + remainder.search(/\S/) } : name;
}

/** Four capitals or more; shorter names are initials, such as USA and UAE. */
const DATELINE = /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,})*$/u;

/** Names a place in capitals, as datelines have it, by its usual spelling if the gazetteer has it: ERBIL → Erbil. */
export function spellDatelineName(text: string, name: RecognizedName): RecognizedName {
  const surface = text.slice(name.start, name.end);
  if (name.type !== 'place' || name.name !== undefined || !DATELINE.test(surface)) return name;
  const spelled = surface.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return placeCandidates(spelled).length > 0 ? { ...name, name: spelled } : name;
}
