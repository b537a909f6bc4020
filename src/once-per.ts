/** `build`, remembering what it made for each object as long as that object lives. */
export function oncePer<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const built = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const made = built.get(key) ?? { value: build(key) };
    built.set(key, made);
    return made.value;
  };
}
