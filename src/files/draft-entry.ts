import { existsSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import type { EntityType } from '../model/entity-types.ts';
import { slugify } from '../model/ids.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
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
