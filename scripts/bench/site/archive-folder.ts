import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entryFile, type GeneratedArchive, type GeneratedEntry } from '../generate-archive.ts';

/** A change that an editor makes, and what it is called. */
export interface Edit {
  name: string;
  apply: () => void;
}

/** Writes an archive's texts as the sources of a content folder, and its entries as the glossary. */
export function writeArchive(archive: GeneratedArchive, articles: number, content: string): void {
  for (const folder of ['sources', 'glossary']) mkdirSync(path.join(content, folder), { recursive: true });
  for (let index = 0; index < articles; index++) writeFileSync(sourcePath(content, index), archive.text(index).page);
  for (const entry of archive.entries) writeEntry(entry, content);
}

/** Returns one change of each kind, to be applied one after the other. */
export function archiveEdits(archive: GeneratedArchive, articles: number, content: string): Edit[] {
  const entry = archive.entries[Math.floor(archive.entries.length / 5)]!;
  const changed = { ...entry, definition: `${entry.definition} ${archive.text(articles).paragraphs[0]!.text}` };
  const alias = nameWithoutEntry(archive, Math.floor(articles / 4));
  const deleted = Math.floor(articles / 3);
  return [
    { name: 'one text changed', apply: () => changeText(archive, Math.floor(articles / 2), articles, content) },
    {
      name: `one definition changed (${count(textsNaming(archive, articles, entry.name), 'text')})`,
      apply: () => writeEntry(changed, content),
    },
    {
      name: `one alias added (${count(textsNaming(archive, articles, alias), 'text')})`,
      apply: () => writeEntry({ ...changed, aliases: [...changed.aliases, alias] }, content),
    },
    {
      name: 'one new text',
      apply: () => writeFileSync(sourcePath(content, articles), archive.text(articles + 1).page),
    },
    {
      name: 'one text deleted',
      apply: () => [sourcePath, articlePath].forEach((pathOf) => rmSync(pathOf(content, deleted), { force: true })),
    },
  ];
}

/** Adds another text's first paragraph to a paragraph in the middle of a text. */
function changeText(archive: GeneratedArchive, index: number, other: number, content: string): void {
  const { paragraphs } = archive.text(index);
  const { text } = paragraphs[Math.floor(paragraphs.length / 2)]!;
  const page = readFileSync(sourcePath(content, index), 'utf8');
  writeFileSync(sourcePath(content, index), page.replace(text, `${text} ${archive.text(other).paragraphs[0]!.text}`));
}

/** Returns a person that a text mentions and that has no entry. */
function nameWithoutEntry({ entries, text }: GeneratedArchive, index: number): string {
  const known = new Set(entries.map(({ name }) => name));
  const mentions = text(index).paragraphs.flatMap((paragraph) => paragraph.mentions);
  return mentions.find(({ type, name }) => type === 'person' && !known.has(name))?.name ?? 'Somebody Else';
}

function textsNaming({ text }: GeneratedArchive, articles: number, name: string): number {
  const texts = Array.from({ length: articles }, (_, index) => text(index).paragraphs);
  return texts.filter((paragraphs) => paragraphs.some(({ mentions }) => mentions.some((one) => one.name === name)))
    .length;
}

function writeEntry(entry: GeneratedEntry, content: string): void {
  const { name, text } = entryFile(entry);
  writeFileSync(path.join(content, 'glossary', name), text);
}

const sourcePath = (content: string, index: number) => path.join(content, 'sources', `${fileName(index)}.txt`);
const articlePath = (content: string, index: number) => path.join(content, 'articles', `${fileName(index)}.md`);
const fileName = (index: number) => `report-${String(index + 1).padStart(6, '0')}`;
const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
