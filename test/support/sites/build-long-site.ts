/**
 * Builds a small made archive whose lists are longer than a page, which the sample edition's are not: one product, keyword
 * and module of all its articles, and for each article a module, a registry key and an absent article of its own. Some other products share that module
 * and a code, so that lists fall into many parts.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { pageSize } from '../../../plugins/kb-site/addresses/paginate.ts'
import { buildSite } from '../project.ts'
import { samplePrefix } from './build-sample-site.ts'
import { writeArticle } from './hostile-site.ts'
import { serveSite } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site with long lists. */
    longSite: string
    /** Address of its home page. */
    longAddress: string
  }
}

/** Articles, so that each list has a second page. */
const articles = pageSize + 20

/** Other products, each with as many articles. */
const otherProducts = 12
const articlesOfOthers = 2

/** An article with a list and a table of more rows than a page of a list has. */
export const longArticle = 'Q400000'

/** Vitest calls it before the first browser test, and what it returns after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'kb-long-'))
  const content = join(root, 'articles')
  mkdirSync(content)
  for (let index = 0; index < articles; index += 1) {
    writeFileSync(join(content, `${index}.txt`), writeArticle(`Q${500_000 + index}`, {}, describeLamp(index)))
  }
  for (let index = 0; index < otherProducts * articlesOfOthers; index += 1) {
    writeFileSync(join(content, `other${index}.txt`), writeOther(index))
  }
  writeFileSync(join(content, 'catalogue.txt'), writeArticle(longArticle, {}, describeCatalogue()))
  const site = join(root, 'site')
  buildSite(site, '--content', content, '--path-prefix', samplePrefix, '--no-search')
  const server = await serveSite(site, samplePrefix)
  project.provide('longSite', site)
  project.provide('longAddress', server.url)
  return async () => {
    await server.close()
    rmSync(root, { recursive: true, force: true })
  }
}

function describeLamp(index: number): string {
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Lamps\\Lamp${index}`
  return `Lamp.dll loads Lamp${index}.dll.\n\nSet the registry key ${key}.\n\nFor more information see Q${600_000 + index}.`
}

function writeOther(index: number): string {
  const product = index % otherProducts
  const fields = { TITLE: `Lamp.dll Breaks Lantern ${index}`, PRODUCT: `Lanterns of the Make ${product}` }
  const article = writeArticle(`Q${510_000 + index}`, fields, 'Lamp.dll fails with STOP 0xC000021A.')
  return article.replace('[lamps]', `[lantern${product}]`)
}

function describeCatalogue(): string {
  const indexes = Array.from({ length: articles }, (_, index) => index)
  const items = indexes.map((index) => ` - Lamp number ${index} is on.`)
  const rows = indexes.map(
    (index) => `   ${String(index).padEnd(12)}${`${index} watts`.padEnd(16)}${index % 2 === 0 ? 'on' : 'off'}`,
  )
  return [
    'These lamps are on:',
    '',
    ...items,
    '',
    'They have these states:',
    '',
    '   Number      Power           State',
    `   ${'-'.repeat(33)}`,
    ...rows,
  ].join('\n')
}
