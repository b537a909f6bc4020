/** What stands in a `DueQueue`: by its moment, then by its turn. */
export interface Waiting {
  readonly at: number;
  readonly turn: number;
  /** Where it stands; the queue's own business. */
  place: number;
}

const isBefore = (one: Waiting, other: Waiting): boolean =>
  one.at < other.at || (one.at === other.at && one.turn < other.turn);

/** A binary heap: the first is at hand, and adding and removing anything take logarithmic time. */
export class DueQueue<T extends Waiting> {
  readonly #heap: T[] = [];

  /** What is due before all else. */
  get first(): T | undefined {
    return this.#heap[0];
  }

  add(added: T): void {
    this.#rise(added, this.#heap.length);
  }

  /** Takes out what stands in it. */
  remove(removed: T): void {
    const last = this.#heap.pop();
    if (last === undefined || last === removed) return;
    this.#rise(last, this.#sink(removed.place));
  }

  /** Moves what is below a free place up, and returns the place that is then free, which has nothing below it. */
  #sink(from: number): number {
    let free = from;
    for (let child = this.#firstBelow(free); child !== undefined; child = this.#firstBelow(free)) {
      const left = child.place;
      this.#put(child, free);
      free = left;
    }
    return free;
  }

  #firstBelow(place: number): T | undefined {
    const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
    return left && right && isBefore(right, left) ? right : left;
  }

  /** Puts something at a free place, or as far above as it belongs. */
  #rise(risen: T, from: number): void {
    let free = from;
    for (let parent = this.#above(free); parent && isBefore(risen, parent); parent = this.#above(free)) {
      const left = parent.place;
      this.#put(parent, free);
      free = left;
    }
    this.#put(risen, free);
  }

  #above(place: number): T | undefined {
    return place === 0 ? undefined : this.#heap[(place - 1) >> 1];
  }

  #put(put: T, place: number): void {
    put.place = place;
    this.#heap[place] = put;
  }
}
