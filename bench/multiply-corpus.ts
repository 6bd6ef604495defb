/**
 * Makes an archive several times the size of a real one, to see what a build costs as archives grow:
 *
 *     npx tsx bench/multiply-corpus.ts CORPUS TIMES FOLDER
 *
 * CORPUS holds `kb` and `txt`. Each article stands in FOLDER under its own number and, TIMES - 1 times more, under numbers
 * that are free, in both forms; a copy of an article cites copies. So names, codes and keywords have TIMES as many articles each.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listSiteFiles } from '../plugins/kb-check/site/list-site-files.ts'
import { makeRandom } from './make-random.ts'

/** Numbers have up to six digits (Q950 to Q999999). */
const numbers = { first: 10_000, end: 1_000_000 }

const [corpus, times, folder] = process.argv.slice(2)
if (!corpus || !times || !folder) {
  console.error('Usage: npx tsx bench/multiply-corpus.ts CORPUS TIMES FOLDER')
  process.exit(2)
}
const files = ['kb', 'txt'].flatMap((form) => listSiteFiles(join(corpus, form)).map((path) => `${form}/${path}`))
const own = new Set(files.map((path) => numberOf(path)))
const free = drawFreeNumbers(own)
const needed = own.size * (Number(times) - 1)
if (needed > free.length) throw new Error(`Expected ${needed} free numbers for the copies, found ${free.length}`)

for (const path of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  copyFileSync(join(corpus, path), join(folder, path))
}
for (let copy = 1; copy < Number(times); copy += 1) {
  const renamed = new Map([...own].map((number) => [number, free.pop() ?? number]))
  for (const path of files) {
    const target = join(folder, rename(path, renamed))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, rename(readFileSync(join(corpus, path), 'latin1'), renamed), 'latin1')
  }
}

function numberOf(path: string): number {
  return Number(/Q(\d+)/.exec(path)?.[1])
}

/** Numbers that no article has, in an order that looks random and is the same each time. */
function drawFreeNumbers(taken: ReadonlySet<number>): number[] {
  const random = makeRandom(1)
  return Array.from({ length: numbers.end - numbers.first }, (_, index) => numbers.first + index)
    .filter((number) => !taken.has(number))
    .map((number) => ({ number, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ number }) => number)
}

/** Puts new numbers where a text or path has the old ones: `Q219106` and `219/Q219106`. */
function rename(text: string, renamed: ReadonlyMap<number, number>): string {
  return text.replace(/(\b\d{3}\/)?\bQ(\d{3,6})\b/g, (written, folder: string | undefined, digits: string) => {
    const number = renamed.get(Number(digits))
    if (number === undefined) return written
    const padded = String(number).padStart(6, '0')
    return folder ? `${padded.slice(0, 3)}/Q${padded}` : `Q${padded}`
  })
}
