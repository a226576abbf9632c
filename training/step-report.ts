/** Returns a function that prints a step of a long run on stderr, with the seconds since this call. */
export function startReport(): (step: string) => void {
  const started = performance.now();
  return (step) => console.error(`${Math.round((performance.now() - started) / 1000)} s: ${step}`);
}
