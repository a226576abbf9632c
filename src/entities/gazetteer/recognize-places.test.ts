import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { recognizePlaces } from './recognize-places.ts';

const recognized = (language: string, text: string) =>
  recognizePlaces(tokenize(text), language).map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);

test.each([
  ['de', 'Im Tschad, in den USA und in München', ['Tschad = Chad', 'USA = United States', 'München = Munich']],
  ['fr', 'L’armée de l’Irak à Mossoul', ['Irak = Iraq', 'Mossoul = Mosul']],
  ['ru', 'Россия и Москва', ['Россия = Russia', 'Москва = Moscow']],
  ['zh', '伊拉克军队进入摩苏尔市', ['伊拉克 = Iraq', '摩苏尔 = Mosul']],
  ['ar', 'في الموصل، العراق', ['الموصل = Mosul', 'العراق = Iraq']],
  ['xx-not-a-language', 'Iraq', ['Iraq = Iraq']],
])('%s: %s', (language, text, expected) => {
  expect(recognized(language, text)).toEqual(expected);
});
