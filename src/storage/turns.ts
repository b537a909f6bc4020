/** Work by key: what is done for one key is done one after another, in the order in which it was asked for. */
export function turns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    const after: Promise<unknown> = done
      .catch(() => {}) // told to whoever asked
      .then(() => last.get(key) === after && last.delete(key));
    last.set(key, after);
    return done;
  };
}
