import type { NoteLabels } from '../../annotate/to-hast.ts';
import { stringsFor } from '../../strings/strings.ts';

/** What notes are called in `language` (BCP 47). */
export function noteLabels(language: string): NoteLabels {
  const { correction, authorNote, table } = stringsFor(language);
  return { correction, authorNote, table };
}
