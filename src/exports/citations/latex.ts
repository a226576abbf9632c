import table from './latex.json' with { type: 'json' };

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
