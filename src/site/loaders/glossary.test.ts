import { afterEach, beforeEach, expect, test } from 'vitest';
import { config } from '../../../postil.config.ts';
import { glossaryLoader } from './glossary.ts';
import { loadFixture, type LoadFixture } from './load-fixture.ts';

let fixture: LoadFixture;
beforeEach(() => void (fixture = loadFixture()));
afterEach(() => fixture.dispose());

const load = () => fixture.load(glossaryLoader({ ...config, contentDir: fixture.contentDir, base: '/' }));
const entry = (name: string, body: string) => `---\nname: ${name}\ntype: place\n---\n\n${body}\n`;

test('an entry is stored under its type and file, its links leading to other entries', async () => {
  fixture.write('glossary/quay.md', entry('Quay', 'In [[Cork]].'));
  fixture.write('glossary/ireland/cork.md', entry('Cork', 'A city.'));
  expect((await load()).said).toEqual([]);
  expect(fixture.ids().sort()).toEqual(['place/cork', 'place/quay']);
  expect(fixture.entry('place/quay')?.rendered?.html).toBe('<p>In <a href="/entities/place/cork/">Cork</a>.</p>');
});

test('of two entries with one address the first is kept, and the other is named', async () => {
  fixture.write('glossary/a/cork.md', entry('Cork', 'A city.'));
  fixture.write('glossary/b/cork.md', entry('County Cork', 'A county.'));
  const { said } = await load();
  expect(fixture.entry('place/cork')?.data).toMatchObject({ name: 'Cork' });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/glossary\/b\/cork\.md:1 .*same address, place\/cork/);
});

test('a link to nothing is said with its line, in the body of an entry too', async () => {
  fixture.write('glossary/cork.md', entry('Cork', 'A city.\n\nNot far from\n[[Nowhere]].'));
  const { said } = await load();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/glossary\/cork\.md:9:1 .*\[\[Nowhere\]\] leads to nothing/);
});

test('in a build it is left to the list of everything', async () => {
  const built = loadFixture(false);
  built.write('glossary/cork.md', entry('Cork', 'Not far from [[Nowhere]].'));
  const { stored, said } = await built.load(glossaryLoader({ ...config, contentDir: built.contentDir, base: '/' }));
  built.dispose();
  expect([stored, said]).toEqual([['place/cork'], []]);
});

test('an entry whose file is gone is gone', async () => {
  fixture.write('glossary/cork.md', entry('Cork', 'A city.'));
  await load();
  fixture.delete('glossary/cork.md');
  await load();
  expect(fixture.ids()).toEqual([]);
});
