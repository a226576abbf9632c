import { certainty, type Calibration } from '../calibration.ts';
import type { NameModel } from '../model.ts';
import { NAME_TYPES, type NameType } from '../tags.ts';
import { NameRecogniser } from '../recogniser.ts';
import { alignLabels, type LabelledText } from './examples.ts';
import { risingShares, type Outcome } from './rising-shares.ts';

const STEPS = 20;

/**
 * For each type, the share of names that are right by how certain the model is of them, found on labelled texts that it
 * was not trained on. Types that too few texts
 * label are given the table of organizations, the hardest of the others.
 */
export function calibrate(model: NameModel, texts: readonly LabelledText[]): Calibration {
  const recogniser = new NameRecogniser(model);
  const outcomes = texts.flatMap((text) => outcomesIn(text, recogniser));
  const table = (type: NameType) =>
    risingShares(
      outcomes.filter((one) => one.type === type),
      STEPS,
    );
  const hardest = table('organization');
  return Object.fromEntries(NAME_TYPES.map((type) => [type, COMPARED.has(type) ? table(type) : hardest]));
}

/** Only types that these labels and the model mean alike. */
const COMPARED: ReadonlySet<NameType> = new Set(['person', 'organization', 'place', 'group']);

/** A text that labels no groups says nothing of those found in it. */
function outcomesIn(text: LabelledText, recogniser: NameRecogniser): (Outcome & { type: NameType })[] {
  const { reading, spans } = recogniser.find(text.text);
  const key = ({ first, last, type }: { first: number; last: number; type: NameType }) => `${first} ${last} ${type}`;
  const labels = alignLabels(text, reading);
  const right = new Set(labels.map(key));
  const groups = labels.some(({ type }) => type === 'group');
  return spans
    .filter(({ type }) => COMPARED.has(type) && (type !== 'group' || groups))
    .map((span) => ({
      type: span.type,
      probability: certainty(span.probability),
      right: right.has(key(span)) ? 1 : 0,
    }));
}
