import { brotliDecompressSync } from 'node:zlib';
import type { RecognizedName } from '../recognized-name.ts';
import { ByteReader } from './bytes.ts';
import { assess } from './confidence/assessment.ts';
import { gatherEvidence } from './confidence/confidence-features.ts';
import { confidence } from './confidence/confidence.ts';
import { readModel, type NameModel } from './name-model.ts';
import { NameRecognizer } from './name-recognizer.ts';
import weights from './weights.json' with { type: 'json' };

/** The languages that the model was trained on, as BCP 47 primary subtags. */
export const TRAINED_LANGUAGES: readonly string[] = ['en'];

/** Returns whether the model was trained on `language`, a BCP 47 tag. */
export function isTrainedLanguage(language: string): boolean {
  return TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0] ?? '');
}

let loaded: { model: NameModel; recognizer: NameRecognizer } | undefined;

/**
 * Recognizes the names in a document, in text order and without overlaps; none in a language the model was not trained
 * on. Pass the whole document, one paragraph per line: mentions of the same name are decided together.
 */
export function recognizeNames(text: string, { language }: { language: string }): RecognizedName[] {
  if (!isTrainedLanguage(language)) return [];
  loaded ??= loadModel();
  const { model, recognizer } = loaded;
  const { reading, spans } = recognizer.find(text);
  const evidence = gatherEvidence(reading, spans);
  return spans.flatMap(({ first, last, type }, at): RecognizedName[] => {
    if (type === 'misc') return [];
    return [
      {
        start: reading.tokens[first]!.start,
        end: reading.tokens[last]!.end,
        type,
        confidence: confidence(assess(evidence[at]!, model.assessment[type]), model.calibration[type]),
        origin: 'model',
      },
    ];
  });
}

/** Decompresses the weights, at the first call. */
function loadModel() {
  const model = readModel(new ByteReader(brotliDecompressSync(Buffer.from(weights.brotli, 'base64'))));
  return { model, recognizer: new NameRecognizer(model) };
}
