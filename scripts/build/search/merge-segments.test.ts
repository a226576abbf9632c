import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { CborReader } from './cbor.ts';
import { mergePages } from './merge-fragments.ts';
import { mergeSegments } from './merge-segments.ts';
import { type IndexMetadata, pack, unpack } from './pagefind-format.ts';
import { indexSegment, type IndexFile, type SearchedPage, type Segment } from './segment.ts';

afterAll(() => pagefind.close());

/** Makes a page of an article, or of a name if it has aliases. */
function page(name: string, text: string, { date, aliases, type }: { date?: string; aliases?: string; type: string }) {
  const time = date ? `<time data-pagefind-meta="date:${date}">${date}</time>` : '';
  const marks = `title${aliases ? ', aliases[data-aliases]' : ''}`;
  const heading = `<h1 data-aliases="${aliases ?? ''}" data-pagefind-meta="${marks}">${name}</h1>`;
  const html = `<html><body><article data-pagefind-body data-pagefind-filter="type:${type}">${heading}${time}${text}`;
  return { url: `/${name}/`, html, sortValues: date ? { date } : {} } satisfies SearchedPage;
}

const WORDS = 'harbor ferry fog café cafe Łódź lodz quay night keeper ran running the of a zürich 12 naïve'.split(' ');
const PAGES = Array.from({ length: 12 }, (_, index) => {
  const text = Array.from({ length: 12 }, (__, at) => WORDS[(index * 7 + at * (index + 3)) % WORDS.length]).join(' ');
  const body = `<p>${text}</p><h2 id="s-${index}">Part ${index % 3}</h2><p>${text.toUpperCase()}</p>`;
  // Only the last ones have dates and only the first ones aliases, so that segments differ in their metadata.
  return index < 4
    ? page(`name-${index}`, body, { aliases: `Quay · Fog ${index}`, type: 'Place' })
    : page(`article-${index}`, body, { date: `202${index % 4}-05-01`, type: 'Article' });
});
const ONE_FILE_EACH = { language: 'en', maxFragments: 1000 };

async function merge(groups: readonly SearchedPage[][], options = ONE_FILE_EACH): Promise<IndexFile[]> {
  const indexed = await Promise.all(groups.map((group) => indexSegment(group, options)));
  return mergeSegments(indexed.map((one) => ({ segment: one.segment, index: () => Promise.resolve(one) })));
}

async function contents(files: IndexFile[]): Promise<Record<string, string>> {
  const entries = files.map(async ({ path, write }) => [
    path,
    Buffer.from((await write()) as string).toString('latin1'),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

const decode = (file: Uint8Array) => new CborReader(unpack(file)).readValue();

test('the index of some segments is the same as that of all their pages', async () => {
  const [together, merged] = [
    await merge([PAGES]),
    await merge([PAGES.slice(0, 3), PAGES.slice(3, 5), [], PAGES.slice(5)]),
  ];
  expect(await contents(merged)).toEqual(await contents(together));
});

test('the index is what Pagefind writes', async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (const { url, html } of PAGES) await index!.addHTMLFile({ url, content: html });
  const written = (await index!.getFiles()).files;
  const merged = await merge([PAGES.slice(0, 5), PAGES.slice(5)]);
  const [theirs, ours] = [
    new Map(written.map(({ path, content }) => [path, content])),
    new Map(await Promise.all(merged.map(async ({ path, write }) => [path, (await write()) as Uint8Array] as const))),
  ];
  const metadata = (files: Map<string, Uint8Array>) =>
    decode([...files].find(([name]) => name.endsWith('.pf_meta'))![1]) as unknown as IndexMetadata;
  const readAll = (files: Map<string, Uint8Array>) => {
    const [version, pages, words, filters, , fields] = metadata(files);
    return {
      version,
      fields,
      pages: pages.map(([name, count]) => [unpack(files.get(`fragment/${name}.pf_fragment`)).toString(), count]),
      words: words.map(([from, to, name]) => [from, to, decode(files.get(`index/${name}.pf_index`)!)]),
      filters: filters.map(([filter, name]) => [filter, decode(files.get(`filter/${name}.pf_filter`)!)]),
    };
  };
  expect(readAll(ours)).toEqual(readAll(theirs));
  const program = [...ours.keys()].filter((name) => /\.(js|pagefind)$/.test(name));
  expect(program.sort()).toEqual(['pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind']);
  for (const name of program) expect(Buffer.from(ours.get(name)!)).toEqual(Buffer.from(theirs.get(name)!));
});

test('pages are sorted by date over all segments, and those of one day keep their order', async () => {
  const files = await merge([PAGES.slice(0, 8), PAGES.slice(8)]);
  const file = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [, , , , sorts] = decode((await file.write()) as Uint8Array) as unknown as IndexMetadata;
  expect(sorts).toEqual([['date', [4, 8, 5, 9, 6, 10, 7, 11]]]);
});

test('a site without pages has an index that says so', async () => {
  const files = await contents(await merge([[]]));
  expect(JSON.parse(files['pagefind-entry.json']!)).toMatchObject({ languages: {} });
});

test('of two pages whose fragments have the same name in bundles, the second gets a file of its own', async () => {
  const segment = (bundle: string) => ({
    segment: {
      pages: [
        ['en_1', 5, bundle],
        ['en_2', 6, bundle],
      ],
    } as unknown as Segment,
    index: () =>
      Promise.resolve({
        program: new Map<string, Uint8Array>(),
        fragments: new Map([[bundle, pack(Buffer.from(`{"en_1":"in ${bundle}"}`))]]),
      }),
  });
  const { rows, files } = mergePages([
    segment('a'),
    { ...segment('b'), segment: { pages: [['en_1', 7, 'b']] } as unknown as Segment },
  ]);
  expect(rows).toEqual([
    ['en_1', 5, 'a'],
    ['en_2', 6, 'a'],
    ['b-en_1', 7, ''],
  ]);
  const written = files.map(async ({ path, write }) => [path, unpack((await write()) as Uint8Array).toString()]);
  expect(await Promise.all(written)).toEqual([
    ['fragment/a.pf_fragment', '{"en_1":"in a"}'],
    ['fragment/b-en_1.pf_fragment', '"in b"'],
  ]);
});
