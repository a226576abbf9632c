import { isBodyKind, type BlockKind } from '../../src/model/block-kinds.ts';
import { decode } from '../../src/text/decode.ts';
import { convert } from '../../src/convert/pipeline.ts';
import { COLUMNS, scoreBySet, standfirstCounts, type Kept, type Score } from './conversion-score.ts';
import { readGold } from './labeled-pages.ts';
import type { LabeledFile } from './labeled-pages-fs.ts';

/** Converts labeled pages as any source and scores the bodies; pages of which only metadata was labeled are left out. */
export async function evaluateConversion(files: readonly LabeledFile[]): Promise<Record<string, Score>> {
  const kept: Kept[] = [];
  for (const { set, id, file, bytes, gold } of files) {
    const labeled = readGold(gold);
    if (!labeled.body && !labeled.with) continue;
    const { account, rows } = await convert({ file: `${set}/${id}/${file}`, decoded: decode(bytes) });
    const textOf = (is: (kind: BlockKind) => boolean) =>
      account.blocks
        .filter(({ kind }) => is(kind))
        .map(({ text }) => text)
        .join('\n');
    const standfirst = textOf((kind) => kind === 'standfirst');
    const body = textOf(isBodyKind);
    kept.push({
      set: file === 'page.txt' ? set : set + COLUMNS,
      gold: labeled,
      page: rows.join('\n'),
      body: standfirstCounts(standfirst, labeled) ? `${standfirst}\n${body}` : body,
    });
  }
  return scoreBySet(kept);
}
