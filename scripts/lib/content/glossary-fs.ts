import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findClashes } from '../../../src/glossary/entry-clashes.ts';
import type { GlossaryEntry } from '../../../src/glossary/entry.ts';
import { findDeadLinks, linkTargets } from '../../../src/glossary/link-targets.ts';
import { type Gloss, parseEntry } from '../../../src/glossary/parse-entry.ts';
import type { Problem } from '../../../src/problems/problem.ts';

/**
 * The entries of a glossary folder, in name order, their definitions from WordNet, and what is wrong with them; none where
 * there is no such folder.
 */
export function readGlossary(folder: string): { entries: GlossaryEntry[]; glosses: Gloss[]; problems: Problem[] } {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const parsed = files.map((name) => {
    const file = path.join(folder, name);
    return parseEntry(readFileSync(file, 'utf8'), file);
  });
  const entries = parsed.flatMap(({ entry }) => entry ?? []);
  const targets = linkTargets(entries);
  const deadLinks = parsed.flatMap(({ entry, text }) => (entry ? findDeadLinks(text, entry.file, targets) : []));
  return {
    entries,
    glosses: parsed.flatMap(({ gloss }) => gloss ?? []),
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed), ...deadLinks],
  };
}
