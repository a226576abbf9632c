import { characterKinds } from './characters.ts';
import { codeAt } from './code-units.ts';

/** Returns how many UTF-16 units a code point takes. */
export function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Returns the index of the first character from `from` on that is of any of the `kinds`; the text's length if none is. */
export function startOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let index = from;
  while (index < length) {
    const code = codeAt(text, index);
    if (characterKinds(code) & kinds) break;
    index += unitsOf(code);
  }
  return index;
}

/** Returns the index after the characters from `from` on that are of any of the `kinds`. */
export function endOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let index = from;
  while (index < length) {
    const code = codeAt(text, index);
    if (!(characterKinds(code) & kinds)) break;
    index += unitsOf(code);
  }
  return index;
}

/** Returns the runs of characters that are of any of the `kinds`, such as words, in order. */
export function runsIn(text: string, kinds: number): string[] {
  const runs: string[] = [];
  const { length } = text;
  for (let start = startOfRun(text, kinds, 0); start < length;) {
    const end = endOfRun(text, kinds, start);
    runs.push(text.slice(start, end));
    start = startOfRun(text, kinds, end);
  }
  return runs;
}
