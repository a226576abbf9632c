import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNames } from './parse-names.ts';

describe('parseNames', () => {
  it.each([
    ['Ada Reed and Jo Berg', 'en', ['Ada Reed', 'Jo Berg']],
    ['ADA REED, JO BERG and LI WEI', 'en', ['Ada Reed', 'Jo Berg', 'Li Wei']],
    ['Ada Reed, Political Correspondent', 'en', ['Ada Reed']],
    ['Ada Reed Former Deputy Editor', 'en', ['Ada Reed']],
    ['Ada Reed, MS, RDN', 'en', ['Ada Reed']],
    ['Ada Reed in Lisbon', 'en', ['Ada Reed']],
    ['Ada Reed in Lisbon and Jo Berg in Porto', 'en', ['Ada Reed', 'Jo Berg']],
    ['ADA REED in Lisbon, and JO BERG in Porto', 'en', ['Ada Reed', 'Jo Berg']],
    ['Ada Reed in Lisbon, Portugal', 'en', ['Ada Reed']],
    ['Ada Reed, Lissabon', 'de', ['Ada Reed']],
    ['Ada Reed @adareed ada@example.org', 'en', ['Ada Reed']],
    ['Ada Reed@adareed May 4', 'en', ['Ada Reed']],
    ['Ada ReedTwitter', 'en', ['Ada Reed']],
    ['Li Ma, Ada Reed, MA', 'en', ['Li Ma', 'Ada Reed']],
    ['The Associated Press', 'en', ['The Associated Press']],
    ['Ada Reed March 18 at 3:57 PM', 'en', ['Ada Reed']],
    ['Ada Reed1, Jo Berg2', 'en', ['Ada Reed', 'Jo Berg']],
    ['Ada ReedPublished', 'en', ['Ada Reed']],
    ['Jo Berg (text), Ada Reed', 'en', ['Jo Berg', 'Ada Reed']],
    ['Jo Berg und Ada Reed, dpa', 'de', ['Jo Berg', 'Ada Reed', 'dpa']],
    ['Pilar Soto y Juan de la Vega', 'es', ['Pilar Soto', 'Juan de la Vega']],
    ['Iwona Lis i Jan Kos', 'pl', ['Iwona Lis', 'Jan Kos']],
    ['Анна Лис и Иван Кос', 'ru', ['Анна Лис', 'Иван Кос']],
    ['Ada Reed 1 day ago', 'en', ['Ada Reed']],
    ['Ada Reed¹, Jo Berg² und Li Wei*', 'de', ['Ada Reed', 'Jo Berg', 'Li Wei']],
    ['Ada Reed and AFP', 'en', ['Ada Reed', 'AFP']],
    ['Ada Reed with AFP', 'en', ['Ada Reed']],
    ['Ada Reed / Harwick', 'en', ['Ada Reed']],
    ['J. Edgar Reed Former Deputy Editor', 'en', ['J. Edgar Reed']],
    ['Staff Writer Ada Reed', 'en', ['Ada Reed']],
    ['Ada Reed, Staff Writer', 'en', ['Ada Reed']],
    ['Staff Writer', 'en', ['Staff Writer']],
    ['A. J. Reed', 'en', ['A. J. Reed']],
    ['Hans v. Reed-Berg, Leiter', 'de', ['Hans v. Reed-Berg']],
    ['Anna Berg Peter Holm', 'de', ['Anna Berg', 'Peter Holm']],
    ['Juan Carlos Martín Soto', 'es', ['Juan Carlos Martín Soto']],
    ['王小明 通讯员 李华 文/图', 'zh', ['王小明', '李华']],
    ['王小明 发自上海', 'zh', ['王小明']],
    ['王小明 来源：晚报', 'zh', ['王小明']],
    ['王小明 李华', 'zh', ['王小明', '李华']],
    ['水原 春香', 'ja', ['水原 春香']],
    ['updated yesterday', 'en', []],
    ['Read more', 'en', []],
  ])('%s', (text, language, names) => {
    expect(parseNames(text, language).names).toEqual(names);
  });

  it('says what follows the names', () => {
    expect(parseNames('Ada Reed', 'en').rest).toBe('nothing');
    expect(parseNames('Ada Reed, Editor', 'en').rest).toBe('role');
    expect(parseNames('Ada Reed, walks the bridge', 'en').rest).toBe('text');
  });

  it('finds names whose words are in the text, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('A', 'da', ' ', 'Reed', ',', 'and ', '|', '1', '王', '(', ')'),
          maxLength: 30,
        }),
        (text) => {
          for (const name of parseNames(text, 'en').names) {
            const words = name.toLowerCase().split(' ');
            expect(words.every((word) => text.toLowerCase().includes(word))).toBe(true);
          }
        },
      ),
    );
  });
});
