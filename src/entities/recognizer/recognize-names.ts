import { brotliDecompressSync } from 'node:zlib';
import type { RecognizedName } from '../recognized-name.ts';
import { ByteReader } from './bytes.ts';
import { confidenceFeatures } from './confidence/confidence-features.ts';
import { confidenceOf, type ConfidenceModel } from './confidence/confidence.ts';
import { readModel } from './name-model.ts';
import { NameRecognizer } from './name-recognizer.ts';
import weights from './weights.json' with { type: 'json' };

/** The languages that the model was trained on, as BCP 47 primary subtags. */
export const TRAINED_LANGUAGES: readonly string[] = ['en'];

/** Returns whether the model was trained on `language`, a BCP 47 tag. */
export function isTrainedLanguage(language: string): boolean {
  return TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0] ?? '');
}

let loaded: { recognizer: NameRecognizer; confidence: ConfidenceModel } | undefined;

/**
 * Recognizes the names in a document, in text order and without overlaps; none in a language the model was not trained
 * on. Pass the whole document, one paragraph per line: mentions of the same name are decided together.
 */
export function recognizeNames(text: string, { language }: { language: string }): RecognizedName[] {
  if (!isTrainedLanguage(language)) return [];
  const { recognizer, confidence } = (loaded ??= loadModel());
  const { document, spans } = recognizer.recognize(text);
  const features = confidenceFeatures(document, spans);
  return spans.flatMap(({ first, last, type }, index): RecognizedName[] => {
    if (type === 'misc') return [];
    const { start } = document.tokens[first]!;
    const { end } = document.tokens[last]!;
    return [{ start, end, type, confidence: confidenceOf(features[index]!, type, confidence), origin: 'model' }];
  });
}

/** Decompresses the weights, at the first call. */
function loadModel() {
  const model = readModel(new ByteReader(brotliDecompressSync(Buffer.from(weights.brotli, 'base64'))));
  return { recognizer: new NameRecognizer(model), confidence: model.confidence };
}
