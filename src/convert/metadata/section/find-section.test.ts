import { describe, expect, it } from 'vitest';
import { measureLines } from '../../labels/measured-lines.ts';
import { NO_LINE, readMetadataPage } from '../metadata-page.ts';
import { findSection } from './find-section.ts';

const find = (title: number, ...texts: string[]) =>
  findSection(
    readMetadataPage(
      measureLines(texts.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 }))),
      texts.map(() => ({ article: false, probability: 0.1, measures: NO_LINE.measures })),
      'en',
    ),
    title,
  )?.value;

describe('findSection', () => {
  it.each([
    ['Home » Politics » Old bridge closed', 'Politics'],
    ['Startseite > Wirtschaft > Verkehr', 'Wirtschaft'],
    ['Accueil / Sport', 'Sport'],
    ['首页 > 社会', '社会'],
  ])('%s', (breadcrumbs, section) => {
    expect(find(1, breadcrumbs, 'Old bridge closed')).toBe(section);
  });

  it.each(['Home » Old bridge closed', 'Home', 'Politics » Old bridge closed', 'Home » 2024'])(
    'finds none in “%s”',
    (breadcrumbs) => {
      expect(find(1, breadcrumbs, 'Old bridge closed')).toBeUndefined();
    },
  );

  it('reads breadcrumbs near the title only', () => {
    expect(find(20, 'Home » Politics', ...Array.from({ length: 20 }, () => 'Old bridge closed'))).toBeUndefined();
  });
});
