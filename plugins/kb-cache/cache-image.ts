/**
 * Plain data with typed arrays in it as one file of the cache: JSON, then the arrays' bytes. They are read into shared
 * memory, so that every thread may have them.
 *
 * `{ names: ['a'], rows: { starts: Uint32Array [0, 2] } }` -> the same again
 */
import { readCacheBytes, toAscii, writeCacheBytes } from './cache-file.ts'

/** A typed array, as kept. */
type Numbers = Uint8Array | Uint32Array | Float64Array

/** Where an array stands in the data, and in the bytes that follow the JSON. */
interface Place {
  path: string[]
  type: keyof typeof arrayTypes
  start: number
  length: number
}

interface Header {
  /** The data with null in place of arrays. */
  data: object
  places: Place[]
}

const arrayTypes = { Uint8Array, Uint32Array, Float64Array } as const

/** Arrays start at multiples of this. */
const alignment = 8

/** The data that was written with the same version; null where there is none that can be trusted. */
export function readCacheImage(file: string, version: string): object | null {
  const body = readCacheBytes(file, version)
  if (!body) return null
  const headerEnd = alignment + body.readUInt32LE(0)
  const { data, places }: Header = JSON.parse(body.toString('latin1', alignment, headerEnd))
  const start = align(headerEnd)
  const memory = new SharedArrayBuffer(body.length - start)
  new Uint8Array(memory).set(body.subarray(start))
  for (const place of places) putArray(data, place, memory)
  return data
}

/** Writes data; arrays in its lists are not looked for. */
export function writeCacheImage(file: string, version: string, value: object): void {
  const arrays: Numbers[] = []
  const header: Header = { data: value, places: [] }
  let start = 0
  header.data = takeArrays(value, [], (array, path) => {
    arrays.push(array)
    header.places.push({ path, type: typeOf(array), start, length: array.length })
    start += align(array.byteLength)
  })
  const json = Buffer.from(toAscii(JSON.stringify(header)), 'latin1')
  const length = Buffer.alloc(alignment)
  length.writeUInt32LE(json.length)
  const pieces = [
    length,
    json,
    ...arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]
  writeCacheBytes(file, version, Buffer.concat(pieces.flatMap((piece) => [piece, padding(piece.length)])))
}

/** A copy of the data without its arrays. */
function takeArrays(value: object, path: string[], take: (array: Numbers, path: string[]) => void): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (isArray(part)) {
        take(part, [...path, key])
        return [key, null]
      }
      const isPlain = typeof part === 'object' && part !== null && !Array.isArray(part)
      return [key, isPlain ? takeArrays(part, [...path, key], take) : part]
    }),
  )
}

function putArray(data: object, { path, type, start, length }: Place, memory: SharedArrayBuffer): void {
  const [key = '', ...parents] = [...path].reverse()
  let parent = data as Record<string, unknown>
  for (const name of parents.reverse()) parent = parent[name] as Record<string, unknown>
  const ArrayOfType: new (memory: SharedArrayBuffer, start: number, length: number) => Numbers = arrayTypes[type]
  parent[key] = new ArrayOfType(memory, start, length)
}

function isArray(part: unknown): part is Numbers {
  return Object.values(arrayTypes).some((type) => part instanceof type)
}

/** Of a `Buffer`, too, which is an array of bytes. */
function typeOf(array: Numbers): Place['type'] {
  if (array instanceof Float64Array) return 'Float64Array'
  return array instanceof Uint32Array ? 'Uint32Array' : 'Uint8Array'
}

function align(length: number): number {
  return Math.ceil(length / alignment) * alignment
}

function padding(length: number): Buffer {
  return Buffer.alloc(align(length) - length)
}
