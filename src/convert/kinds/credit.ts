import { hasAtMostWords } from '../../text/words.ts';
import vocabulary from './credit.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const MOST_WORDS = 16;
/** How far outside the article a credit may stand. */
const REACH = 4;
const alternatives = (words: string[]) => words.join('|');
const LEAD = new RegExp(
  `^[(\\[]?(?:${alternatives(vocabulary.leads)})(?: (?:${alternatives(vocabulary.by)}))?\\s*[:/©](?!\\s*\\d)`,
  'iu',
);
const LEAD_BY = new RegExp(
  `^[(\\[]?(?:${alternatives(vocabulary.leads)}) (?:${alternatives(vocabulary.by)}) \\p{Lu}`,
  'u',
);
const PICTURE_AGENCIES = alternatives(vocabulary.pictureAgencies);
const AGENCIES = `${alternatives(vocabulary.agencies)}|${PICTURE_AGENCIES}`;
const AGENCY = new RegExp(`(?:^|[/|(©] ?|\\bvia )(?:${AGENCIES})\\)?$`, 'u');
/** A news agency may end a report; behind a sentence those that have pictures only tell a caption. */
const AFTER_SENTENCE = new RegExp(`[.!?] (?:${PICTURE_AGENCIES})$`, 'u');
const WIRE = new RegExp(`^\\((?:${alternatives(vocabulary.wire)})\\b[^()]*\\)?$`, 'iu');

const REPORTING = new RegExp(`^(?:${alternatives(vocabulary.reporting)})\\s*: `, 'iu');

/** Characters that such an end takes at most. */
const LONGEST_END = 130;

const AGENCY_IN_BRACKETS = new RegExp(`\\([^()]{0,40}\\b(?:${AGENCIES})\\b[^()]{0,40}\\)[.]?$`, 'u');

/** Whether a line names a picture agency last, as captions do: `… (AP Photo/Jo Doe)`, `… / AFP`, `…. Getty Images`. */
export function endsInAgency(text: string): boolean {
  const end = text.slice(-LONGEST_END);
  return AGENCY_IN_BRACKETS.test(end) || AGENCY.test(end) || AFTER_SENTENCE.test(end);
}

/** Who took the picture or filed the report. */
export const credit: Recognizer = ({ line: { text }, offset }) => {
  if (
    offset >= 0 &&
    offset <= REACH &&
    (WIRE.test(text) || (REPORTING.test(text) && hasAtMostWords(text, MOST_WORDS)))
  ) {
    return { kind: 'credit', reason: 'reporting credit' };
  }
  if (Math.abs(offset) > REACH || !hasAtMostWords(text, MOST_WORDS)) return undefined;
  const isCredit = LEAD.test(text) || LEAD_BY.test(text) || AGENCY.test(text);
  return isCredit ? { kind: 'credit', reason: 'picture credit' } : undefined;
};
