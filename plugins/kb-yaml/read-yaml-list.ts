/**
 * Read a YAML file that holds a single list, and check it against its JSON Schema.
 *
 *     readYamlList<Product>('content/vocabulary/products.yaml', 'products').entries[0].code // 'accother'
 *
 * Problems are collected, not thrown, so that one run shows those of all files.
 */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ErrorObject } from 'ajv'
import { Ajv } from 'ajv'
import type { Document } from 'yaml'
import { LineCounter, parseDocument } from 'yaml'
import { describeSchemaError } from './describe-schema-error.ts'

/** The entries of a file, none where the file does not fit its schema, and where they stand. */
export interface YamlList<Entry> {
  entries: Entry[]
  /** "services.yaml:12:5", where the entry of an index begins. */
  placeOf(index: number): string
  /** One line each: place, found, expected, what to do. */
  problems: string[]
}

/**
 * @param path Path of a YAML file
 * @param list The one top-level key, below which the entries stand
 * @param schema Path of its JSON Schema; where none is named, it stands beside the file, with `.schema.json` for `.yaml`
 */
export function readYamlList<Entry>(
  path: string,
  list: string,
  schema = path.replace(/\.yaml$/, '.schema.json'),
): YamlList<Entry> {
  const lineCounter = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter })
  const placeOf = (keys: readonly (string | number)[]) => {
    const { line, col } = lineCounter.linePos(findOffset(document, keys))
    return `${basename(path)}:${line}:${col}`
  }
  const problems = syntaxProblems(document, path)
  const value: unknown = problems.length === 0 ? document.toJS() : null
  if (problems.length === 0) {
    for (const error of validate(value, schema)) {
      problems.push(`${placeOf(keysOf(error.instancePath, value))}: ${describeSchemaError(error)}`)
    }
  }
  const entries = problems.length === 0 ? (value as Record<string, Entry[]>)[list] : []
  return { entries: entries ?? [], placeOf: (index) => placeOf([list, index]), problems }
}

function syntaxProblems(document: Document, path: string): string[] {
  return document.errors.map(({ code, linePos, message }) => {
    const { line = 1, col = 1 } = linePos?.[0] ?? {}
    const reason = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
    return `${basename(path)}:${line}:${col}: found ${code} (${reason}), expected YAML; correct the line`
  })
}

function validate(value: unknown, schema: string): ErrorObject[] {
  const check = new Ajv({ allErrors: true, verbose: true }).compile(JSON.parse(readFileSync(schema, 'utf8')))
  return check(value) ? [] : (check.errors ?? [])
}

/** The keys of a JSON pointer, "/services/4/name" to ['services', 4, 'name']; indexes of lists become numbers. */
function keysOf(pointer: string, value: unknown): (string | number)[] {
  let parent = value
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => {
      const key = Array.isArray(parent) ? Number(part) : part
      parent = (parent as Record<string | number, unknown>)[key]
      return key
    })
}

/** Where a value begins in the text; that of the nearest parent which has a place, where the value itself has none. */
function findOffset(document: Document, keys: readonly (string | number)[]): number {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
  if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
    return Number(node.range[0])
  }
  return keys.length === 0 ? 0 : findOffset(document, keys.slice(0, -1))
}
