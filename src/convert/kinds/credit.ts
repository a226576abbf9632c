import { anyOf } from '../../text/phrases.ts';
import { hasAtMostWords } from '../../text/words.ts';
import words from './credit.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const LABEL = anyOf(words.labels);
const BY = anyOf(words.by);
/** `Photo: `, `(Foto von: `, but not the scale of a map, `Picture: 1 …` */
const BEFORE_COLON = new RegExp(`^[(\\[]?(?:${LABEL})(?: (?:${BY}))?\\s*[:/©](?!\\s*\\d)`, 'iu');
/** `Photo by Jo Doe` */
const BEFORE_NAME = new RegExp(`^[(\\[]?(?:${LABEL}) (?:${BY}) \\p{Lu}`, 'u');

const PICTURE_AGENCIES = words.pictureAgencies.join('|');
const AGENCIES = `${words.agencies.join('|')}|${PICTURE_AGENCIES}`;
/** `… / AFP`, `Getty Images)` */
const ENDS_IN_AGENCY = new RegExp(`(?:^|[/|(©] ?|\\bvia )(?:${AGENCIES})\\)?$`, 'u');
/** `… (AP Photo/Jo Doe)` */
const ENDS_IN_BRACKETS = new RegExp(`\\([^()]{0,40}\\b(?:${AGENCIES})\\b[^()]{0,40}\\)[.]?$`, 'u');
/** `…. Getty Images`; not of news agencies, which may end a report. */
const ENDS_AFTER_SENTENCE = new RegExp(`[.!?] (?:${PICTURE_AGENCIES})$`, 'u');
/** Characters at the end of a line that are searched for an agency. */
const MAX_END_LENGTH = 130;

/** `(Reporting by Jo Doe; editing by Al Roe)` */
const AGENCY_REPORTING = new RegExp(`^\\((?:${anyOf(words.agencyReporting)})\\b[^()]*\\)?$`, 'iu');
/** `Additional reporting: Jo Doe` */
const REPORTING = new RegExp(`^(?:${anyOf(words.reporting)})\\s*: `, 'iu');

const MAX_WORDS = 16;
const MAX_LINES_FROM_ARTICLE = 4;

/** Recognizes who took the picture or filed the report. */
export const recognizeCredit: Recognizer = ({ line: { text }, offset }) => {
  if (Math.abs(offset) > MAX_LINES_FROM_ARTICLE) return undefined;
  const isShort = hasAtMostWords(text, MAX_WORDS);
  if (offset >= 0 && (AGENCY_REPORTING.test(text) || (isShort && REPORTING.test(text)))) {
    return { kind: 'credit', reason: 'reporting credit' };
  }
  const isPictureCredit = isShort && (BEFORE_COLON.test(text) || BEFORE_NAME.test(text) || ENDS_IN_AGENCY.test(text));
  return isPictureCredit ? { kind: 'credit', reason: 'picture credit' } : undefined;
};

/** Returns whether a line names a picture agency last, as captions do. */
export function endsInAgency(text: string): boolean {
  const end = text.slice(-MAX_END_LENGTH);
  return ENDS_IN_BRACKETS.test(end) || ENDS_IN_AGENCY.test(end) || ENDS_AFTER_SENTENCE.test(end);
}
