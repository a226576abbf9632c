import type { TokenSpan } from '../crf/decode.ts';
import type { AnalyzedDocument } from '../document/document.ts';
import { PHRASE_END, PHRASE_START } from '../document/lexicon-phrases.ts';
import { flagOf, PLACE_FLAGS } from '../lexicon/lexicon.ts';

/** The features for or against a recognized name, of which a logistic regression makes its confidence. */
export const CONFIDENCE_FEATURES = [
  /** Always 1, for the intercept. */
  'always',
  /** The log odds of the CRF's probability. */
  'probability',
  /** The same name elsewhere in the document: its highest log odds, and how often it has another type. */
  'bestElsewhere',
  'otherTypeElsewhere',
  /** A longer name of a person that ends in this word. */
  'fullNameElsewhere',
  'isWholeRun',
  'isShortWord',
  'startsSentence',
  'besideCapital',
  'afterPlacePreposition',
  'afterTitle',
  'beforeSpeech',
  'isCountry',
  'isPlace',
  'isOrganization',
  'endsInInstitution',
] as const;

type ConfidenceFeatures = Record<(typeof CONFIDENCE_FEATURES)[number], number>;

const PLACE_PREPOSITION = flagOf('placePreposition');
const TITLE = flagOf('title');
const SPEECH = flagOf('speech');
const COUNTRY = flagOf('country');
const ORGANIZATION = flagOf('organizationName');
const INSTITUTION = flagOf('institution') | flagOf('company');

const MAX_LOG_ODDS = 8;
/** In UTF-16 units. */
const MAX_SHORT_WORD_LENGTH = 3;

/** Returns the features of each name of a document, in the order of `CONFIDENCE_FEATURES`. */
export function confidenceFeatures(document: AnalyzedDocument, spans: readonly TokenSpan[]): number[][] {
  const forms = spans.map((span) => formOf(document, span));
  const sameForm = Map.groupBy(spans, (_, index) => forms[index]!);
  const surnames = new Set(
    spans
      .filter(({ type, first, last }) => type === 'person' && last > first)
      .map(({ last }) => document.words[last]!.form),
  );
  return spans.map((span, index) => {
    const others = sameForm.get(forms[index]!)!.filter((other) => other !== span);
    const features: ConfidenceFeatures = {
      always: 1,
      probability: logOdds(span.probability),
      ...otherMentionFeatures(span, others),
      fullNameElsewhere: span.first === span.last && surnames.has(document.words[span.first]!.form) ? 1 : 0,
      ...contextFeatures(document, span),
    };
    return CONFIDENCE_FEATURES.map((feature) => features[feature]);
  });
}

const formOf = ({ words }: AnalyzedDocument, { first, last }: TokenSpan) =>
  words
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');

/** Returns the logarithm of the odds, within limits. */
function logOdds(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds));
}

function otherMentionFeatures({ type, probability }: TokenSpan, others: readonly TokenSpan[]) {
  const sameType = others.filter((other) => other.type === type);
  const compared = sameType.length > 0 ? sameType : [{ probability }];
  return {
    bestElsewhere: Math.max(...compared.map((mention) => logOdds(mention.probability))),
    otherTypeElsewhere: others.length > 0 ? 1 - sameType.length / others.length : 0,
  };
}

/** The name's own words and those next to it. */
function contextFeatures(document: AnalyzedDocument, { first, last }: TokenSpan) {
  const { words, tokens, runs } = document;
  const word = words[first]!;
  const isOneWord = first === last;
  const previous = tokens[first]!.startsSentence ? undefined : words[first - 1];
  const next = tokens[last + 1]?.startsSentence ? undefined : words[last + 1];
  const run = runs[first];
  const flags = isOneWord ? word.flags : phraseFlags(document, first, last);
  const oneIf = (condition: unknown) => (condition ? 1 : 0);
  return {
    isWholeRun: oneIf(run?.start === first && run.end === last + 1),
    isShortWord: oneIf(isOneWord && word.form.length <= MAX_SHORT_WORD_LENGTH),
    startsSentence: oneIf(tokens[first]!.startsSentence),
    besideCapital: oneIf(next?.isCapitalized || previous?.isCapitalized),
    afterPlacePreposition: oneIf(previous && previous.flags & PLACE_PREPOSITION),
    afterTitle: oneIf(previous && previous.flags & TITLE),
    beforeSpeech: oneIf(next && next.flags & SPEECH),
    isCountry: oneIf(flags & COUNTRY),
    isPlace: oneIf(flags & PLACE_FLAGS),
    isOrganization: oneIf(flags & ORGANIZATION),
    endsInInstitution: oneIf(!isOneWord && words[last]!.flags & INSTITUTION),
  };
}

/** Returns the flags of the whole span, if it is a phrase of the lexicon. */
function phraseFlags({ phrases }: AnalyzedDocument, first: number, last: number): number {
  const isPhrase = phrases.positions[first] === PHRASE_START && phrases.positions[last] === PHRASE_END;
  return isPhrase ? phrases.flags[first]! : 0;
}
