/**
 * Cuts a sorted index into files of a few KB, so that the browser fetches the one that may hold a key: it has the first
 * key of each file.
 *
 * Keys `bulb`, `lamp`, `socket`, two to a file -> first keys `bulb`, `socket`; `lamp` is looked for in file 0
 */

/** An index in files, and the first key of each, in the order of the keys. */
export interface CutIndex<Value> {
  firstKeys: string[]
  files: Record<string, Value>[]
}

/**
 * Sorts entries by key and cuts after `largest` characters; an entry is never cut.
 * @param sizeOf what an entry adds to its file, in characters
 */
export function cutByKey<Value>(
  entries: ReadonlyMap<string, Value>,
  largest: number,
  sizeOf = (value: Value): number => JSON.stringify(value).length,
): CutIndex<Value> {
  const index: CutIndex<Value> = { firstKeys: [], files: [] }
  let file: Record<string, Value> = {}
  let size = Number.POSITIVE_INFINITY
  for (const key of [...entries.keys()].sort()) {
    const value = entries.get(key) as Value
    if (size > largest) {
      // Without a prototype: keys are names from articles, `__proto__` among them.
      file = Object.create(null)
      index.firstKeys.push(key)
      index.files.push(file)
      size = 0
    }
    file[key] = value
    size += key.length + sizeOf(value)
  }
  return index
}

/** Position of the file that may have a key; -1 where the key sorts before all. */
export function fileOfKey(key: string, firstKeys: readonly string[]): number {
  return firstKeys.findLastIndex((first) => first <= key)
}

/** Positions of the files that may have keys with this beginning, at most `most` of them. */
export function filesOfPrefix(prefix: string, firstKeys: readonly string[], most: number): number[] {
  const first = Math.max(0, fileOfKey(prefix, firstKeys))
  const after = firstKeys.findIndex((key, index) => index > first && !key.startsWith(prefix))
  const end = after < 0 ? firstKeys.length : after
  return Array.from({ length: Math.min(most, end - first) }, (_, offset) => first + offset)
}
