import type { Citation, PersonName } from './citation.ts';

/** Returns a citation as RIS: one tag on each line, without escaping, with CRLF line ends. */
export function toRis({ title, authors, container, date, url, language, abstract }: Citation): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', container],
    ['PY', date && String(date.year)],
    ['DA', date && `${date.year}/${twoDigits(date.month)}/${twoDigits(date.day)}/`],
    ['AB', abstract],
    ['LA', language],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}

/** Returns `Family, Given, Suffix`. */
function risName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
