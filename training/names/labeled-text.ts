import type { TokenSpan } from '../../src/entities/recognizer/crf/decode.ts';
import { NAME_TYPES, type NameType } from '../../src/entities/recognizer/crf/tags.ts';
import type { AnalyzedDocument } from '../../src/entities/recognizer/document/document.ts';
import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import type { Span } from '../../src/text/span.ts';
import cues from './cues.json' with { type: 'json' };
import { PEOPLE_NAMES } from './people-names.ts';

/** A text with labeled names, as the labeled sets have them. */
export interface LabeledText {
  id: string;
  text: string;
  entities: LabeledName[];
}

/** A labeled name; `type` is one of the labeled set's types. */
export interface LabeledName extends Span {
  type: string;
}

/** A labeled name as tokens, `last` inclusive. */
export type LabeledSpan = Omit<TokenSpan, 'probability'>;

/** The types of the labeled sets that have another name here; those in neither are ignored. */
const TYPE_OF: Record<string, NameType> = { norp: 'group', product: 'misc', law: 'misc' };
const TITLES = new Set(cues.title.split(' '));
const PEOPLE_FORMS = new Set(PEOPLE_NAMES.map(lookupForm));

/**
 * Aligns labels with tokens, and brings the labeled sets to one convention: no titles, articles or possessives in a name,
 * no handles or hashtags.
 */
export function alignLabels({ entities }: LabeledText, document: AnalyzedDocument): LabeledSpan[] {
  const { tokens } = document;
  const spans: LabeledSpan[] = [];
  let next = 0;
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    while (next < tokens.length && tokens[next]!.end <= start) next++;
    if (next >= tokens.length || tokens[next]!.start >= end) continue;
    let last = next;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
    const nameType = TYPE_OF[type] ?? NAME_TYPES.find((known) => known === type);
    const span = nameType && trimSpan(document, { first: next, last, type: nameType });
    if (!span) continue;
    spans.push(span);
    next = span.last + 1;
  }
  return spans;
}

/** Returns the part of a span that is the name; `undefined` if there is none. */
function trimSpan({ tokens, words }: AnalyzedDocument, { first, last, type }: LabeledSpan): LabeledSpan | undefined {
  const isTitle = (at: number) => TITLES.has(words[at]!.form.replace(/\.$/, ''));
  if (type !== 'work') while (first < last && /^(the|a|an)$/.test(words[first]!.form)) first++;
  if (type === 'person') while (first < last && isTitle(first)) first++;
  if (last > first && /^['’]s?$/i.test(tokens[last]!.surface)) last--;
  if (type === 'person' && first === last && isTitle(first)) return undefined;
  if (/^[@#]/.test(tokens[first]!.surface)) return undefined;
  const form = words.slice(first, last + 1).map((word) => word.form);
  const isPeople = (type === 'misc' || type === 'place') && PEOPLE_FORMS.has(form.join(' '));
  return { first, last, type: isPeople ? 'group' : type };
}
