import type { ArticleLines } from '../lines/article-lines.ts';
import type { Line } from '../lines/line.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import vocabulary from './letters.json' with { type: 'json' };

const HEAD = new RegExp(`^(?:${vocabulary.heads.join('|')})$`, 'iu');
const SALUTATION = new RegExp(`^(?:${vocabulary.salutations.join('|')})\\s*[,:–—-]`, 'iu');
/** One letter is an article by whoever wrote it. */
const FEWEST = 2;
const LONGEST_SIGNATURE = 60;
const MOST_SIGNATURES = 3;

/**
 * Tells the lines below each of several letters to an editor that say who wrote it and where they live; their page has
 * no author. The page says that it has letters; each begins with a salutation, and a headline stands right above it.
 */
export function readLetters(page: ArticleLines): ArticleLines {
  const { lines, metadata } = page;
  const head = lines.findIndex(({ text }) => HEAD.test(text));
  if (head < 0) return page;
  const starts = lines.flatMap(({ text }, i) => (i > head && SALUTATION.test(text) ? [i] : []));
  if (starts.length < FEWEST) return page;
  const signatures = new Set(
    starts.flatMap((start, i) => signatureIn(lines.slice(start + 1, headlineAbove(starts[i + 1])))),
  );
  const read = lines.map((line): Line => {
    return signatures.has(line) ? { ...line, format: { kind: 'paragraph', belongsTo: 'letter above it' } } : line;
  });
  return { lines: read, metadata: { authors: [], ...metadata } };
}

function headlineAbove(salutation: number | undefined): number | undefined {
  return salutation === undefined ? undefined : salutation - 1;
}

function signatureIn(letter: readonly Line[]): Line[] {
  const first = letter.findIndex(isShort);
  const signature = first < 0 ? [] : letter.slice(first, first + MOST_SIGNATURES);
  const rest = signature.findIndex((line, i) => i > 0 && (!isShort(line) || line.gap > 0));
  return rest < 0 ? signature : signature.slice(0, rest);
}

function isShort({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= LONGEST_SIGNATURE && !endsInStopOrColon(text);
}
