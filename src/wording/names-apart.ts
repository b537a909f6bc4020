interface Known {
  readonly id: string;
}

/** What each of some things is called among the others: by its name or, where several share that, with its id. */
export function namesApart<Thing extends Known>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): (thing: Thing) => string {
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing)]));
  const sharing = Map.groupBy(names.values(), (name) => name);
  return (thing) => {
    const name = nameOf(thing);
    return (sharing.get(name)?.length ?? 0) > 1 ? `${name} (${thing.id})` : name;
  };
}
