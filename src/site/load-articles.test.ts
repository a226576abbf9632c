import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Content } from '../files/content.ts';
import type { ArticleSlug } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { LoadedArticles } from './load-articles.ts';
import { testContent, type TestContent } from './test-content.ts';
import { testSite } from './test-site.ts';

let fixture: TestContent;
beforeEach(() => void (fixture = testContent()));
afterEach(() => fixture.dispose());

const { config } = testSite();
const article = (body: string, more = '') => `---\ntitle: At the quay\nlanguage: en\n${more}---\n\n${body}\n`;
const entry = (name: string, more = '', definition = 'A place.') =>
  `---\nname: ${name}\ntype: place\n${more}---\n\n${definition}\n`;

/** Loads the articles; `parsed` counts those that had to be read. */
function load(content: Content = fixture.content, code = '') {
  const loaded = new LoadedArticles(content, config, code);
  const before = content.work.articleParses;
  const problems: Problem[] = [];
  const articles = loaded.load((found) => void problems.push(...found));
  const bySlug = new Map(articles.map((each) => [each.slug as string, each]));
  const body = (slug: string) => loaded.body(slug as ArticleSlug);
  return { bySlug, body, problems, parsed: content.work.articleParses - before };
}

test('an article is loaded under its path, annotated with its list and the glossary', () => {
  fixture.write('glossary/cork.md', entry('Cork'));
  fixture.write('articles/port/quay.md', article('Ada left Cork.', 'entities: [{ name: Ada, type: person }]\n'));
  const { bySlug, body } = load();
  expect(body('port/quay').annotated).toMatch(/>Ada<\/a> left <a[^>]+ href="#e-place-cork"/);
  expect(body('port/quay')).toMatchObject({ markdown: 'Ada left Cork.\n', html: '<p>Ada left Cork.</p>' });
  expect(bySlug.get('port/quay')).toMatchObject({
    words: 3,
    edited: true,
    annotations: [{ name: 'Ada' }, { name: 'Cork' }],
  });
});

test('what has not changed is not annotated again, in another process either', () => {
  fixture.write('articles/a.md', article('One.'));
  fixture.write('articles/b.md', article('Two.'));
  const first = load();
  const second = load(fixture.reopen());
  expect([first.parsed, second.parsed]).toEqual([2, 0]);
  expect([...second.bySlug]).toEqual([...first.bySlug]);
  expect(second.body('b')).toEqual(first.body('b'));
  fixture.write('articles/b.md', article('Three.'));
  expect(load(fixture.reopen()).parsed).toBe(1);
});

test('another name in the glossary for an entry that articles mention annotates them again, another definition none, and other code all', () => {
  fixture.write('glossary/cork.md', entry('Cork'));
  for (const name of ['a', 'b']) fixture.write(`articles/${name}.md`, article('Cork.'));
  expect(load().parsed).toBe(2);
  fixture.write('glossary/cork.md', entry('Cork', '', 'A city.'));
  expect(load(fixture.reopen()).parsed).toBe(0);
  fixture.write('glossary/cork.md', entry('Cork', 'aliases: [Corcaigh]\n'));
  expect(load(fixture.reopen()).parsed).toBe(2);
  expect(load(fixture.reopen(), 'other code').parsed).toBe(2);
});

test('another name in the glossary annotates only the articles that may mention it', () => {
  fixture.write('articles/a.md', article('Ada left Cork.'));
  fixture.write('articles/b.md', article('Ben stayed, see [[Cork]].'));
  fixture.write('articles/c.md', article('Nobody came.'));
  expect(load().parsed).toBe(3);
  fixture.write('glossary/cork.md', entry('Cork'));
  const { parsed, bySlug } = load(fixture.reopen());
  // One names it, and one has a link, which compares names in other ways.
  expect(parsed).toBe(2);
  expect(bySlug.get('a')?.annotations).toMatchObject([{ name: 'Cork' }]);
});

test('an article whose file is gone is gone', () => {
  fixture.write('articles/a.md', article('One.'));
  fixture.write('articles/b.md', article('Two.'));
  load();
  fixture.delete('articles/a.md');
  expect([...load(fixture.reopen()).bySlug.keys()]).toEqual(['b']);
});

test('a new version beside an edited article, and what a program hides, is not published', () => {
  for (const file of ['a.md', 'a.new.md', '.a.md']) fixture.write(`articles/${file}`, article('One.'));
  expect([...load().bySlug.keys()]).toEqual(['a']);
});

test('what is wrong is reported with its place, and the other articles are loaded', () => {
  fixture.write('articles/a.md', '---\nlanguage: en\n---\n\nNo title.\n');
  fixture.write('articles/b.md', article('They\nleft [[Nowhere]].'));
  const { bySlug, problems } = load();
  expect([...bySlug.keys()]).toEqual(['b']);
  expect(problems).toMatchObject([{ line: 1 }, { line: 7, column: 6 }]);
});

test('an entry can switch its highlights off, and an article all of them', () => {
  fixture.write('glossary/cork.md', entry('Cork', 'highlight: false\n'));
  fixture.write('glossary/quay.md', entry('Quay'));
  fixture.write('articles/some.md', article('Cork has Quay.'));
  fixture.write('articles/none.md', article('Cork has Quay.', 'highlights: 0\n'));
  const { body } = load();
  expect(body('some').annotated.match(/href="[^"]+"/g)).toEqual(['href="#e-place-quay"']);
  expect(body('none').annotated.match(/href="[^"]+"/g)).toBeNull();
});

test('a hidden name is text, and nothing quotes it', () => {
  fixture.write('glossary/cork.md', entry('Cork', 'hidden: true\n'));
  fixture.write('glossary/quay.md', entry('Quay'));
  fixture.write('articles/a.md', article('On 5 May 2020 Cork saw Quay.'));
  expect(load().bySlug.get('a')).toMatchObject({
    annotations: [{ name: 'Quay', before: '… saw ' }],
    blocks: [{ hidden: [{ start: 14, end: 18 }] }],
    dates: [{ sentence: 'On 5 May 2020 …' }],
  });
});
