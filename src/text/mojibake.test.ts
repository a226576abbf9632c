import { expect, test } from 'vitest';
import { repairMojibake } from './mojibake.ts';

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
])('%j was %j', (broken, whole) => {
  expect(repairMojibake(broken)).toBe(whole);
});

test.each(['CAFÉ»', 'À la fin…', 'NÃO', 'Ægir', '“Ça va”', 'MAÑANA', 'Zoë’s café', 'Ó“', 'AMANHû'])(
  '%j is whole',
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);
