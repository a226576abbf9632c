import { confidenceFeatures } from '../../src/entities/recognizer/confidence/confidence-features.ts';
import {
  calibrationPosition,
  regress,
  type ConfidenceModel,
} from '../../src/entities/recognizer/confidence/confidence.ts';
import { NAME_TYPES, type NameType } from '../../src/entities/recognizer/crf/tags.ts';
import type { NameModel } from '../../src/entities/recognizer/name-model.ts';
import { NameRecognizer } from '../../src/entities/recognizer/name-recognizer.ts';
import { fitIsotonicRegression } from './isotonic-regression.ts';
import { alignLabels, type LabeledSpan, type LabeledText } from './labeled-text.ts';
import { fitLogisticRegression, type JudgedGuess } from './logistic-regression.ts';

const CALIBRATION_STEPS = 20;

/** The types that the labels and the model mean alike. */
const COMPARABLE_TYPES: ReadonlySet<NameType> = new Set(['person', 'organization', 'place', 'group']);

/**
 * Fits the confidence of a model's names on labeled texts that it was not trained on: a logistic regression over the
 * features of each name, and the share of names that are right at each of its probabilities. Types that the texts don't
 * label get the shares of organizations, the hardest of the others.
 */
export function fitConfidence(model: NameModel, texts: readonly LabeledText[]): ConfidenceModel {
  const recognizer = new NameRecognizer(model);
  const byType = Map.groupBy(
    texts.flatMap((text) => judgeNames(text, recognizer)),
    ({ type }) => type,
  );
  const fitted = [...byType].map(
    ([type, guesses]) => [type, fitLogisticRegression(guesses).map(toThreeDecimals)] as const,
  );
  const weights: ConfidenceModel['weights'] = Object.fromEntries(fitted);
  const sharesOf = (type: NameType) => fitShares(byType.get(type) ?? [], weights[type]);
  const hardest = sharesOf('organization');
  const shares = Object.fromEntries(NAME_TYPES.map((type) => [type, byType.has(type) ? sharesOf(type) : hardest]));
  return { weights, shares };
}

const toThreeDecimals = (value: number) => Math.round(value * 1000) / 1000;

function fitShares(guesses: readonly JudgedGuess[], weights: readonly number[] | undefined): number[] {
  const scored = guesses.map(({ features, isRight }) => {
    return { position: calibrationPosition(regress(features, weights)), isRight };
  });
  return fitIsotonicRegression(scored, CALIBRATION_STEPS);
}

/** Compares the names found in a text with its labels. If it labels no groups, groups are not judged. */
function judgeNames(text: LabeledText, recognizer: NameRecognizer): (JudgedGuess & { type: NameType })[] {
  const { document, spans } = recognizer.recognize(text.text);
  const keyOf = ({ first, last, type }: LabeledSpan) => `${first} ${last} ${type}`;
  const labels = alignLabels(text, document);
  const right = new Set(labels.map(keyOf));
  const labelsGroups = labels.some(({ type }) => type === 'group');
  const features = confidenceFeatures(document, spans);
  return spans
    .map((span, index) => ({ type: span.type, features: features[index]!, isRight: right.has(keyOf(span)) ? 1 : 0 }))
    .filter(({ type }) => COMPARABLE_TYPES.has(type) && (type !== 'group' || labelsGroups));
}
