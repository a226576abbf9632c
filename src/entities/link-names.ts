import { entityId } from '../article/ids.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import type { Mention } from './mention.ts';

/** A span that names something of a type; `entry` where the glossary says what. */
export type NamedSpan = Omit<Mention, 'surface' | 'name' | 'id'> & { entry?: GlossaryEntry };

/** Gives each span its entity. */
export function linkNames(text: string, spans: readonly NamedSpan[]): Mention[] {
  return spans.map(({ entry, ...span }) => {
    const surface = text.slice(span.start, span.end);
    const name = entry?.name ?? surface.replace(/\s+/g, ' ');
    return { ...span, surface, name, id: entry?.id ?? entityId(span.type, name) };
  });
}
