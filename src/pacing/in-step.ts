/** Lets whoever comes within `ms` milliseconds of the first go on together, in the order in which they came. */
export function inStep(ms: number): () => Promise<void> {
  let step: Promise<void> | undefined;
  return () => {
    step ??= new Promise((resolve) => {
      setTimeout(() => {
        step = undefined;
        resolve();
      }, ms);
    });
    return step;
  };
}
