import { canonicalCountryName } from '../gazetteer/countries.ts';
import type { RecognizedName } from '../recognized-name.ts';
import cues from './type-cues.json' with { type: 'json' };

const BEFORE_PLACE = new RegExp(String.raw`\b(?:${cues.beforePlaces.join('|')})\s+$`, 'i');
const AFTER_ORGANIZATION = new RegExp(String.raw`^\s+(?:${cues.afterOrganizations.join('|')})\b`);
/** No cue is longer, spaces included. */
const MAX_CUE_LENGTH = 16;

/**
 * The confidence of a name whose context shows its type ("near Ostend", "the Belga news agency"). Of such names that the
 * recognizer doubted, 50 of 51 places and 12 of 13 organizations were right on the development data, and nine of ten
 * countries.
 */
const CONFIDENCE_IN_CONTEXT = 0.9;

/** Raises the confidence of a country's name, or of a name whose type the words before or after it show. */
export function raiseConfidenceByContext(text: string, name: RecognizedName): RecognizedName {
  if (name.confidence >= CONFIDENCE_IN_CONTEXT || !contextShowsType(text, name)) return name;
  return { ...name, confidence: CONFIDENCE_IN_CONTEXT };
}

function contextShowsType(text: string, { start, end, type }: RecognizedName): boolean {
  if (type === 'organization') return AFTER_ORGANIZATION.test(text.slice(end, end + MAX_CUE_LENGTH));
  if (type !== 'place') return false;
  return (
    BEFORE_PLACE.test(text.slice(Math.max(0, start - MAX_CUE_LENGTH), start)) ||
    canonicalCountryName(text.slice(start, end)) !== undefined
  );
}
