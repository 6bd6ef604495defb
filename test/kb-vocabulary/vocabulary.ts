/** The project's own vocabulary, loaded once for the tests, and what they ask of every file of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadVocabulary } from '../../plugins/kb-vocabulary/index.ts'
import { projectFolder } from '../support/project.ts'

export const vocabularyFolder = join(projectFolder, 'content/vocabulary')
export const vocabulary = loadVocabulary(vocabularyFolder)

/** The names of a file's entries in the order in which they stand. */
export function readNames(file: string, list: string, key: string): string[] {
  const document = parse(readFileSync(join(vocabularyFolder, file), 'utf8')) as Record<string, Record<string, string>[]>
  return (document[list] ?? []).map((entry) => entry[key] ?? '')
}

/** Sorted without case, and of two spellings the one with capitals first. */
export function sortWithoutCase(names: readonly string[]): string[] {
  return [...names].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b))
}

/** The names that stand more than once, without case. */
export function findRepeated(names: readonly string[]): string[] {
  const folded = names.map((name) => name.toLowerCase())
  return folded.filter((name, index) => folded.indexOf(name) !== index)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
