import { expect, test } from 'vitest';
import { readAsUtf8, repairMojibake } from './mojibake.ts';

test.each([
  ['donâ€™t', 'don’t'],
  ['donâ\u0080\u0099t', 'don’t'],
  ['Â£30 Ã©tÃ©', '£30 été'],
  ['ÐœÐ¸Ñ€', 'Мир'],
  ['ðŸ˜€', '😀'],
  ['donÃ¢â‚¬â„¢t', 'don’t'],
  ['don\u0092t', 'don’t'],
  ['JÃ©rÃ´me', 'Jérôme'],
  ['the APIÂ\u00a0documents', 'the API\u00a0documents'],
])('%j is repaired to %j', (broken, whole) => {
  expect(repairMojibake(broken)).toBe(whole);
});

test.each(['CAFÉ»', 'À la fin…', 'NÃO', 'Ægir', '“Ça va”', 'MAÑANA', 'Zoë’s café', 'Ó“', 'AMANHû'])(
  '%j is left as it is',
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

test.each([
  ['Ã©', 'é'],
  ['â€™', '’'],
  ['é', undefined],
  ['Ãʃ', undefined],
  ['Ã🚢', undefined],
])('%j was %j in UTF-8', (characters, text) => {
  expect(readAsUtf8(characters)).toBe(text);
});
