const TAGGED = /^\S+[/_](?:[A-Za-z]{1,4}[A-Za-z$*+-]{0,8}|[.,:;()'`-]{1,2})$/;
const SPACED_SIGN = /\S [,.](?= |$)/g;
const SIGN = /[,.](?= |$)/g;
/** How much of a text is looked at, in characters. */
const SAMPLE = 20_000;
const FEWEST = 30;
const MOST = 0.6;

/**
 * What was done to a text that was taken apart for language research, or nothing: a tag behind every word
 * (`jury/nn said/vbd`), or spaces around every sign (`the jury , he said .`).
 */
export function annotationOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if (isTagged(sample)) return 'a tag is attached to every word';
  return isSpaced(sample) ? 'spaces stand around every comma and full stop' : undefined;
}

function isTagged(sample: string): boolean {
  if (countOf(/[/_]/g, sample) < FEWEST) return false;
  const words = sample.split(/\s+/).filter(Boolean);
  const tagged = words.filter((word) => TAGGED.test(word)).length;
  return tagged >= FEWEST && tagged > words.length * MOST;
}

function isSpaced(sample: string): boolean {
  const spaced = countOf(SPACED_SIGN, sample);
  return spaced > FEWEST * MOST && countOf(SIGN, sample) >= FEWEST && spaced > countOf(SIGN, sample) * MOST;
}

function countOf(sign: RegExp, text: string): number {
  return text.match(sign)?.length ?? 0;
}
