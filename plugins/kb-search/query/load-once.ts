/** Loads each thing once, whoever asks for it and however often. What failed is tried again the next time. */

/** Gives a function that remembers what `load` gave for a key. */
export function loadOnce<Key, Content>(load: (key: Key) => Promise<Content>): (key: Key) => Promise<Content> {
  const loaded = new Map<Key, Promise<Content>>()
  return (key) => {
    const known = loaded.get(key)
    if (known) return known
    const content = load(key)
    loaded.set(key, content)
    content.catch(() => loaded.delete(key))
    return content
  }
}
