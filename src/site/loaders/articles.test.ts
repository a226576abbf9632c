import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesLoader } from './articles.ts';
import { loadFixture, type LoadFixture } from './load-fixture.ts';

let fixture: LoadFixture;
beforeEach(() => void (fixture = loadFixture()));
afterEach(() => fixture.dispose());

const load = () =>
  fixture.load(
    articlesLoader({
      contentDir: fixture.contentDir,
      language: 'en',
      highlightThreshold: 0.9,
      base: '/',
      url: 'https://example.org',
    }),
  );

const article = (body: string, more = '') => `---\ntitle: At the quay\nlanguage: en\n${more}---\n\n${body}\n`;
const entry = (name: string, more = '') => `---\nname: ${name}\ntype: place\n${more}---\n\nA place.\n`;

test('an article is stored under its path, annotated with its list and the glossary', async () => {
  fixture.write('glossary/cork.md', entry('Cork'));
  fixture.write('articles/port/quay.md', article('Ada left Cork.', 'entities: [{ name: Ada, type: person }]\n'));
  await load();
  const stored = fixture.entry('port/quay');
  expect(stored?.rendered?.html).toMatch(/>Ada<\/a> left <a[^>]+ href="#e-place-cork"/);
  expect(stored?.data).toMatchObject({ words: 3, edited: true, annotations: [{ name: 'Ada' }, { name: 'Cork' }] });
});

test('what has not changed is not rendered again; what has, or a glossary that has, is', async () => {
  fixture.write('articles/a.md', article('One.'));
  fixture.write('articles/b.md', article('Two.'));
  expect((await load()).stored).toEqual(['a', 'b']);
  expect((await load()).stored).toEqual([]);
  fixture.write('articles/b.md', article('Three.'));
  expect((await load()).stored).toEqual(['b']);
  fixture.write('glossary/cork.md', entry('Cork'));
  expect((await load()).stored).toEqual(['a', 'b']);
});

test('an article whose file is gone is gone', async () => {
  fixture.write('articles/a.md', article('One.'));
  fixture.write('articles/b.md', article('Two.'));
  await load();
  fixture.delete('articles/a.md');
  await load();
  expect(fixture.ids()).toEqual(['b']);
});

test('a new version beside an edited article, and what a program hides, is not published', async () => {
  for (const file of ['a.md', 'a.new.md', '.a.md']) fixture.write(`articles/${file}`, article('One.'));
  await load();
  expect(fixture.ids()).toEqual(['a']);
});

test('what is wrong is said with its place, and the other articles are loaded', async () => {
  fixture.write('articles/a.md', '---\nlanguage: en\n---\n\nNo title.\n');
  fixture.write('articles/b.md', article('They\nleft [[Nowhere]].'));
  const { stored, said } = await load();
  expect(stored).toEqual(['b']);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/articles\/a\.md:1 .*"title" is missing/);
  expect(said[1]).toMatch(/articles\/b\.md:7:6 .*\[\[Nowhere\]\] leads to nothing/);
});

test('an entry can switch its highlights off, and an article all of them', async () => {
  fixture.write('glossary/cork.md', entry('Cork', 'highlight: false\n'));
  fixture.write('glossary/quay.md', entry('Quay'));
  fixture.write('articles/some.md', article('Cork has Quay.'));
  fixture.write('articles/none.md', article('Cork has Quay.', 'highlights: 0\n'));
  await load();
  const targets = (id: string) => fixture.entry(id)?.rendered?.html.match(/href="[^"]+"/g);
  expect(targets('some')).toEqual(['href="#e-place-quay"']);
  expect(targets('none')).toBeNull();
});

test('a hidden name is text, and nothing quotes it', async () => {
  fixture.write('glossary/cork.md', entry('Cork', 'hidden: true\n'));
  fixture.write('glossary/quay.md', entry('Quay'));
  fixture.write('articles/a.md', article('On 5 May 2020 Cork saw Quay.'));
  await load();
  expect(fixture.entry('a')?.data).toMatchObject({
    annotations: [{ name: 'Quay', before: '… saw ' }],
    blocks: [{ hidden: [{ start: 14, end: 18 }] }],
    dates: [{ sentence: 'On 5 May 2020 …' }],
  });
});
