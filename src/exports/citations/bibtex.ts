import type { Citation, PersonName } from './citation.ts';
import table from './latex.json' with { type: 'json' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation as a BibTeX entry that BibLaTeX reads as well. */
export function toBibtex({ key, title, authors, container, date, url, language, abstract }: Citation): string {
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${toLatex(title)}}}`],
    ['author', authors.length > 0 ? braced(authors.map(bibtexName).join(' and ')) : undefined],
    ['journal', container && braced(toLatex(container))],
    ['year', date && braced(String(date.year))],
    ['month', date && MONTHS[date.month - 1]],
    ['day', date && braced(String(date.day))],
    ['url', braced(bareUrl(url))],
    ['language', language && braced(language)],
    ['abstract', abstract && braced(toLatex(abstract))],
  ];
  const given = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@article{${key},\n${given.join(',\n')}\n}\n`;
}

/** `Family, Suffix, Given`; a literal name is braced, so that nothing in it parts it. */
function bibtexName(name: PersonName): string {
  if ('literal' in name) return braced(toLatex(name.literal));
  return [name.family, name.suffix, name.given].flatMap((part) => (part === undefined ? [] : toLatex(part))).join(', ');
}

/** BibTeX hands addresses on as they are; only braces and backslashes would be its own. */
const bareUrl = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent);

const braced = (text: string) => `{${text}}`;

const SIGNS = new Map(Object.entries(table.signs));
const LETTERS = new Map(Object.entries(table.letters));
const ACCENTS = new Map(Object.entries(table.accents));

/**
 * Text as LaTeX prints it. Signs that mean something to TeX are written out, braces too, since BibTeX counts them even
 * behind a backslash. Accented Latin letters become commands in braces, because BibTeX itself cuts initials and sorts by
 * bytes; all else stays as UTF-8.
 */
export function toLatex(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const known = SIGNS.get(character) ?? LETTERS.get(character);
    return known ?? accented(character) ?? character;
  }).join('');
}

function accented(character: string): string | undefined {
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS.get(mark);
  if (accent === undefined || more.length > 0 || !/[A-Za-z]/.test(letter)) return undefined;
  return `{${accent}{${letter}}}`;
}
