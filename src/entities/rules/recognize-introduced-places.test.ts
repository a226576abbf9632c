import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { recognizeIntroducedPlaces } from './recognize-introduced-places.ts';

const recognized = (text: string) =>
  recognizeIntroducedPlaces(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['They attacked the town of Rutba. Rutba held.', ['Rutba', 'Rutba']],
  ['In the port city of New York’s north', ['New York']],
  ['In the city of Mosul Isis stayed.', ['Mosul']],
  ['In western Anbar province', ['Anbar']],
  ['Across Iraqi Nineveh governorate', ['Nineveh']],
  ['The province, The Anbar region', ['Anbar']],
  ['The City of London lent to the town of Hogsmeade; Rutba held.', []],
])('%s', (text, expected) => {
  expect(recognized(text)).toEqual(expected);
});
