import { hasAtMost } from '../words.ts';
import vocabulary from './caption.json' with { type: 'json' };
import { credit } from './credit.ts';
import type { Recogniser } from './recogniser.ts';

const TOO_FEW_WORDS = 3;
const MOST_WORDS = 60;
/** How far above the article its first picture may stand. */
const REACH = 4;
const CUE = new RegExp(vocabulary.cues.join('|'), 'iu');
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
export const caption: Recogniser = (place) => {
  const { line, next, offset } = place;
  if (offset > 0 || offset < -REACH) return undefined;
  if (!hasAtMost(line.text, MOST_WORDS) || hasAtMost(line.text, TOO_FEW_WORDS)) return undefined;
  if (next?.text === line.text) return { kind: 'caption', reason: 'said twice in a row' };
  if (QUOTATION.test(line.text)) return undefined;
  if (CUE.test(line.text)) return { kind: 'caption', reason: 'says what is pictured' };
  if (isSingleSentence(line.text) && PLACE_AND_DAY.test(line.text) && SHOWN.test(line.text)) {
    return { kind: 'caption', reason: 'tells a scene with its place and day' };
  }
  const credited = next && credit({ ...place, line: next })?.reason === 'picture credit';
  return credited && isSingleSentence(line.text)
    ? { kind: 'caption', reason: 'stands above a picture credit' }
    : undefined;
};

function isSingleSentence(text: string): boolean {
  return !INNER_END.test(text);
}
