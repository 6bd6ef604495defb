/** Joins the files of one filter from several parts: which pages have which value. */
import { CborReader } from './cbor-reader.ts'
import { encodeArray, encodeText, encodeUnsigned } from './cbor-writer.ts'

/** A filter's file of one part, and how many pages stand before the part's own. */
export interface PartFilter {
  content: Buffer
  offset: number
}

/** The content of one filter's file over all parts, its values sorted. */
export function joinFilters(name: string, parts: readonly PartFilter[]): Buffer {
  const pages = new Map<string, number[]>()
  for (const { content, offset } of parts) {
    const reader = new CborReader(content)
    reader.readArray()
    reader.readText()
    for (let left = reader.readArray(); left > 0; left--) {
      reader.readArray()
      const value = reader.readText()
      const known = pages.get(value) ?? []
      pages.set(value, known)
      for (let count = reader.readArray(); count > 0; count--) known.push(reader.readInteger() + offset)
    }
  }
  const values = [...pages].sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
  return Buffer.concat([
    encodeArray(2),
    encodeText(name),
    encodeArray(values.length),
    ...values.flatMap(([value, list]) => [
      encodeArray(2),
      encodeText(value),
      encodeArray(list.length),
      ...list.map(encodeUnsigned),
    ]),
  ])
}
