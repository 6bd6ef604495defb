/**
 * What depends on the project's own files alone and takes a moment to make: the vocabulary, checked against its schemas, and
 * the code of the workers, which names the folder where it was compiled. Made once for each version of the code there.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { readCacheBytes, writeCacheBytes } from '../../kb-cache/index.ts'

/** Things made from the present code, by name. */
export class CodeCache {
  readonly #folder: string
  readonly #version: string

  /**
   * @param version of all code and of the vocabulary
   * @param place where the code stands
   */
  constructor(folder: string, version: string, place: string) {
    this.#folder = join(folder, 'code')
    this.#version = createHash('sha256')
      .update(JSON.stringify([version, place]))
      .digest('hex')
  }

  /** The thing of this name as it was kept; made now, and kept, where it was not. */
  async find<Value>(name: string, make: () => Value | Promise<Value>): Promise<Value> {
    const file = join(this.#folder, `${name}.bin`)
    const kept = readCacheBytes(file, this.#version)
    if (kept) return deserialize(kept) as Value
    const value = await make()
    writeCacheBytes(file, this.#version, serialize(value))
    return value
  }
}
