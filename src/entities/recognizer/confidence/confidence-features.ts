import type { TokenSpan } from '../crf/decode.ts';
import { flagOf, PLACE_FLAGS } from '../lexicon/lexicon.ts';
import type { Reading } from '../document/document.ts';

/** What speaks for or against a name beside the probability that the model gives it. */
export const EVIDENCE = [
  'always',
  /** By its odds. */
  'probability',
  /** The same name elsewhere in the document: the best odds it has there, and how often it is taken for another type. */
  'bestElsewhere',
  'otherTypeElsewhere',
  /** A longer name of a person, of which this is the last word. */
  'fullNameElsewhere',
  'isWholeRun',
  'isShortWord',
  'opensSentence',
  'besideCapital',
  'afterPlacePreposition',
  'afterTitle',
  'beforeSpeech',
  'isCountry',
  'isPlace',
  'isOrganization',
  'endsInInstitution',
] as const;

type Evidence = Record<(typeof EVIDENCE)[number], number>;

const PLACE_PREPOSITION = flagOf('placePreposition');
const TITLE = flagOf('title');
const SPEECH = flagOf('speech');
const COUNTRY = flagOf('country');
const ORGANIZATION = flagOf('organizationName');
const INSTITUTION = flagOf('institution') | flagOf('company');

const MOST_ODDS = 8;
const SHORT = 3;

/** The logarithm of the odds, within limits. */
export function logOdds(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

/** For each of a document's names its evidence, in the order of `EVIDENCE`. */
export function gatherEvidence(reading: Reading, spans: readonly TokenSpan[]): number[][] {
  const forms = spans.map((span) => formOf(reading, span));
  const alike = Map.groupBy(spans, (_, at) => forms[at]!);
  const surnames = new Set(
    spans
      .filter(({ type, first, last }) => type === 'person' && last > first)
      .map(({ last }) => reading.words[last]!.form),
  );
  return spans.map((span, at) => {
    const others = alike.get(forms[at]!)!.filter((other) => other !== span);
    const evidence: Evidence = {
      ...evidenceOfOthers(span, others),
      fullNameElsewhere: span.first === span.last && surnames.has(reading.words[span.first]!.form) ? 1 : 0,
      ...evidenceOfPlace(reading, span),
    };
    return EVIDENCE.map((kind) => evidence[kind]);
  });
}

const formOf = ({ words }: Reading, { first, last }: TokenSpan) =>
  words
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');

function evidenceOfOthers({ type, probability }: TokenSpan, others: readonly TokenSpan[]) {
  const agreeing = others.filter((other) => other.type === type);
  return {
    always: 1,
    probability: logOdds(probability),
    bestElsewhere: Math.max(
      ...(agreeing.length > 0 ? agreeing : [{ probability }]).map((one) => logOdds(one.probability)),
    ),
    otherTypeElsewhere: others.length > 0 ? 1 - agreeing.length / others.length : 0,
  };
}

/** What is known of its words and of those beside it. */
function evidenceOfPlace(reading: Reading, { first, last }: TokenSpan) {
  const { words, tokens, runs } = reading;
  const word = words[first]!;
  const isOne = first === last;
  const previous = tokens[first]!.opensSentence ? undefined : words[first - 1];
  const next = tokens[last + 1]?.opensSentence ? undefined : words[last + 1];
  const run = runs[first];
  const known = isOne ? word.flags : phraseFlags(reading, first, last);
  const when = (condition: unknown) => (condition ? 1 : 0);
  return {
    isWholeRun: when(run?.start === first && run.end === last + 1),
    isShortWord: when(isOne && word.form.length <= SHORT),
    opensSentence: when(tokens[first]!.opensSentence),
    besideCapital: when(next?.capital || previous?.capital),
    afterPlacePreposition: when(previous && previous.flags & PLACE_PREPOSITION),
    afterTitle: when(previous && previous.flags & TITLE),
    beforeSpeech: when(next && next.flags & SPEECH),
    isCountry: when(known & COUNTRY),
    isPlace: when(known & PLACE_FLAGS),
    isOrganization: when(known & ORGANIZATION),
    endsInInstitution: when(!isOne && words[last]!.flags & INSTITUTION),
  };
}

/** What the whole span is known as, where it is a known phrase. */
function phraseFlags({ phraseFlags, phrasePart }: Reading, first: number, last: number): number {
  return phrasePart[first] === 1 && phrasePart[last] === 3 ? phraseFlags[first]! : 0;
}
