import type { RecognisedName } from '../recognised-name.ts';
import { tokenize, type Token } from '../token.ts';
import { COUNTRIES } from './countries.ts';
import cues from './cues.json' with { type: 'json' };

const TITLES = new Set(cues.title);
const ORGANIZATION = new Set(cues.organization);
const PLACE = new Set(cues.place);
const BEFORE_PLACE = new Set(cues['before-place']);
const INNER = new Set(cues.inner);
const NOT_A_NAME = new Set(cues['not-a-name']);

const CAPITALIZED = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Names in English text by their capitals and by cue words: runs of capitalised words, typed by what they contain. */
export function recogniseNames(text: string, { language }: { language: string }): RecognisedName[] {
  if (!/^en\b/.test(language)) return [];
  const tokens = tokenize(text);
  const surnames = new Set<string>();
  return capitalizedRuns(tokens, text).flatMap(([first, last]) => {
    const words = tokens.slice(first, last + 1);
    const keys = words.map(({ key }) => key);
    const guess = nameType(keys, tokens[first - 1]?.key ?? '', surnames);
    if (!guess) return [];
    if (guess.type === 'person' && keys.length > 1) surnames.add(keys.at(-1) ?? '');
    return [{ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, ...guess }];
  });
}

type Guess = Pick<RecognisedName, 'type' | 'confidence'>;

function nameType(keys: string[], before: string, surnames: ReadonlySet<string>): Guess | undefined {
  const name = keys.join(' ');
  if (COUNTRIES.has(name)) return { type: 'place', confidence: 0.95 };
  if (keys.length > 1 && keys.some((key) => ORGANIZATION.has(key))) return { type: 'organization', confidence: 0.8 };
  if (keys.length > 1 && keys.some((key) => PLACE.has(key))) return { type: 'place', confidence: 0.8 };
  if (TITLES.has(before) || surnames.has(name)) return { type: 'person', confidence: 0.85 };
  if (keys.length === 1 && ACRONYM.test(name)) return { type: 'organization', confidence: 0.6 };
  if (BEFORE_PLACE.has(before)) return { type: 'place', confidence: 0.7 };
  if (keys.length === 2 || keys.length === 3) return { type: 'person', confidence: 0.6 };
  return undefined;
}

/** First and last token of each run; a small word is in it only between capitals, a title never. */
function capitalizedRuns(tokens: readonly Token[], text: string): [first: number, last: number][] {
  const runs: [number, number][] = [];
  const joins = (index: number) => /^\s?$/.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start));
  const isName = (index: number) => {
    const key = tokens[index]?.key ?? '';
    return CAPITALIZED.test(key) && !NOT_A_NAME.has(key) && !TITLES.has(key);
  };
  for (let first = 0; first < tokens.length; first++) {
    if (!isName(first)) continue;
    let last = first;
    for (let index = first + 1; index < tokens.length && joins(index); index++) {
      if (isName(index)) last = index;
      else if (index - last > 2 || !INNER.has(tokens[index]?.key ?? '')) break;
    }
    runs.push([first, last]);
    first = last;
  }
  return runs;
}
