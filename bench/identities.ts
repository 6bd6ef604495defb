/**
 * Measures how many pages of a built site say what their thing is, by kind, and draws some with what they say and by whose
 * word, to be checked against their sources.
 *
 *     npx tsx bench/identities.ts SITE [DRAWN [SEED]]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** A page's first line on its thing; null where it has none. */
interface Identified {
  path: string
  says: string | null
}

/** Folders of the site, with the share that is aimed at. */
const FOLDERS: readonly (readonly [folder: string, aim: number | null])[] = [
  ['error', 0.6],
  ['event', 0.5],
  ['service', 0.95],
  ['dll', null],
  ['exe', null],
  ['file', null],
  ['registry', 0.6],
]

/** Pages drawn where the command says nothing else, from the kinds with an aim. */
const DRAWN = 20

const parser = unified().use(rehypeParse)

const [, , site, drawn = String(DRAWN), seed = '1'] = process.argv
if (!site || !existsSync(site)) throw new Error('Expected the folder of a built site: bench/identities.ts SITE')

const pages = FOLDERS.map(([folder, aim]) => ({ folder, aim, pages: readFolder(site, folder) }))
for (const { folder, aim, pages: read } of pages) {
  const saying = read.filter(({ says }) => says !== null).length
  const share = read.length === 0 ? 0 : saying / read.length
  const verdict = aim === null ? '' : `, aim ${aim}: ${share >= aim ? 'reached' : 'missed'}`
  console.log(`${folder}: ${saying} of ${read.length} pages say what it is, ${share.toFixed(3)}${verdict}`)
}
const aimed = pages.filter(({ aim }) => aim !== null).flatMap(({ pages: read }) => read)
const known = aimed.filter(({ says }) => says !== null)
for (const { path, says } of draw(known, Number(drawn), Number(seed))) console.log(`\n${path}\n  ${says}`)

/** The pages of one kind, later pages of long lists apart. */
function readFolder(root: string, folder: string): Identified[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  const names = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'page',
  )
  return names
    .map(({ name }) => join(folder, name))
    .filter((page) => existsSync(join(root, page, 'index.html')))
    .sort()
    .map((page) => ({ path: page, says: readIdentity(readFileSync(join(root, page, 'index.html'), 'utf8')) }))
}

function readIdentity(html: string): string | null {
  const main = select('main', parser.parse(html))
  const lines = main ? selectAll('.identities > li', main) : []
  return lines.length === 0 ? null : lines.map((line) => toText(line)).join('\n  ')
}

/** The same seed draws the same pages: a linear congruential generator, as POSIX gives one. */
function draw(from: readonly Identified[], count: number, start: number): Identified[] {
  const left = [...from]
  let state = start
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)
  }).flat()
}
