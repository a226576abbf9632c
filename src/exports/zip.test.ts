import { text as readText } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { zip, type ArchiveEntry } from './zip.ts';

const entry = (name: string, text: string): ArchiveEntry => ({
  name,
  key: () => encodeURIComponent(text),
  write: () => text,
});
const archiveOf = (entries: readonly ArchiveEntry[], previous?: Buffer) => Buffer.concat([...zip(entries, previous)]);

/** Returns the files of an archive in order, as another program reads them. */
async function unzip(archive: Buffer): Promise<[name: string, text: string][]> {
  const files: [string, string][] = [];
  const file = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
  for await (const entry of file.eachEntry()) {
    const text = await readText(await file.openReadStreamPromise(entry));
    expect(crc32(text)).toBe(entry.crc32);
    files.push([entry.fileName, text]);
  }
  return files;
}

test('another program reads an archive of any names and texts', async () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', ' ', 'é', 'м', '🚢'), maxLength: 6 });
  const file = fc.tuple(
    name.map((name) => `x${name}.txt`),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { maxLength: 5, selector: ([name]) => name }), async (files) => {
      const archive = archiveOf(files.map(([name, text]) => entry(name, text)));
      expect(await unzip(archive)).toEqual(files);
    }),
  );
});

test('more files than an archive can hold are refused before anything is written', () => {
  const entries = Array.from({ length: 65_535 }, (_, i) => entry(`${i}.txt`, ''));
  expect(() => zip(entries).next()).toThrow('65534 files, and these are 65535');
});

test('the same entries make the same archive', () => {
  const entries = [entry('a.txt', 'one'), entry('b.txt', 'two')];
  expect(archiveOf(entries).equals(archiveOf(entries))).toBe(true);
});

describe('from an earlier archive', () => {
  const first = archiveOf([entry('a.txt', 'one'), entry('b.txt', 'two')]);

  test('what has not changed is taken without writing it again', () => {
    const written: string[] = [];
    const tracked = (name: string, text: string): ArchiveEntry => ({
      ...entry(name, text),
      write: () => (written.push(name), text),
    });
    const entries = [tracked('b.txt', 'two'), tracked('a.txt', 'changed'), tracked('c.txt', 'new')];
    const second = archiveOf(entries, first);
    expect(written).toEqual(['a.txt', 'c.txt']);
    expect(second.equals(archiveOf(entries))).toBe(true);
  });

  test('nothing is taken if it is not an archive', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('not an archive, but long enough for the end of one')]) {
      expect(archiveOf([entry('a.txt', 'one'), entry('b.txt', 'two')], bytes).equals(first)).toBe(true);
    }
  });
});

test('any texts come back from an archive, and an archive of an archive is the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zà-ü]{1,8}$/u), fc.string({ unit: 'grapheme' })), (texts) => {
      const entries = Object.entries(texts).map(([name, text]) => entry(name, text));
      const archive = archiveOf(entries);
      const unwritten = entries.map(({ name, key }) => ({ name, key, write: () => 'not asked for' }));
      expect(archiveOf(unwritten, archive).equals(archive)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
