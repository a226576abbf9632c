import { assess, type Assessment } from '../../src/entities/recognizer/confidence/assessment.ts';
import { certainty, type Calibration } from '../../src/entities/recognizer/confidence/confidence.ts';
import { gatherEvidence } from '../../src/entities/recognizer/confidence/confidence-features.ts';
import type { UncalibratedModel } from '../../src/entities/recognizer/name-model.ts';
import { NAME_TYPES, type NameType } from '../../src/entities/recognizer/crf/tags.ts';
import { NameRecognizer } from '../../src/entities/recognizer/name-recognizer.ts';
import { alignLabels, type LabeledText } from './labeled-text.ts';
import { fitAssessment, type Judged } from './logistic-regression.ts';
import { risingShares } from './isotonic-regression.ts';

const STEPS = 20;

/** Only types that these labels and the model mean alike. */
const COMPARED: ReadonlySet<NameType> = new Set(['person', 'organization', 'place', 'group']);

/**
 * What makes a confidence of a name's evidence: how much each kind of it counts, and the share of names that are right
 * at each sum. Found on labeled texts that the model was not trained on. Types that too few texts label are given the
 * table of organizations, the hardest of the others.
 */
export function calibrate(
  model: UncalibratedModel,
  texts: readonly LabeledText[],
): { assessment: Assessment; calibration: Calibration } {
  const recognizer = new NameRecognizer({ ...model, assessment: {}, calibration: {} });
  const byType = Map.groupBy(
    texts.flatMap((text) => judge(text, recognizer)),
    ({ type }) => type,
  );
  const fitted = [...byType].map(([type, guesses]) => [type, fitAssessment(guesses).map(threeDecimals)] as const);
  const assessment = Object.fromEntries(fitted) as Assessment;
  const table = (type: NameType) => sharesOf(byType.get(type) ?? [], assessment[type]);
  const hardest = table('organization');
  const calibration = Object.fromEntries(NAME_TYPES.map((type) => [type, byType.has(type) ? table(type) : hardest]));
  return { assessment, calibration };
}

const threeDecimals = (value: number) => Math.round(value * 1000) / 1000;

function sharesOf(guesses: readonly Judged[], weights: readonly number[] | undefined): number[] {
  const outcomes = guesses.map(({ evidence, right }) => ({ probability: certainty(assess(evidence, weights)), right }));
  return risingShares(outcomes, STEPS);
}

/** A text that labels no groups says nothing of those found in it. */
function judge(text: LabeledText, recognizer: NameRecognizer): (Judged & { type: NameType })[] {
  const { reading, spans } = recognizer.find(text.text);
  const key = ({ first, last, type }: { first: number; last: number; type: NameType }) => `${first} ${last} ${type}`;
  const labels = alignLabels(text, reading);
  const right = new Set(labels.map(key));
  const groups = labels.some(({ type }) => type === 'group');
  const evidence = gatherEvidence(reading, spans);
  return spans
    .map((span, at) => ({ type: span.type, evidence: evidence[at]!, right: right.has(key(span)) ? 1 : 0 }))
    .filter(({ type }) => COMPARED.has(type) && (type !== 'group' || groups));
}
