/**
 * Draws what is named in articles, for the eye: each with the text around it, as a reader judges whether it is one.
 *
 *     npx tsx bench/draw-entities.ts FOLDER KIND [COUNT [SEED [EVERY [FIRST]]]]
 *
 * reads every so many files of a folder, beginning with FIRST (default: all), and prints COUNT (100) names of a KIND
 * (`dll`, `executable`, `otherFile`, `service`, `reference`, `errorCode`, `event`, `registryKey`), each of one article.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { searchTexts } from '../plugins/kb-entities/index.ts'
import { readArticles } from '../plugins/kb-parse/index.ts'
import { findContent, listContentFiles, loadSiteVocabulary } from '../plugins/kb-site/index.ts'

/** Characters on either side that are printed. */
const AROUND = 80

const [folder, kind, count = '100', seed = '1', every = '1', first = '0'] = process.argv.slice(2)
if (folder === undefined || kind === undefined) {
  process.stderr.write('usage: draw-entities FOLDER KIND [COUNT [SEED [EVERY [FIRST]]]]\n')
  process.exit(2)
}
const source = { name: 'drawn', folder: resolve(folder), title: '', sample: false, originalUrl: null }
const { services } = loadSiteVocabulary(findContent(resolve('content'), 'vocabulary'))
const drawn: string[] = []
const random = makeRandom(Number(seed))
let seen = 0

for (const [index, { absolutePath, path }] of listContentFiles(source).files.entries()) {
  if (index % Number(every) !== Number(first)) continue
  for (const article of readArticles(readFileSync(absolutePath), new VFile({ path })).articles) {
    const named = new Map<string, string>()
    for (const { text, mentions } of searchTexts(article, services)) {
      for (const { kind: found, name, start, end } of mentions) {
        if (found !== kind || named.has(name)) continue
        const before = text.slice(Math.max(0, start - AROUND), start)
        named.set(name, `${before}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' '))
      }
    }
    for (const [name, text] of named) draw(`${name}\t${article.metadata.id}\t${text}`)
  }
}
process.stdout.write(`${drawn.join('\n')}\n${drawn.length} of ${seen}\n`)

/** Each of all lines is kept as likely as any other, whatever their number. */
function draw(line: string): void {
  const place = Math.floor(random() * (seen + 1))
  if (seen < Number(count)) drawn.push(line)
  else if (place < Number(count)) drawn[place] = line
  seen += 1
}

/** The same numbers from 0 to 1 for the same seed. */
function makeRandom(start: number): () => number {
  let state = start
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
