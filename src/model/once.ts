/** What was worked out for a key before; worked out and kept where nothing was. A key that is let go takes it along. */
export function onceFor<Key extends object, Value extends object>(
  known: WeakMap<Key, Value>,
  key: Key,
  find: () => Value,
): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}
