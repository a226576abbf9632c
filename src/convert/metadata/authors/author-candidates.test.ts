import { describe, expect, it } from 'vitest';
import { measureLines } from '../../labels/measured-lines.ts';
import { NO_LINE, readMetadataPage } from '../metadata-page.ts';
import { findAuthorCandidates } from './author-candidates.ts';

const candidates = (...texts: string[]) =>
  findAuthorCandidates(
    readMetadataPage(
      measureLines(texts.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 }))),
      texts.map(() => ({ article: false, probability: 0.1, measures: NO_LINE.measures })),
      'en',
    ),
    { title: 0, date: 1 },
  );

describe('findAuthorCandidates', () => {
  it.each([
    ['By Ada Reed', 'start', ['Ada Reed']],
    ['ByAda Reed', 'start', ['Ada Reed']],
    ['Posted on 4 May 2016 by Ada Reed', 'middle', ['Ada Reed']],
    ['Words: Ada Reed Photos: Jo Berg', 'start', ['Ada Reed']],
    ['by the kitchen team', 'start', ['the kitchen team']],
    ['Von Ada Reed | 30. Juni 2025, 15:59 Uhr', 'start', ['Ada Reed']],
    ['Par Ada Reed et Jo Berg', 'start', ['Ada Reed']],
    ['作者：王小明', 'start', ['王小明']],
    ['By J. Edgar Reed View In Digital Edition', 'start', ['J. Edgar Reed']],
    ['By Ada FitzReed', 'start', ['Ada FitzReed']],
    ['By 99riders', 'start', ['99riders']],
    ['作者｜王小明', 'start', ['王小明']],
    ['作者:ada_r 阅读(1660)', 'start', ['ada_r']],
    ['by ada_r on Monday', 'start', ['ada_r']],
    ['By A. J. Reed View In Digital Edition', 'start', ['A. J. Reed']],
    ['By Dr. Ada Reed', 'start', ['Ada Reed']],
    ['Ada ReedLocal Reporter', 'none', ['Ada Reed']],
    ['本报记者王小明发自北京', 'start', ['王小明']],
    ['Ada Reed 4 February 2025 - 14:41', 'none', ['Ada Reed']],
    ['Harwick Herald 9/21/2016 Ada Reed', 'none', ['Ada Reed']],
    ['19 Comments | Ada Reed | Updated: 4 May 2016', 'none', ['Ada Reed']],
    ['lifestyleAnna Reed4 May 2016', 'none', ['Anna Reed']],
  ])('%s', (text, cue, names) => {
    expect(candidates('The old bridge', text)).toContainEqual(expect.objectContaining({ cue, names, lines: [1] }));
  });

  it('finds a name below “Written by”', () => {
    expect(candidates('The old bridge', 'Written by', 'Ada Reed')).toContainEqual(
      expect.objectContaining({ cue: 'line above', names: ['Ada Reed'], lines: [2] }),
    );
  });

  it('joins neighboring bylines', () => {
    expect(candidates('The old bridge', 'By Ada Reed', 'By Jo Berg')).toContainEqual(
      expect.objectContaining({ names: ['Ada Reed', 'Jo Berg'], lines: [1, 2] }),
    );
  });

  it('joins “By Ada Reed,” with the name below', () => {
    expect(candidates('The old bridge', 'By Ada Reed,', 'Jo Berg')).toContainEqual(
      expect.objectContaining({ names: ['Ada Reed', 'Jo Berg'], lines: [1, 2] }),
    );
  });

  it.each(['By reading on you agree to our terms', 'By ★★★', '本报记者获悉，', 'By ...'])(
    'finds no name after “by” in “%s”',
    (text) => {
      expect(candidates('The old bridge', text).filter(({ cue }) => cue !== 'none')).toEqual([]);
    },
  );

  it('finds no names in a menu', () => {
    const menu = Array.from({ length: 30 }, (_, i) => `Section Number${i}`);
    expect(candidates('The old bridge', 'x', ...menu).filter(({ lines: [line = 0] }) => line > 20)).toEqual([]);
  });
});

const sentence = (start: string, end: string) =>
  `${start}The ferry left at noon with forty people and a piano on board, and it came back without the piano.${end}`;

describe('names in brackets', () => {
  it.each([
    [sentence('晚报讯（记者 王小明 李华）', ''), ['王小明', '李华']],
    [sentence('〔記者王小明／花蓮報導〕', ''), ['王小明']],
    [sentence('', ' (Ada Reed)'), ['Ada Reed']],
    [sentence('', '（记者 王小明 文/图）'), ['王小明']],
  ])('%s', (text, names) => {
    const page = readMetadataPage(
      measureLines([{ text, lines: [1, 1], indent: 0, gap: 0 }]),
      [{ article: true, probability: 0.9, measures: NO_LINE.measures }],
      'zh',
    );
    expect(findAuthorCandidates(page, { title: -1, date: -1 })).toContainEqual(
      expect.objectContaining({ cue: 'brackets', names }),
    );
  });
});
