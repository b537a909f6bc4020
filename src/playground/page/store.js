/** @import { State } from './state.js' */

/**
 * One value that everybody watches.
 * @typedef {{ get(): State, change(next: (state: State) => State): void, watch(watcher: (state: State) => void): void }} Store
 */

/** @param {State} first @returns {Store} */
export function createStore(first) {
  let state = first;
  /** @type {((state: State) => void)[]} */
  const watchers = [];
  return {
    get: () => state,
    change(next) {
      const changed = next(state);
      if (changed === state) return;
      state = changed;
      for (const watcher of watchers) watcher(state);
    },
    watch(watcher) {
      watchers.push(watcher);
      watcher(state);
    },
  };
}
