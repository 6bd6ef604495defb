import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeHostileSite } from '../../support/sites/hostile-site.ts'

const folders = 100
const filesEach = 1_000

it('reports 100,000 empty files and publishes the rest', () => {
  const site = makeHostileSite()
  for (let folder = 0; folder < folders; folder += 1) {
    mkdirSync(join(site.content, `f${folder}`))
    for (let file = 0; file < filesEach; file += 1) writeFileSync(join(site.content, `f${folder}/${file}.TXT`), '')
  }
  const { report, reasons, read } = site.build('--no-search')
  expect(report).toMatchObject({ files: folders * filesEach + 1, articles: 1 })
  expect(report.rejections).toHaveLength(folders * filesEach)
  expect(reasons('f99/999.TXT')).toEqual([expect.stringContaining('it is empty')])
  expect(read('report/index.html')?.length).toBeLessThan(1_000_000)
})
