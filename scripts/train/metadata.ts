import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { trainMetadata } from '../../src/convert/metadata/training/train-metadata.ts';
import { readCommandLine } from '../lib/command.ts';
import { linesOf } from '../lib/quality/labelled-pages.ts';
import { readLabelledPages } from '../lib/quality/labelled-pages-fs.ts';
import { ROOT } from '../lib/run.ts';

const usage = `npm run train:metadata -- --data DIR
learns to tell titles, dates and authors from DIR/<set>/<id>/{page.txt,article.txt,gold.json}, and writes the models
beside the code of src/convert/metadata that uses them`;

const Gold = z.object({
  title: z.string().nullish(),
  authors: z.union([z.array(z.string()), z.string().transform((name) => [name])]).nullish(),
  date: z.string().nullish(),
});

const { values } = readCommandLine({ usage, options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error(usage);
  process.exit(2);
}

const pages = readLabelledPages(values.data).map(({ bytes, gold }) => {
  const { title, authors, date } = Gold.parse(gold);
  return { lines: linesOf(bytes), ...(title && { title }), ...(authors && { authors }), ...(date && { date }) };
});
for (const [file, model] of Object.entries(trainMetadata(pages))) {
  fs.writeFileSync(path.join(ROOT, 'src/convert/metadata', file), `${JSON.stringify(model)}\n`);
  console.log(`${file}: ${model.trees.length} trees`);
}
