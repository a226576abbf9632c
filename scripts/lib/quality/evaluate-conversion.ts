import { BODY_KINDS, type BlockKind } from '../../../src/article/block.ts';
import { convert } from '../../../src/convert/convert.ts';
import { COLUMNS, scoreBySet, standfirstCounts, type Kept, type Score } from './conversion-score.ts';
import { readGold } from './labelled-pages.ts';
import type { LabelledFile } from './labelled-pages-fs.ts';

/** Converts labelled pages as any source and scores the bodies; pages of which only metadata was labelled are left out. */
export async function evaluateConversion(files: readonly LabelledFile[]): Promise<Record<string, Score>> {
  const kept: Kept[] = [];
  for (const { set, id, file, bytes, gold } of files) {
    const labelled = readGold(gold);
    if (!labelled.body && !labelled.with) continue;
    const { account, rows } = await convert({ file: `${set}/${id}/${file}`, bytes });
    const textOf = (is: (kind: BlockKind) => boolean) =>
      account.blocks
        .filter(({ kind }) => is(kind))
        .map(({ text }) => text)
        .join('\n');
    const standfirst = textOf((kind) => kind === 'standfirst');
    const body = textOf((kind) => BODY_KINDS.has(kind));
    kept.push({
      set: file === 'page.txt' ? set : set + COLUMNS,
      gold: labelled,
      page: rows.join('\n'),
      body: standfirstCounts(standfirst, labelled) ? `${standfirst}\n${body}` : body,
    });
  }
  return scoreBySet(kept);
}
