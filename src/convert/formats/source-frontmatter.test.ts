import { expect, test } from 'vitest';
import { readSourceFrontmatter } from './source-frontmatter.ts';

const read = (yaml: string) => readSourceFrontmatter(`---\n${yaml}\n---\n`, 'a.md');

test('keys of other programs stand for ours, which win', () => {
  const { values, problems } = read(
    'headline: Theirs\ntitle: Ours\ndate: 2024-04-26 10:00:00 +0200\nauthor: Ada One\nlang: en\ntags: [a, b]\nlayout: post',
  );
  expect(values).toEqual({ title: 'Ours', published: '2024-04-26T10:00+02:00', authors: ['Ada One'], language: 'en' });
  expect(problems).toEqual([]);
});

test('what cannot be read is reported under the name it was given', () => {
  const { values, problems } = read('date: some day\nautor: Ada');
  expect(values).toEqual({});
  expect(problems).toMatchObject([
    { id: 'frontmatter-unknown-key', line: 3 },
    { id: 'frontmatter-value', line: 2 },
  ]);
});
