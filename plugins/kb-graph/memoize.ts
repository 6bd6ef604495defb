/** Answers that are worked out when they are first asked for, and once. */

/** Makes a function that does its work once for each argument; one without arguments does it once. */
export function memoize<Value, Key = void>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
