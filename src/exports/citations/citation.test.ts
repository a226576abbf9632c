import { expect, test } from 'vitest';
import { splitName } from './citation.ts';

test.each([
  ['Ada Reed', { given: 'Ada', family: 'Reed' }],
  ['Ada M. Reed', { given: 'Ada M.', family: 'Reed' }],
  ['Reed, Ada', { given: 'Ada', family: 'Reed' }],
  ['Zoë van der Berg', { given: 'Zoë', family: 'van der Berg' }],
  ['Haya bint Salem', { given: 'Haya', family: 'bint Salem' }],
  ['Ben Two Jr.', { given: 'Ben', family: 'Two', suffix: 'Jr.' }],
  ['Ben Two, Jr.', { given: 'Ben', family: 'Two', suffix: 'Jr.' }],
  ['Ben Two III', { given: 'Ben', family: 'Two', suffix: 'III' }],
  ['de Silva', { given: 'de', family: 'Silva' }],
  ['Voltaire', { literal: 'Voltaire' }],
  ['Harbour News Agency', { literal: 'Harbour News Agency' }],
  ['Lantern staff', { literal: 'Lantern staff' }],
  ['Ada and Ben Reed', { literal: 'Ada and Ben Reed' }],
  ['Ada Reed, Ben Two, Cy', { literal: 'Ada Reed, Ben Two, Cy' }],
  ['Reed,', { literal: 'Reed,' }],
  ['Reed & Sons', { literal: 'Reed & Sons' }],
  ['王 小明', { literal: '王 小明' }],
])('%s', (name, parts) => expect(splitName(name)).toEqual(parts));
