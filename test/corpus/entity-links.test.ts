/**
 * Entities as links, on a site built from the small corpus. The rule: an entity leads to its page; one that one article
 * alone names, unless it is a service, leads to its line in its kind's index; a cited article leads to its page, or to its
 * line in the index of absent articles.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NodeKind } from '../../plugins/kb-graph/types.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { isModuleKind, lineId, nameLineId } from '../../plugins/kb-site/addresses/entity-lines.ts'
import { entitiesOf } from '../../plugins/kb-site/addresses/named-entities.ts'
import { entityPath } from '../../plugins/kb-site/addresses/site-paths.ts'
import { findInCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { buildSite } from '../support/project.ts'

const corpus = findInCorpus('corpus/small')

/** Folders of entities; below `registry` stand pages of the tree as well. */
const entityLink = /^\/(?:dll|exe|file|service|error|event|registry)\/./

/** Of an article's page, the parts that show what it names: its text, and the lists beside it. */
const articleParts = 'article > header h1 a, article .body a, article .query-words a, .entities a'

describe.skipIf(corpus === null)('the articles of the small corpus', () => {
  const site = makeSharedFolder()
  let records: ArticleRecord[]
  /** From kind and name to how many articles name it. */
  let counts: Map<string, number>

  beforeAll(() => {
    buildSite(site, '--no-search', '--content', join(corpus ?? '', 'kb'), '--content', join(corpus ?? '', 'txt'))
    const lines = gunzipSync(readFileSync(join(site, 'data/articles.ndjson.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
    records = lines.map((line) => JSON.parse(line) as ArticleRecord)
    counts = new Map()
    for (const record of records) {
      const keys = new Set(entitiesOf(record).map(({ kind, name }) => keyOf(kind, name)))
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  })

  it('link every entity of their record, and no other', () => {
    expect(counts.size).toBeGreaterThan(500)
    for (const record of records) {
      const linked = readLinks(record.url, articleParts).filter((link) => entityLink.test(link))
      const named = entitiesOf(record).map(({ kind, name }) => [kind, name, targetOf(kind, name)] as const)
      const missing = named.filter(([, , fits]) => !linked.some(fits)).map(([kind, name]) => `${kind} ${name}`)
      const strange = linked.filter((link) => !named.some(([, , fits]) => fits(link)))
      expect([record.id, missing, strange]).toEqual([record.id, [], []])
    }
  })

  it('link every article that they cite, and no other in their text', () => {
    const pages = new Map(records.map(({ id, url }) => [id, url]))
    for (const { id, url, references } of records) {
      const listed = readLinks(url, '.references a')
      const missing = references.filter((cited) => !listed.some((link) => leadsTo(link, cited, pages)))
      const inText = readLinks(url, articleParts).filter(
        (link) => /^\/(?:kb|absent)\//.test(link) && link.split('#')[0] !== url,
      )
      const strange = inText.filter((link) => !references.some((cited) => leadsTo(link, cited, pages)))
      expect([id, missing, strange]).toEqual([id, [], []])
    }
  })

  /** Tells the links that lead to an entity's page, or to its line where one article alone names it. */
  function targetOf(kind: NodeKind, name: string): (link: string) => boolean {
    if (kind === 'service' || (counts.get(keyOf(kind, name)) ?? 0) > 1) {
      const spellings = spellingsOf(kind, name).map((spelling) => entityPath(kind, spelling))
      return (link) => spellings.includes(link)
    }
    const idOf = isModuleKind(kind) ? nameLineId : lineId
    const lines = spellingsOf(kind, name).map((spelling) => `#${idOf(spelling)}`)
    return (link) => lines.some((line) => link.endsWith(line))
  }

  /** Links are relative to their page; here they are paths below the site. */
  function readLinks(url: string, selector: string): string[] {
    const page = unified()
      .use(rehypeParse)
      .parse(readFileSync(join(site, url, 'index.html'), 'utf8'))
    return selectAll(selector, page).map(({ properties }) => {
      const { pathname, search, hash } = new URL(String(properties['href']), `http://site.invalid${url}`)
      return pathname + search + hash
    })
  }
})

function leadsTo(link: string, id: string, pages: ReadonlyMap<string, string>): boolean {
  const page = pages.get(id)
  return page === undefined ? /^\/absent\//.test(link) && link.endsWith(`#${id}`) : link === page
}

function keyOf(kind: NodeKind, name: string): string {
  return `${kind} ${spellingsOf(kind, name)[0]}`
}

/** A registry key's hive may be short or long; its page has the spelling that most articles use. */
function spellingsOf(kind: NodeKind, name: string): string[] {
  const folded = name.toLowerCase()
  if (kind !== 'registryKey') return [folded]
  const [hive = '', ...path] = folded.split('\\')
  const hives = [
    ['hkey_local_machine', 'hklm'],
    ['hkey_current_user', 'hkcu'],
    ['hkey_classes_root', 'hkcr'],
    ['hkey_users', 'hku'],
  ].find((names) => names.includes(hive)) ?? [hive]
  return hives.map((spelling) => [spelling, ...path].join('\\'))
}
