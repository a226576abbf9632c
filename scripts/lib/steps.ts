/** One thing a command does, with its exit code. */
export interface Step {
  name: string;
  /** What it is, in a few words. */
  says: string;
  /** The step without which this one makes no sense; this one is skipped when that one failed. */
  needs?: string;
  run: () => Promise<number>;
}

interface Outcome {
  step: Step;
  result: 'passed' | 'failed' | 'skipped';
  seconds: number;
}

async function exitCodeOf(step: Step): Promise<number> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return 1;
  }
}

async function runStep(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name}: ${step.says}`);
  const start = performance.now();
  const code = await exitCodeOf(step);
  return { step, result: code === 0 ? 'passed' : 'failed', seconds: (performance.now() - start) / 1000 };
}

function summary(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({ step, result, seconds }) => `  ${step.name.padEnd(9)}${result.padEnd(9)}${seconds.toFixed(1).padStart(6)} s`,
  );
  return ['', '── summary', ...lines].join('\n');
}

/** Runs the steps in order, all of them whatever fails, and prints a summary. Gives whether every step passed. */
export async function runSteps(steps: Step[]): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const broken = outcomes.some((before) => before.step.name === step.needs && before.result !== 'passed');
    outcomes.push(broken ? { step, result: 'skipped', seconds: 0 } : await runStep(step));
  }
  console.log(summary(outcomes));
  return outcomes.every(({ result }) => result === 'passed');
}
