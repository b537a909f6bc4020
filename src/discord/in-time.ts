/** Whether the work was done before patience ended; it is not waited for any longer. Rejects if the work does in time. */
export const isDoneWithin = (patienceMs: number, work: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const bell = setTimeout(resolve, patienceMs, false);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(bell));
  });
