/** A change that has been asked for. */
export interface Waiting<T> {
  readonly reducer: (value: T) => T;
  readonly done: PromiseWithResolvers<T>;
}

/** What a reducer made, or threw. */
export type Step<T> = { readonly value: T } | { readonly error: unknown };

interface Steps<T> {
  readonly steps: readonly Step<T>[];
  /** The value after all of them. */
  readonly end: T;
}

/** What each of several changes makes of a value, after those before it; one that throws, also by its check, changes nothing. */
export function stepsFrom<T>(start: T, waiting: readonly Waiting<T>[], check: (value: T) => void): Steps<T> {
  let end = start;
  const steps = waiting.map(({ reducer }): Step<T> => {
    try {
      const value = reducer(end);
      check(value);
      end = value;
      return { value };
    } catch (error) {
      return { error };
    }
  });
  return { steps, end };
}

/** Tells everyone who waits what has become of their change. */
export function settle<T>(waiting: readonly Waiting<T>[], steps: readonly Step<T>[]): void {
  for (const [i, { done }] of waiting.entries()) {
    const step = steps[i];
    if (step === undefined || 'error' in step) done.reject(step?.error);
    else done.resolve(step.value);
  }
}
