/**
 * What the finders give on the real articles: the labels' targets, file tables, DLLs, and that the record and the links
 * are of one mind.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  collectEntities,
  fileVersionsOf,
  linkMentions,
  type Mention,
  searchTexts,
} from '../../plugins/kb-entities/index.ts'
import { type ParsedArticle, readArticles } from '../../plugins/kb-parse/index.ts'
import { services } from '../kb-entities/vocabulary.ts'
import { findInCorpus, findWholeCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'

const small = findInCorpus('corpus/small')
const whole = findWholeCorpus()
const labels = findInCorpus('labels/dev.json')
const score = findInCorpus('labels/score.mjs')

describe.skipIf(labels === null || score === null || small === null)('the labelled articles', () => {
  const folder = makeSharedFolder()
  let table = ''

  beforeAll(() => {
    const paths = (JSON.parse(readFileSync(labels ?? '', 'utf8')) as { path: string }[]).map(({ path }) => path)
    const records = paths.flatMap((path) => readFile(join(small ?? '', path)).map(toRecord))
    const recordsFile = join(folder, 'records.ndjson')
    writeFileSync(recordsFile, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    table = spawnSync(process.execPath, [score ?? '', labels ?? '', recordsFile], { encoding: 'utf8' }).stdout
  })

  test.each([
    ['dlls', 0.99, 0.99],
    ['executables', 0.99, 0.99],
    ['references', 0.99, 0.99],
    ['services', 0.95, 0.9],
    ['codes', 0.95, 0.95],
    ['registryKeys', 0.9, 0.9],
  ])('%s come out', (row, precision, recall) => {
    const [, found, lost] = new RegExp(`^${row} +precision=([\\d.]+) recall=([\\d.]+)`, 'm').exec(table) ?? []
    expect(Number(found)).toBeGreaterThanOrEqual(precision)
    expect(Number(lost)).toBeGreaterThanOrEqual(recall)
  })
})

describe.skipIf(small === null)('the small corpus', () => {
  test('links in each article exactly what its record names', () => {
    for (const article of readFolder(join(small ?? '', 'txt'))) {
      const { named, linked } = namedAndLinked(article)
      expect([article.metadata.id, linked]).toEqual([article.metadata.id, named])
    }
  })
})

describe.skipIf(whole === null)('the whole corpus', () => {
  const folder = join(whole ?? '', 'txt')
  const dlls = new Set<string>()
  let lines = 0
  let rows = 0

  beforeAll(() => {
    for (const article of readFolder(folder)) {
      for (const name of collectEntities(article, services).dlls) dlls.add(name)
    }
    for (const path of listFiles(folder)) {
      const counted = countFileTableLines(path)
      lines += counted.lines
      rows += counted.rows
    }
  })

  test('names at least 3,800 DLLs', () => {
    expect(dlls.size).toBeGreaterThanOrEqual(3800)
  })

  test('gives a row for at least 97 of 100 lines of file tables', () => {
    expect(lines).toBeGreaterThan(10_000)
    expect(rows / lines).toBeGreaterThanOrEqual(0.97)
  })
})

function readFile(path: string): ParsedArticle[] {
  return readArticles(readFileSync(path), new VFile({ path })).articles
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function* readFolder(folder: string): Generator<ParsedArticle> {
  for (const path of listFiles(folder)) yield* readFile(path)
}

function toRecord(article: ParsedArticle) {
  const { metadata, sections, blocks } = article
  return { ...metadata, sections, blocks, ...collectEntities(article, services) }
}

/** What an article's record names, and what its page links: both as `kind name`, sorted, addresses apart. */
function namedAndLinked(article: ParsedArticle): { named: string[]; linked: string[] } {
  withoutAddresses(article.tree)
  const { metadata, tree } = article
  const entities = collectEntities({ metadata, tree }, services)
  const named = [
    ...entities.dlls.map((name) => `dll ${name}`),
    ...entities.executables.map((name) => `executable ${name}`),
    ...entities.otherFiles.map((name) => `otherFile ${name}`),
    ...entities.services.map(({ name }) => `service ${name}`),
    ...entities.references.map((name) => `reference ${name}`),
    ...entities.errorCodes.map((name) => `errorCode ${name}`),
    ...entities.eventIds.map((id) => `event ${id}`),
    ...entities.registryKeys.map((name) => `registryKey ${name}`),
  ]
  const linked = new Set<string>()
  const link = (mention: Mention) => {
    linked.add(`${mention.kind} ${mention.name}`)
    return { url: '/' }
  }
  const texts = searchTexts({ metadata, tree }, services)
  for (const { mentions, block } of texts) if (block === null) for (const mention of mentions) link(mention)
  const body = texts.filter(({ block }) => block !== null)
  linkMentions(
    tree,
    body.map(({ mentions }) => mentions),
    link,
  )
  return { named: fold(named), linked: fold([...linked]) }
}

/** A key that an article writes in two cases is one entity. */
function fold(names: string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))].sort()
}

function withoutAddresses(tree: Root): void {
  visit(tree, 'link', (node) => {
    node.children = []
  })
}

const FILE = String.raw`[\w~$&!#@^%+-]+\.(?:dll|exe|sys|ocx|vxd|386|drv|cpl|hlp|inf|com|tlb|dbg)`
const DATE = String.raw`(?:\d{1,2}[-/]\d{1,2}[-/]\d{2}(?:\d\d)?|\d{1,2}-[A-Z][a-z]{2}-\d{2,4}|[A-Z][a-z]{2}-\d{1,2}-\d{4})`
const TIME = String.raw`(?:\d{1,2}:\d\d(?::\d\d)?(?: ?[aApP]\.?[mM]?\.?)?)`
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{4,8}|\d+\.\d+\.\d+(?:\.\d+)?)`
const SPACE = '[ |]+'
const nameFirst = new RegExp(
  `^[ |]*(${FILE})${SPACE}(?:${NUMBER}${SPACE})*(?:${DATE}${SPACE}?${TIME}?|${NUMBER})(?:${SPACE}|$)`,
  'gim',
)
const dateFirst = new RegExp(`^[ |]*${DATE}${SPACE}(?:${TIME}${SPACE})?(?:${NUMBER}${SPACE}){1,2}(${FILE})\\b`, 'gim')

/** Lines that a table of files has, counted in the raw text by whole-line patterns; and how many of them gave a row. */
function countFileTableLines(path: string): { lines: number; rows: number } {
  const text = readFileSync(path, 'latin1').replaceAll('\r', '')
  const names = [nameFirst, dateFirst].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()),
  )
  if (names.length === 0) return { lines: 0, rows: 0 }
  const left = new Map<string, number>()
  for (const { tree } of readFile(path)) {
    for (const { name } of fileVersionsOf(tree)) left.set(name, (left.get(name) ?? 0) + 1)
  }
  let rows = 0
  for (const name of names) {
    const count = left.get(name) ?? 0
    if (count > 0) rows += 1
    left.set(name, count - 1)
  }
  return { lines: names.length, rows }
}
