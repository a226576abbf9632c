import { brotliDecompressSync } from 'node:zlib';
import { assess } from './confidence/assessment.ts';
import { ByteReader } from './bytes.ts';
import { confidence } from './confidence/confidence.ts';
import { gatherEvidence } from './confidence/confidence-features.ts';
import { readModel, type NameModel } from './name-model.ts';
import { NameRecognizer } from './name-recognizer.ts';
import weights from './weights.json' with { type: 'json' };

/** A stretch of text taken for a name; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface RecognizedSpan {
  start: number;
  end: number;
  type: 'person' | 'organization' | 'place' | 'group' | 'event' | 'work';
  /** The share of such spans that are right, 0 to 1. */
  confidence: number;
}

/** The languages, BCP 47, that the model was trained on; in others it finds nothing. */
export const TRAINED_LANGUAGES: readonly string[] = ['en'];

let recognizer: { model: NameModel; find: NameRecognizer } | undefined;

/** The names in a whole document, paragraphs on lines of their own; in text order, none overlapping another. */
export function recognizeNames(text: string, { language }: { language: string }): RecognizedSpan[] {
  if (!TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0]!)) return [];
  recognizer ??= load();
  const { model, find } = recognizer;
  const { reading, spans } = find.find(text);
  const evidence = gatherEvidence(reading, spans);
  return spans.flatMap(({ first, last, type }, at) => {
    if (type === 'misc') return [];
    return [
      {
        start: reading.tokens[first]!.start,
        end: reading.tokens[last]!.end,
        type,
        confidence: confidence(assess(evidence[at]!, model.assessment[type]), model.calibration[type]),
      },
    ];
  });
}

/** The weights are unpacked at the first call. */
function load() {
  const model = readModel(new ByteReader(brotliDecompressSync(Buffer.from(weights.brotli, 'base64'))));
  return { model, find: new NameRecognizer(model) };
}
