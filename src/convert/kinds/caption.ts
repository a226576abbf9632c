import { hasAtMostWords } from '../../text/words.ts';
import vocabulary from './caption.json' with { type: 'json' };
import { credit, endsInAgency } from './credit.ts';
import { startsItem } from './list-item.ts';
import type { Kind, Place, Recognizer } from './recognizer.ts';

const TOO_FEW_WORDS = 3;
const MOST_WORDS = 60;
/** Of being text: lines that read like it are captions only where they say so. */
const LIKELY = 0.5;
/** How far above the article its first picture may stand. */
const REACH = 4;
const CUES = vocabulary.cues.map((cue) => new RegExp(cue, 'iu'));
const PICTURE = 'photo|picture|image|video|map|graphic|illustration|foto|bild|karte|grafik|imagen|immagine';
const CAPTION_WORD = new RegExp(`^(?:${vocabulary.leads.join('|')})\\s*[:：]`, 'iu');
const LEAD = new RegExp(`(?:^[[(]\\s*(?:${PICTURE})\\s*[\\])]|${CAPTION_WORD.source})\\s*(?=\\S)`, 'iu');
const CREDITED = vocabulary.credits.join('|');
const SHORTENED = vocabulary.abbreviations.join('|');
const TAKEN = vocabulary.taken.join('|');
/** `…, on Monday. Photograph: Jo Doe`; behind a sentence's end also `Photo by Jo Doe`, and in brackets `(Foto von Jo Doe)`. */
const CREDIT_AT_END = new RegExp(
  `(?:\\s[[(]?(?:${CREDITED})\\s*[:：©]|\\s[[(/]?(?:${SHORTENED})|[.!?…)\\]"”’|–—-]\\s*[[(]?(?:${CREDITED}) by ` +
    `|[[(](?:${CREDITED}) (?:${vocabulary.by.join('|')}) )\\s*\\p{L}.{1,58}$|(?:${TAKEN})[)）]?$`,
  'iu',
);
const MAY_CREDIT = new RegExp(`[:：©[(]| [bB]y |${SHORTENED}|${TAKEN}`);
const LONGEST_CREDIT = 100;
const SHOWN = new RegExp(`^(?:[^\\s.!?]+ ){1,8}(?:${vocabulary.seen.join('|')}) `, 'u');
const QUOTATION = /["“”„«»]/;
const INNER_END = /[.!?]["”’)]* \p{Lu}\p{Ll}/u;
/** A day at the end, set off by a comma: `…, Iraq, 22 October 2016.` or `… in Mosul, on Oct. 22, 2016` */
const PLACE_AND_DAY = new RegExp(
  `\\p{Lu}[\\p{L}.'’-]+, (?:on )?(?:(?:${vocabulary.weekdays.join('|')}), )?` +
    `(?:\\d{1,2} (?:${vocabulary.months.join('|')}) \\d{4}|(?:${vocabulary.months.join('|')}) \\d{1,2}, \\d{4})[.)]*$`,
  'u',
);

/** What is to be seen in a picture. */
export const caption: Recognizer = (place) => {
  const { line, offset } = place;
  if (offset > 0 || offset < -REACH) return undefined;
  if (!hasAtMostWords(line.text, MOST_WORDS) || hasAtMostWords(line.text, TOO_FEW_WORDS)) return undefined;
  if (LEAD.test(line.text)) return { kind: 'caption', text: line.text.replace(LEAD, '') };
  if (isCredited(line.text)) return { kind: 'caption', reason: 'ends in a picture credit' };
  return certainCaption(place) ?? (place.probability < LIKELY ? captionAboveCredit(place) : undefined);
};

/** Whether a line can be nothing but a caption: it says so first, or a picture's credit follows its sentence. */
export function namesItselfCaption(text: string): boolean {
  return CAPTION_WORD.test(text) || (hasAtMostWords(text, MOST_WORDS) && endsInCredit(text));
}

function isCredited(text: string): boolean {
  return endsInCredit(text) || (endsInAgency(text) && !hasAtMostWords(text, TOO_FEW_WORDS));
}

function endsInCredit(text: string): boolean {
  const end = text.slice(-LONGEST_CREDIT);
  if (!MAY_CREDIT.test(end)) return false;
  const start = end.search(CREDIT_AT_END);
  return start >= 0 && !hasAtMostWords(text.slice(0, text.length - end.length + start), TOO_FEW_WORDS);
}

const PICTURE_MARK = new RegExp(`^[[(]\\s*(?:${PICTURE}|pic)\\s*\\d*\\s*[\\])]$`, 'iu');

function certainCaption({ line, previous, next }: Place): Kind | undefined {
  if (previous && PICTURE_MARK.test(previous.text))
    return { kind: 'caption', reason: 'stands below the mark of a picture' };
  if (next?.text === line.text && !startsItem(line.text)) return { kind: 'caption', reason: 'said twice in a row' };
  if (QUOTATION.test(line.text)) return undefined;
  if (CUES.some((cue) => cue.test(line.text))) return { kind: 'caption', reason: 'says what is pictured' };
  const scene = SHOWN.test(line.text) && isSingleSentence(line.text) && PLACE_AND_DAY.test(line.text);
  return scene ? { kind: 'caption', reason: 'tells a scene with its place and day' } : undefined;
}

function captionAboveCredit(place: Place): Kind | undefined {
  const { line, next } = place;
  if (!next || QUOTATION.test(line.text) || !isSingleSentence(line.text)) return undefined;
  const credited = credit({ ...place, line: next })?.reason === 'picture credit';
  return credited ? { kind: 'caption', reason: 'stands above a picture credit' } : undefined;
}

function isSingleSentence(text: string): boolean {
  return !INNER_END.test(text);
}
