import { anyOf } from '../../text/phrases.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import type { ArticleLines, Line } from '../lines/line.ts';
import words from './letters-to-the-editor.json' with { type: 'json' };

const HEADING = new RegExp(`^(?:${anyOf(words.headings)})$`, 'iu');
const SALUTATION = new RegExp(`^(?:${anyOf(words.salutations)})\\s*[,:–—-]`, 'iu');
/** A single letter is an article by whoever wrote it. */
const MIN_LETTERS = 2;
const MAX_SIGNATURE_LENGTH = 60;
const MAX_SIGNATURE_LINES = 3;

/**
 * Keeps the signatures of letters to the editor with their letters; a page of several has no author. Such a page names
 * itself in a heading, and each letter begins with a salutation right below its headline.
 */
export function readLettersToTheEditor(page: ArticleLines): ArticleLines {
  const { lines, metadata } = page;
  const heading = lines.findIndex(({ text }) => HEADING.test(text));
  if (heading < 0) return page;
  const salutations = lines.flatMap(({ text }, i) => (i > heading && SALUTATION.test(text) ? [i] : []));
  if (salutations.length < MIN_LETTERS) return page;
  const signatures = new Set(
    salutations.flatMap((start, i) => findSignature(lines.slice(start + 1, headlineAbove(salutations[i + 1])))),
  );
  const signed = lines.map((line): Line => {
    return signatures.has(line) ? { ...line, format: { kind: 'paragraph', belongsTo: 'letter above it' } } : line;
  });
  return { lines: signed, metadata: { authors: [], ...metadata } };
}

function headlineAbove(salutation: number | undefined): number | undefined {
  return salutation === undefined ? undefined : salutation - 1;
}

/** Finds the first short lines of a letter: its writer's name, and where they live. */
function findSignature(letter: readonly Line[]): Line[] {
  const first = letter.findIndex(isShort);
  const signature = first < 0 ? [] : letter.slice(first, first + MAX_SIGNATURE_LINES);
  const end = signature.findIndex((line, i) => i > 0 && (!isShort(line) || line.gap > 0));
  return end < 0 ? signature : signature.slice(0, end);
}

function isShort({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= MAX_SIGNATURE_LENGTH && !endsInStopOrColon(text);
}
