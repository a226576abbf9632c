/** The features of a guess, the first of them constant, and 1 if the guess was right, else 0. */
export interface JudgedGuess {
  features: readonly number[];
  isRight: number;
}

const STEPS = 400;
const LEARNING_RATE = 0.5;
/** The strength of L2 regularization, against chance in a few thousand guesses; the intercept has none. */
const REGULARIZATION = 2;

/** Returns the weights of a logistic regression, found by AdaGrad over all guesses (Duchi, Hazan and Singer 2011). */
export function fitLogisticRegression(guesses: readonly JudgedGuess[]): number[] {
  const size = guesses[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = gradientOf(guesses, weights);
    for (let index = 0; index < size; index++) {
      squares[index]! += gradient[index]! ** 2;
      weights[index]! += (LEARNING_RATE * gradient[index]!) / Math.sqrt(squares[index]!);
    }
  }
  return [...weights];
}

function gradientOf(guesses: readonly JudgedGuess[], weights: Float64Array): Float64Array {
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -REGULARIZATION * weight));
  for (const { features, isRight } of guesses) {
    let sum = 0;
    for (let index = 0; index < weights.length; index++) sum += weights[index]! * features[index]!;
    const error = isRight - 1 / (1 + Math.exp(-sum));
    for (let index = 0; index < weights.length; index++) gradient[index]! += error * features[index]!;
  }
  return gradient;
}
