import { placeCandidates } from '../gazetteer/gazetteer.ts';
import type { RecognizedName } from '../recognized-name.ts';

/** Shorter ones are initials: USA, UAE. */
const CAPITALS = /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,})*$/u;

/** "ERBIL", as datelines write a place, is called Erbil, if the gazetteer has a place of that name. */
export function nameFromDateline(text: string, name: RecognizedName): RecognizedName {
  const surface = text.slice(name.start, name.end);
  if (name.type !== 'place' || name.name !== undefined || !CAPITALS.test(surface)) return name;
  const usual = surface.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return placeCandidates(usual).length > 0 ? { ...name, name: usual } : name;
}
