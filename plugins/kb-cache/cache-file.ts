/**
 * One file of the cache: a line that names the version of what made it and the hash of all that follows, then that. A file
 * that is not there, was made by another version, or is damaged gives nothing, and is made again.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readIfThere } from './read-if-there.ts'

/** Stand as escapes in the JSON: text of one byte a character is read and parsed in half the time. */
const beyondAscii = /[\u0080-\uffff]/g

/** The JSON value that was written with the same version; null where there is none that can be trusted. */
export function readCacheFile(file: string, version: string): unknown {
  const body = readCacheBytes(file, version)
  return body && JSON.parse(body.toString('latin1'))
}

/** Writes a value as JSON, so that the file is there whole, or not at all. */
export function writeCacheFile(file: string, version: string, value: unknown): void {
  writeCacheBytes(file, version, Buffer.from(toAscii(JSON.stringify(value)), 'latin1'))
}

/** JSON that says the same in ASCII alone. */
export function toAscii(json: string): string {
  return json.replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The bytes that were written with the same version; null where there are none that can be trusted. */
export function readCacheBytes(file: string, version: string): Buffer | null {
  const bytes = readIfThere(file)
  const end = bytes?.indexOf('\n') ?? -1
  if (!bytes || end < 0) return null
  const body = bytes.subarray(end + 1)
  return bytes.toString('utf8', 0, end) === headerOf(version, body) ? body : null
}

/** Writes bytes, so that the file is there whole, or not at all. */
export function writeCacheBytes(file: string, version: string, body: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(unfinished, Buffer.concat([Buffer.from(`${headerOf(version, body)}\n`), body]))
  renameSync(unfinished, file)
}

function headerOf(version: string, body: Uint8Array): string {
  return `kb-cache ${version} ${createHash('sha256').update(body).digest('hex')}`
}
