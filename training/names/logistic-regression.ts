/** Evidence of one guess, and 1 where the guess was right, else 0. */
export interface Judged {
  evidence: readonly number[];
  right: number;
}

const STEPS = 400;
const RATE = 0.5;
/** Strength of the pull towards nought, against what is chance in some thousand guesses. */
const PULL = 2;

/** The weights of a logistic regression, found by AdaGrad over all guesses at once (Duchi, Hazan and Singer 2011). */
export function fitAssessment(guesses: readonly Judged[]): number[] {
  const kinds = guesses[0]?.evidence.length ?? 0;
  const weights = new Float64Array(kinds);
  const squares = new Float64Array(kinds).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = gradientOf(guesses, weights);
    for (let kind = 0; kind < kinds; kind++) {
      squares[kind]! += gradient[kind]! ** 2;
      weights[kind]! += (RATE * gradient[kind]!) / Math.sqrt(squares[kind]!);
    }
  }
  return [...weights];
}

function gradientOf(guesses: readonly Judged[], weights: Float64Array): Float64Array {
  const gradient = weights.map((weight, kind) => (kind === 0 ? 0 : -PULL * weight));
  for (const { evidence, right } of guesses) {
    let sum = 0;
    for (let kind = 0; kind < weights.length; kind++) sum += weights[kind]! * evidence[kind]!;
    const error = right - 1 / (1 + Math.exp(-sum));
    for (let kind = 0; kind < weights.length; kind++) gradient[kind]! += error * evidence[kind]!;
  }
  return gradient;
}
