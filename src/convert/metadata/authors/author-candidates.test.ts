import { describe, expect, it } from 'vitest';
import { NO_LINE, readPage } from '../page.ts';
import { authorCandidates } from './author-candidates.ts';

const candidates = (...texts: string[]) =>
  authorCandidates(
    readPage(
      texts.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 })),
      texts.map(() => ({ article: false, probability: 0.1, measures: NO_LINE.measures })),
      'en',
    ),
    { title: 0, date: 1 },
  );

describe('authorCandidates', () => {
  it.each([
    ['By Ada Reed', 'start', ['Ada Reed']],
    ['ByAda Reed', 'start', ['Ada Reed']],
    ['Posted on 4 May 2016 by Ada Reed', 'middle', ['Ada Reed']],
    ['Words: Ada Reed Photos: Jo Berg', 'start', ['Ada Reed']],
    ['by the kitchen team', 'start', ['the kitchen team']],
    ['Von Ada Reed | 30. Juni 2025, 15:59 Uhr', 'start', ['Ada Reed']],
    ['Par Ada Reed et Jo Berg', 'start', ['Ada Reed']],
    ['作者：王小明', 'start', ['王小明']],
    ['Ada Reed 4 February 2025 - 14:41', 'none', ['Ada Reed']],
    ['Harwick Herald 9/21/2016 Ada Reed', 'none', ['Ada Reed']],
    ['19 Comments | Ada Reed | Updated: 4 May 2016', 'none', ['Ada Reed']],
    ['lifestyleAnna Reed4 May 2016', 'none', ['Anna Reed']],
  ])('%s', (text, cue, names) => {
    expect(candidates('The old bridge', text)).toContainEqual(expect.objectContaining({ cue, names, lines: [1] }));
  });

  it('takes a name below “Written by”', () => {
    expect(candidates('The old bridge', 'Written by', 'Ada Reed')).toContainEqual(
      expect.objectContaining({ cue: 'line above', names: ['Ada Reed'], lines: [2] }),
    );
  });

  it('offers neighbouring bylines as one', () => {
    expect(candidates('The old bridge', 'By Ada Reed', 'By Jo Berg')).toContainEqual(
      expect.objectContaining({ names: ['Ada Reed', 'Jo Berg'], lines: [1, 2] }),
    );
  });

  it('takes no menu for names', () => {
    const menu = Array.from({ length: 30 }, (_, i) => `Section Number${i}`);
    expect(candidates('The old bridge', 'x', ...menu).filter(({ lines: [line = 0] }) => line > 20)).toEqual([]);
  });
});
