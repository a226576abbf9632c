import { entityId } from '../ids.ts';
import type { GlossaryEntry } from './entry.ts';

/** An entry for tests: what is not given is as in a file that doesn't mention it. */
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
