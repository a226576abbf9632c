/** One step of a command that has several. */
export interface Step {
  name: string;
  /** What the step does, in a few words. */
  title: string;
  /** Name of the step whose result this one needs; if that one fails, this one is skipped. */
  dependsOn?: string;
  /** Runs the step and returns its exit code. */
  run: () => Promise<number>;
}

interface Outcome {
  step: Step;
  result: 'passed' | 'failed' | 'skipped';
  seconds: number;
}

/**
 * Runs the steps in order and prints a summary. A failed step stops only those that depend on it. Returns whether every
 * step passed.
 */
export async function runSteps(steps: Step[]): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const isBlocked = outcomes.some(({ step: { name }, result }) => name === step.dependsOn && result !== 'passed');
    outcomes.push(isBlocked ? { step, result: 'skipped', seconds: 0 } : await runStep(step));
  }
  console.log(formatSummary(outcomes));
  return outcomes.every(({ result }) => result === 'passed');
}

async function runStep(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name}: ${step.title}`);
  const start = performance.now();
  const code = await exitCodeOf(step);
  return { step, result: code === 0 ? 'passed' : 'failed', seconds: (performance.now() - start) / 1000 };
}

async function exitCodeOf(step: Step): Promise<number> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return 1;
  }
}

function formatSummary(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({ step, result, seconds }) => `  ${step.name.padEnd(9)}${result.padEnd(9)}${seconds.toFixed(1).padStart(6)} s`,
  );
  return ['', '── summary', ...lines].join('\n');
}
