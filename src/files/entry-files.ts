import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, parseDocument } from 'yaml';
import { splitFrontmatter } from '../model/frontmatter/split-frontmatter.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { slugify } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import type { Sense } from './wordnet.ts';
import { writeAtomically } from './write-atomically.ts';

/** What a new entry starts with. */
export interface Draft {
  name: string;
  type: EntityType;
  aliases: readonly string[];
}

/** Writes a stub of an entry into `folder` and gives its file; never over a file, nor for a name that has an entry. */
export function draftEntry(
  folder: string,
  entries: readonly GlossaryEntry[],
  { name, type, aliases }: Draft,
): { file: string } | { problem: Problem } {
  const claimed = entries.find((entry) => [entry.name, ...entry.aliases].includes(name));
  const file = claimed?.file ?? path.join(folder, `${slugify(name) || 'entry'}.md`);
  if (claimed || existsSync(file)) return { problem: problem('entry-exists', { file }, { name }) };
  const frontmatter = new Document({ name, type, ...(aliases.length > 0 && { aliases }) });
  writeAtomically(file, `---\n${frontmatter.toString({ lineWidth: 0 })}---\n\n`);
  return { file };
}

/**
 * Gives a term the definition that WordNet has of it: in its entry, which says from which sense, or in a new one. Names are
 * not explained, and what an editor wrote stays.
 */
export function writeGloss(
  folder: string,
  entries: readonly GlossaryEntry[],
  term: string,
  { key, gloss }: Pick<Sense, 'key' | 'gloss'>,
): { file: string } | { problem: Problem } {
  const claims = ({ name, aliases }: GlossaryEntry) => [name, ...aliases].some((one) => isSame(one, term));
  const entry = entries.find(claims);
  if (entry && entry.type !== 'term') return refused('wordnet-for-name', entry);
  if (entry?.definition) return refused('entry-defined', entry);
  const target = entry ?? draftEntry(folder, entries, { name: term, type: 'term', aliases: [] });
  if ('problem' in target) return target;
  const { yaml = '', body } = splitFrontmatter(readFileSync(target.file, 'utf8'));
  const frontmatter = parseDocument(yaml);
  frontmatter.set('wordnet', key);
  const parts = [`---\n${frontmatter.toString({ lineWidth: 0 })}---`, gloss, body.trim()].filter((part) => part !== '');
  writeAtomically(target.file, `${parts.join('\n\n')}\n`);
  return { file: target.file };
}

function refused(id: 'wordnet-for-name' | 'entry-defined', { file, name, type }: GlossaryEntry): { problem: Problem } {
  return { problem: problem(id, { file }, { name, type }) };
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
