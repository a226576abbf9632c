import { convert } from '../../src/convert/pipeline.ts';
import { isBodyKind, type BlockKind } from '../../src/model/block.ts';
import { decode } from '../../src/text/decode.ts';
import { hasBody } from '../labeled-pages/gold.ts';
import type { LabeledFile } from '../labeled-pages/labeled-pages-fs.ts';
import { setOf } from '../labeled-pages/sets.ts';
import { isPartOfBody, scoreConversion, type ConversionScore, type ExtractedPage } from './conversion-score.ts';

/** Converts labeled pages like any source and scores their bodies; leaves out pages of which only metadata was labeled. */
export async function evaluateConversion(files: readonly LabeledFile[]): Promise<Record<string, ConversionScore>> {
  const pages: ExtractedPage[] = [];
  for (const file of files) if (hasBody(file.gold)) pages.push(await extractBody(file));
  return scoreConversion(pages);
}

async function extractBody({ set, id, file, bytes, gold }: LabeledFile): Promise<ExtractedPage> {
  const { account, rows } = await convert({ file: `${set}/${id}/${file}`, decoded: decode(bytes) });
  const textOf = (isWanted: (kind: BlockKind) => boolean) =>
    account.blocks
      .filter(({ kind }) => isWanted(kind))
      .map(({ text }) => text)
      .join('\n');
  const standfirst = textOf((kind) => kind === 'standfirst');
  const body = textOf(isBodyKind);
  return {
    set: setOf({ set, file }),
    gold,
    page: rows.join('\n'),
    body: isPartOfBody(standfirst, gold) ? `${standfirst}\n${body}` : body,
  };
}
