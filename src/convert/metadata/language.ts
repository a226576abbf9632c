import type { Line } from '../line.ts';

const ENGLISH = /\b(the|and|of|to|in|that|is|was|for)\b/gi;

/** `en` where English function words are frequent, `und` otherwise. */
export function detectLanguage(lines: readonly Line[]): string {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, 20_000);
  const words = text.split(' ').length;
  return (text.match(ENGLISH)?.length ?? 0) > words / 10 ? 'en' : 'und';
}
