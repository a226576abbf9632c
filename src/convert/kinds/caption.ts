import { anyOf } from '../../text/phrases.ts';
import { hasAtMostWords } from '../../text/words.ts';
import words from './caption.json' with { type: 'json' };
import { endsInAgency, recognizeCredit } from './credit.ts';
import { hasBullet } from './list-item.ts';
import type { LineContext, LineKind, Recognizer } from './recognizer.ts';

/** A caption has more words than these, and no more than those. */
const TOO_FEW_WORDS = 3;
const MAX_WORDS = 60;
const MAX_LINES_ABOVE_ARTICLE = 4;
/** From this probability on, a line reads like text and is a caption only where it says so itself. */
const MIN_PROBABILITY_OF_TEXT = 0.5;
/** Characters at the end of a line that are searched for a credit. */
const MAX_CREDIT_LENGTH = 100;

const PICTURE = anyOf(words.pictures);
/** `Caption: …` */
const LABEL = new RegExp(`^(?:${anyOf(words.labels)})\\s*[:：]`, 'iu');
/** `Caption: …`, `[Photo] …` */
const LABEL_OR_MARK = new RegExp(`(?:^[[(]\\s*(?:${PICTURE})\\s*[\\])]|${LABEL.source})\\s*(?=\\S)`, 'iu');
/** A line of its own where a picture was: `[Photo 2]`. */
const PICTURE_MARK = new RegExp(`^[[(]\\s*(?:${PICTURE}|${anyOf(words.shortForPicture)})\\s*\\d*\\s*[\\])]$`, 'iu');

const CREDIT_LABEL = `(?:${anyOf(words.creditLabels)})`;
const SHORT_LABEL = anyOf(words.shortCreditLabels);
const CREDIT_END = anyOf(words.creditEnds);
const CREDIT = new RegExp(
  [
    // `… on Monday. Photograph: Jo Doe`, `… Fot. Jo Doe`, `…. Photo by Jo Doe`, `… (Foto von Jo Doe)`
    `(?:\\s[[(]?${CREDIT_LABEL}\\s*[:：©]`,
    `\\s[[(/]?(?:${SHORT_LABEL})`,
    `[.!?…)\\]"”’|–—-]\\s*[[(]?${CREDIT_LABEL} (?:${words.by.en.join('|')}) `,
    `[[(]${CREDIT_LABEL} (?:${anyOf(words.by)}) )\\s*\\p{L}.{1,58}$`,
    // `…（写真提供）`
    `(?:${CREDIT_END})[)）]?$`,
  ].join('|'),
  'iu',
);
const MAY_BE_CREDIT = new RegExp(`[:：©[(]| (?:${words.by.en.join('|')}) |${SHORT_LABEL}|${CREDIT_END}`, 'iu');

const CUES = Object.values(words.cues).flatMap((patterns) => patterns.map((pattern) => new RegExp(pattern, 'iu')));
const QUOTATION_MARK = /["“”„«»]/;
const SENTENCE_BREAK = /[.!?]["”’)]* \p{Lu}\p{Ll}/u;
/** `A boy carries a …` */
const SCENE = new RegExp(`^(?:[^\\s.!?]+ ){1,8}(?:${anyOf(words.sceneVerbs)}) `, 'u');
const MONTH = `(?:${anyOf(words.months)})`;
/** A day at the end, after a comma: `…, Iraq, 22 October 2016.`, `… in Mosul, on Oct. 22, 2016` */
const PLACE_AND_DAY = new RegExp(
  `\\p{Lu}[\\p{L}.'’-]+, (?:on )?(?:(?:${anyOf(words.weekdays)}), )?` +
    `(?:\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4})[.)]*$`,
  'u',
);

/** Recognizes what describes a picture. */
export const recognizeCaption: Recognizer = (context) => {
  const { line, offset, probability } = context;
  if (offset > 0 || offset < -MAX_LINES_ABOVE_ARTICLE) return undefined;
  if (!hasAtMostWords(line.text, MAX_WORDS) || hasAtMostWords(line.text, TOO_FEW_WORDS)) return undefined;
  if (LABEL_OR_MARK.test(line.text)) return { kind: 'caption', text: line.text.replace(LABEL_OR_MARK, '') };
  if (endsInCredit(line.text) || endsInAgency(line.text))
    return { kind: 'caption', reason: 'ends in a picture credit' };
  const certain = recognizeCertainCaption(context);
  return certain ?? (probability < MIN_PROBABILITY_OF_TEXT ? recognizeAboveCredit(context) : undefined);
};

/** Returns whether a line is certainly a caption: it begins with a label, or ends in a picture's credit. */
export function isCertainCaption(text: string): boolean {
  return LABEL.test(text) || (hasAtMostWords(text, MAX_WORDS) && endsInCredit(text));
}

function endsInCredit(text: string): boolean {
  const end = text.slice(-MAX_CREDIT_LENGTH);
  if (!MAY_BE_CREDIT.test(end)) return false;
  const start = end.search(CREDIT);
  return start >= 0 && !hasAtMostWords(text.slice(0, text.length - end.length + start), TOO_FEW_WORDS);
}

function recognizeCertainCaption({ line: { text }, previous, next }: LineContext): LineKind | undefined {
  if (previous && PICTURE_MARK.test(previous.text)) {
    return { kind: 'caption', reason: 'is below the mark of a picture' };
  }
  if (next?.text === text && !hasBullet(text)) return { kind: 'caption', reason: 'is repeated on the next line' };
  if (QUOTATION_MARK.test(text)) return undefined;
  if (CUES.some((cue) => cue.test(text))) return { kind: 'caption', reason: 'says what is pictured' };
  const isScene = SCENE.test(text) && isSingleSentence(text) && PLACE_AND_DAY.test(text);
  return isScene ? { kind: 'caption', reason: 'describes a scene, with its place and day' } : undefined;
}

function recognizeAboveCredit(context: LineContext): LineKind | undefined {
  const { line, next } = context;
  if (!next || QUOTATION_MARK.test(line.text) || !isSingleSentence(line.text)) return undefined;
  const isCredited = recognizeCredit({ ...context, line: next })?.reason === 'picture credit';
  return isCredited ? { kind: 'caption', reason: 'is above a picture credit' } : undefined;
}

function isSingleSentence(text: string): boolean {
  return !SENTENCE_BREAK.test(text);
}
