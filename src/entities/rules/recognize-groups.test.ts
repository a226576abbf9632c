import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { recognizeGroups } from './recognize-groups.ts';

const recognized = (text: string) =>
  recognizeGroups(text, tokenize(text)).map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);

test.each([
  ['Iraqi troops and two Iraqis', ['Iraqi = Iraqis', 'Iraqis = Iraqis']],
  ['Kurdish-led, British-born', ['Kurdish = Kurds', 'British = British']],
  ['Sunni Muslims', ['Sunni = Sunnis', 'Sunni Muslims = Sunnis', 'Muslims = Muslims']],
  ['Kurdish peshmerga fighters', ['Kurdish = Kurds', 'peshmerga = Peshmerga']],
  ['She speaks Turkish and reads a French-language paper', []],
  ['It is called an SVBIED in military English, and in Arabic.', []],
  ['in Iraqi, Turkish and Syrian towns', ['Iraqi = Iraqis', 'Turkish = Turks', 'Syrian = Syrians']],
  ['He was among Kurds in Iran.', ['Kurds = Kurds']],
  ['Laos, the Philippines, polish, turkey', []],
])('%s', (text, expected) => {
  expect(recognized(text)).toEqual(expected);
});
