import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findInCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { runKb } from '../support/project.ts'

const labels = findInCorpus('labels/dev.json')
const score = findInCorpus('labels/score.mjs')
const corpus = findInCorpus('corpus/small')

describe.skipIf(labels === null || score === null || corpus === null)('the articles labelled by hand', () => {
  const folder = makeSharedFolder()
  let table: string

  beforeAll(() => {
    const articles = JSON.parse(readFileSync(labels ?? '', 'utf8')) as { path: string }[]
    const { stdout } = runKb('parse', ...articles.map(({ path }) => join(corpus ?? '', path)))
    const records = join(folder, 'records.ndjson')
    writeFileSync(records, stdout)
    table = spawnSync(process.execPath, [score ?? '', labels ?? '', records], { encoding: 'utf8' }).stdout
  })

  /** A figure of the score's table, `precision=0.981` in the row of `dlls`. */
  function read(row: string, column: string): number {
    return Number(new RegExp(`^${row}\\s.*\\b${column}=([\\d.]+)`, 'm').exec(table)?.[1])
  }

  it.each([
    ['dlls', 0.95],
    ['executables', 0.95],
    ['references', 0.97],
  ])('%s are found, and nothing else', (row, least) => {
    expect(read(row, 'precision')).toBeGreaterThanOrEqual(least)
    expect(read(row, 'recall')).toBeGreaterThanOrEqual(least)
  })

  it.each(['issueType', 'solutionType', 'modified', 'productCode', 'keywords'])('%s is right on all', (row) => {
    expect(read(row, 'right')).toBe(50)
  })

  it('all are there', () => {
    expect(table).not.toContain('records missing')
  })
})
