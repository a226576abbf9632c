import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite, type BuiltSite } from '../../scripts/build/build-site.ts';
import { loadRenderer, rendererFolder } from '../../scripts/build/renderer.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { Cache } from '../../src/files/cache.ts';
import { Content } from '../../src/files/content.ts';
import { toSiteConfig } from '../../src/model/site-config.ts';
import { seededRandom } from '../../src/text/random.ts';

const EDITS = 40;
const MINUTES = 60_000;

mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, '.cache', 'random-edits-'));
const contentDir = path.relative(ROOT, path.join(folder, 'content'));
beforeAll(() => {
  cpSync(path.join(ROOT, 'tests/fixture-site'), contentDir, { recursive: true });
  // Forty builds say much; what they say of the content is not what is tested.
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockReturnValue(undefined);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What an edit may change besides files. */
interface Edited {
  settings: typeof TEST_SITES.root.settings;
  code: string;
}

const { root } = TEST_SITES;
const keptCache = new Cache(path.join(folder, 'cache'));

/** Builds the site as a new process would: with what the cache has kept, or without anything. */
async function build({ settings, code }: Edited, cache: Cache, name: string): Promise<BuiltSite> {
  const config = toSiteConfig(settings ?? root.settings!, {
    POSTIL_CONTENT: contentDir,
    POSTIL_CACHE: path.join(root.dir, '../cache'),
  });
  const content = new Content(contentDir, cache);
  const openRenderer = () => loadRenderer(rendererFolder(ROOT, config), code);
  return buildSite({ config, content, cache, outDir: path.join(folder, name), code, openRenderer });
}

/** Reads every file of a built site. */
function filesOf(name: string): Map<string, string> {
  const entries = readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [path.relative(path.join(folder, name), file), readFileSync(file, 'latin1')]));
}

/** Returns the files that differ between two built sites. */
function differences(a: string, b: string): string[] {
  const [one, other] = [filesOf(a), filesOf(b)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

const random = seededRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const filesIn = (name: string, ending: RegExp) => {
  const entries = readdirSync(path.join(contentDir, name), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => ending.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
};
const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));
const sources = () => filesIn('sources', /\.txt$/);
const entries = () => filesIn('glossary', /\.md$/);
const articles = () => filesIn('articles', /\.md$/);
let made = 0;

/** The kinds of edit; each says what it has done. */
const EDITS_BY_KIND: Record<string, (site: Edited) => void> = {
  'text of a source': () =>
    rewrite(
      pick(sources()),
      (text) => `${text.trimEnd()}\n\nOn 3 May 2021 the quay of Marrow Point was closed again, number ${++made}.\n`,
    ),
  'new source': () =>
    writeFileSync(
      path.join(contentDir, `sources/new-${++made}.txt`),
      `A new text about Lisbon ${made}\n\nRuth Okafor left Lisbon on 4 June 2022. She said the lantern room of Cork was dark, and nobody at the quay knew why.\n\nInes Duarte, who keeps the log of the harbor, wrote that the ferry was late.\n`,
    ),
  'deleted source and article': () => {
    const added = sources().filter((file) => /new-\d+\.txt$/.test(file));
    if (added.length === 0) return;
    const file = pick(added);
    rmSync(file);
    rmSync(path.join(contentDir, 'articles', `${path.basename(file, '.txt')}.md`), { force: true });
  },
  'renamed source': () => {
    const file = pick(sources());
    renameSync(file, path.join(path.dirname(file), `new-${++made}.txt`));
  },
  'text of an article': () =>
    rewrite(pick(articles()), (text) => `${text.trimEnd()}\n\nAn editor added that [[Cork]] is far, ${++made}.\n`),
  'title of an article': () =>
    rewrite(pick(articles()), (text) => text.replace(/^title: .*$/m, `title: Another title ${++made}`)),
  'date of an article': () =>
    rewrite(pick(articles()), (text) =>
      text.replace(/^published: .*$/m, `published: 20${10 + (made % 10)}-0${1 + (made++ % 9)}-11`),
    ),
  definition: () => rewrite(pick(entries()), (text) => `${text.trimEnd()} Changed ${++made}.\n`),
  alias: () =>
    rewrite(pick(entries()), (text) =>
      text
        .replace(/^type: /m, `aliases: [harbor, the ferry ${++made}]\ntype: `)
        .replace(/(aliases: .*\n)(?=(?:.*\n)*?aliases: )/, ''),
    ),
  'hidden entry': () =>
    rewrite(pick(entries()), (text) =>
      text.includes('hidden: true\n')
        ? text.replace('hidden: true\n', '')
        : text.replace(/^type: /m, 'hidden: true\ntype: '),
    ),
  'new entry': () =>
    writeFileSync(
      path.join(contentDir, `glossary/ferry-${++made}.md`),
      `---\nname: ferry ${made}\naliases: [the log]\ntype: term\n---\n\nA boat.\n`,
    ),
  'renamed entry': () => rewrite(pick(entries()), (text) => text.replace(/^name: .*$/m, (line) => `${line} ${++made}`)),
  'deleted entry': () => {
    const added = entries().filter((file) => /ferry-\d+\.md$/.test(file));
    if (added.length > 0) rmSync(pick(added));
  },
  settings: (site) =>
    void (site.settings = {
      ...site.settings!,
      title: `Postil ${++made}`,
      pageSize: 1 + (made % 3),
      entityPageArticles: 1 + (made % 2),
      fewerFiles: made % 2 === 1,
    }),
  code: (site) => void (site.code = `code ${++made}`),
  'a built file': () => {
    const built = [...filesOf('dist').keys()].filter((name) => name.endsWith('.html'));
    writeFileSync(path.join(folder, 'dist', pick(built)), 'changed by hand');
  },
  nothing: () => undefined,
};

test(
  `after each of ${EDITS} random edits, the site is that of a cold build, byte for byte`,
  { timeout: 15 * MINUTES },
  async () => {
    const site: Edited = { settings: root.settings, code: 'code' };
    await build(site, keptCache, 'dist');
    const kinds = Object.keys(EDITS_BY_KIND);
    const tally = { written: 0, kept: 0 };
    for (let i = 0; i < EDITS; i++) {
      // Every kind once, then at random.
      const kind = kinds[i] ?? pick(kinds);
      EDITS_BY_KIND[kind]!(site);
      const { written, kept } = await build(site, keptCache, 'dist');
      rmSync(path.join(folder, 'cold'), { recursive: true, force: true });
      await build(site, new Cache(), 'cold');
      expect(differences('dist', 'cold'), `edit ${i + 1}: ${kind}`).toEqual([]);
      if (kind !== 'code') {
        tally.written += written;
        tally.kept += kept;
      }
    }
    expect(tally.kept).toBeGreaterThan(tally.written);
  },
);

test('a site is the same wherever it is built', { timeout: 5 * MINUTES }, () => {
  const buildIn = (name: string, env: Record<string, string>) => {
    const at = (part: string) => path.relative(ROOT, path.join(folder, part));
    const run = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        POSTIL_CONTENT: at('content'),
        POSTIL_OUT: at(name),
        POSTIL_CACHE: at(`cache of ${name}`),
      },
    });
    expect(existsSync(path.join(folder, name, 'index.html')), run.stderr).toBe(true);
  };
  buildIn('tokyo', { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  buildIn('new-york', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
  expect(differences('tokyo', 'new-york')).toEqual([]);
});
