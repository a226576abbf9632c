import type { TokenSpan } from '../../src/entities/recognizer/crf/decode.ts';
import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import {
  BEGIN,
  INSIDE,
  LAST,
  NAME_TYPES,
  OUTSIDE,
  TAG_COUNT,
  UNIT,
  tagOf,
  type NameType,
} from '../../src/entities/recognizer/crf/tags.ts';
import type { Reading } from '../../src/entities/recognizer/document/document.ts';
import cues from './cues.json' with { type: 'json' };
import { PEOPLES } from './peoples.ts';

/** A text with names marked in it, as the labeled sets have them. */
export interface LabeledText {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

type LabeledSpan = Omit<TokenSpan, 'probability'>;

const TYPE_OF: Record<string, NameType> = { norp: 'group', product: 'misc', law: 'misc' };
const TITLES = new Set(cues.title.split(' '));
const PEOPLE_FORMS = new Set(PEOPLES.map(lookupForm));
/** The bit mask that allows every tag. */
export const ALL_TAGS = 2 ** TAG_COUNT - 1;

/** The tag of one token of a name. */
export function nameTag(type: number, at: number, first: number, last: number): number {
  const part = first === last ? UNIT : at === first ? BEGIN : at === last ? LAST : INSIDE;
  return tagOf(type, part);
}

/** Aligns labels with tokens and brings the sets to one convention: no titles, articles or possessives in a name. */
export function alignLabels({ entities }: LabeledText, { tokens, words }: Reading): LabeledSpan[] {
  const spans: LabeledSpan[] = [];
  let at = 0;
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let first = at;
    let last = at;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
    if (first >= tokens.length || tokens[first]!.start >= end) continue;
    const name = TYPE_OF[type] ?? NAME_TYPES.find((known) => known === type);
    if (!name) continue;
    const title = (form: string) => TITLES.has(form.replace(/\.$/, ''));
    if (name !== 'work') while (first < last && /^(the|a|an)$/.test(words[first]!.form)) first++;
    if (name === 'person') while (first < last && title(words[first]!.form)) first++;
    if (last > first && /^['’]s?$/i.test(tokens[last]!.surface)) last--;
    if (name === 'person' && first === last && title(words[first]!.form)) continue;
    if (/^[@#]/.test(tokens[first]!.surface)) continue;
    const people = PEOPLE_FORMS.has(nameForm(words, first, last));
    spans.push({ first, last, type: people && (name === 'misc' || name === 'place') ? 'group' : name });
    at = last + 1;
  }
  return spans;
}

function nameForm(words: Reading['words'], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/**
 * A bit mask of allowed tags a token. `open` lists the types that the set does not label: where it says nothing, one of
 * those may stand unsaid. A label the model cannot express leaves its tokens undecided.
 */
export function allowedTags(
  { tokens, candidate }: Reading,
  spans: readonly LabeledSpan[],
  open: readonly NameType[],
): Uint32Array {
  let unsaid = 1 << OUTSIDE;
  for (const type of open)
    for (const part of [BEGIN, INSIDE, LAST, UNIT]) unsaid |= 1 << tagOf(NAME_TYPES.indexOf(type), part);
  const allowed = new Uint32Array(tokens.length).fill(unsaid);
  for (const { first, last, type } of spans) {
    const whole = candidate.subarray(first, last + 1).every(Boolean);
    for (let at = first; at <= last; at++) {
      allowed[at] = whole ? 1 << nameTag(NAME_TYPES.indexOf(type), at, first, last) : ALL_TAGS;
    }
  }
  return allowed;
}
