/** What went wrong with some work. */
export interface Failure {
  readonly cause: unknown;
}

/** Does some work, and tells what went wrong, if something did. Never rejects. */
export async function failureOf(work: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (cause) {
    return { cause };
  }
}
