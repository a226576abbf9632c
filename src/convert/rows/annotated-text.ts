const TAGGED_WORD = /^\S+[/_](?:[A-Za-z]{1,4}[A-Za-z$*+-]{0,8}|[.,:;()'`-]{1,2})$/;
const TAG_SEPARATOR = /[/_]/g;
const SPACED_MARK = /\S [,.](?= |$)/g;
const MARK = /[,.](?= |$)/g;
const SAMPLE_LENGTH = 20_000;
/** Tagged words, or commas and full stops, that a sample must have to be judged. */
const MIN_COUNT = 30;
/** Share of the words that must be tagged, or of the marks that must be spaced. */
const MIN_SHARE = 0.6;

/**
 * Returns how a text was annotated for language research: with a tag after every word (`jury/nn said/vbd`), or with
 * spaces around every punctuation mark (`the jury , he said .`). Returns nothing for other texts.
 */
export function findAnnotation(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (isTagged(sample)) return 'a tag is attached to every word';
  return isSpaced(sample) ? 'there are spaces around every comma and full stop' : undefined;
}

function isTagged(sample: string): boolean {
  if (countMatches(TAG_SEPARATOR, sample) < MIN_COUNT) return false;
  const words = sample.split(/\s+/).filter(Boolean);
  const tagged = words.filter((word) => TAGGED_WORD.test(word)).length;
  return tagged >= MIN_COUNT && tagged > words.length * MIN_SHARE;
}

function isSpaced(sample: string): boolean {
  const spaced = countMatches(SPACED_MARK, sample);
  if (spaced <= MIN_COUNT * MIN_SHARE) return false;
  const marks = countMatches(MARK, sample);
  return marks >= MIN_COUNT && spaced > marks * MIN_SHARE;
}

function countMatches(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
