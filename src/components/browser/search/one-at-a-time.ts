/**
 * Makes a function that starts `work`, or has it start again as soon as it ends if it is under way: never twice at a time, and
 * once for any number of calls. `isLatest` says whether the function has not been called since `work` started. `work` must not throw.
 */
export function oneAtATime(work: (isLatest: () => boolean) => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work(() => !isWanted);
    }
    isRunning = false;
  };
}
