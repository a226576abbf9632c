import type { BlockLabels } from '../../model/block-kinds.ts';
import { stringsFor } from '../../strings/strings.ts';

/** What notes are called in `language` (BCP 47). */
export function noteLabels(language: string): BlockLabels {
  const { correction, authorNote, table } = stringsFor(language);
  return { correction, authorNote, table };
}
