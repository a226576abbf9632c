import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { splitFrontmatter } from '../model/frontmatter/split-frontmatter.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { writeAtomically } from './write-atomically.ts';
import { draftEntry } from './draft-entry.ts';
import type { Sense } from './wordnet.ts';

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
