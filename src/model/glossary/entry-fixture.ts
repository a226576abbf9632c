import { entityId } from '../ids.ts';
import type { GlossaryEntry } from './entry.ts';

/** Returns an entry for tests; keys that are not given have their defaults. */
export function entryFixture(given: Pick<GlossaryEntry, 'name' | 'type'> & Partial<GlossaryEntry>): GlossaryEntry {
  return {
    id: entityId(given.type, given.name),
    aliases: [],
    ignore: [],
    match: given.type === 'term' ? 'fold' : 'exact',
    hidden: false,
    highlight: true,
    links: {},
    definition: 'Text.',
    body: 'Text.',
    file: `content/glossary/${given.name}.md`,
    ...given,
  };
}
