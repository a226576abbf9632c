import type { Citation, PersonName } from './citation.ts';
import table from './latex.json' with { type: 'json' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns a citation as a BibTeX entry, which BibLaTeX reads as well. */
export function toBibtex({ key, title, authors, container, date, url, language, abstract }: Citation): string {
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${toLatex(title)}}}`],
    ['author', authors.length > 0 ? inBraces(authors.map(bibtexName).join(' and ')) : undefined],
    ['journal', container && inBraces(toLatex(container))],
    ['year', date && inBraces(String(date.year))],
    ['month', date && MONTHS[date.month - 1]],
    ['day', date && inBraces(String(date.day))],
    ['url', inBraces(encodeBraces(url))],
    ['language', language && inBraces(language)],
    ['abstract', abstract && inBraces(toLatex(abstract))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Returns `Family, Suffix, Given`. A name without parts is put in braces, so that BibTeX does not split it. */
function bibtexName(name: PersonName): string {
  if ('literal' in name) return inBraces(toLatex(name.literal));
  return [name.family, name.suffix, name.given].flatMap((part) => (part === undefined ? [] : toLatex(part))).join(', ');
}

/** BibTeX copies URLs as they are, but for braces and backslashes. */
const encodeBraces = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent);

const inBraces = (text: string) => `{${text}}`;

const COMMANDS = new Map([...Object.entries(table.signs), ...Object.entries(table.letters)]);
const ACCENTS = new Map(Object.entries(table.accents));

/**
 * Returns text as LaTeX for BibTeX. Characters that mean something to TeX become commands; so do braces, because BibTeX
 * counts them even after a backslash, and accented Latin letters, because it takes initials and sorts by bytes. Everything
 * else stays UTF-8.
 */
export function toLatex(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    return COMMANDS.get(character) ?? toAccentCommand(character) ?? character;
  }).join('');
}

function toAccentCommand(character: string): string | undefined {
  const [letter = '', mark = '', ...otherMarks] = character.normalize('NFD');
  const accent = ACCENTS.get(mark);
  if (accent === undefined || otherMarks.length > 0 || !/[A-Za-z]/.test(letter)) return undefined;
  return `{${accent}{${letter}}}`;
}
