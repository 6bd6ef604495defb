/**
 * Writes a corpus for those who do not have the real archive: articles of about its length, that name files, codes and
 * each other about as often. The same number gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words =
  'lamp hall switch wire fuse socket bulb shade stand cable meter panel relay timer dimmer glow spark plug lantern wick'.split(
    ' ',
  )
const paragraphs = 12
const wordsPerParagraph = 45

/** Writes so many articles below a folder, a hundred in each of its folders. */
export function makeCorpus(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const number = 100_000 + index * 3
    const place = join(folder, String(Math.floor(index / 100)))
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `Q${number}.TXT`), makeArticle(number, createRandom(number)))
  }
}

function makeArticle(number: number, random: (below: number) => number): string {
  const rule = '='.repeat(70)
  const names = `It loads ${pick(random)}${random(300)}.dll and ${pick(random)}${random(200)}.exe.`
  const cites = random(4) === 0 ? ` See Q${100_000 + random(20_000) * 3}.` : ''
  const code = random(5) === 0 ? ` The code is 0x8004${(4096 + random(500)).toString(16)}.` : ''
  const body = Array.from({ length: paragraphs }, () => makeParagraph(random)).join('\n\n')
  return `DOCUMENT:Q${number}  05-MAR-199${random(10)}  [lamps${random(20)}]
TITLE   :${pick(random)} ${pick(random)} of the ${pick(random)} ${pick(random)}
PRODUCT :Lamps ${random(20)}
PROD/VER:winnt:${random(6)}.0
OPER/SYS:
KEYWORDS:kblamp${random(40)} kbhall${random(90)}

${rule}

SYMPTOMS
========

${names}${cites}${code}

MORE INFORMATION
================

${body}

${rule}
`
}

function makeParagraph(random: (below: number) => number): string {
  const text = Array.from({ length: wordsPerParagraph }, () => pick(random)).join(' ')
  return `${text}.`.replace(/(.{60}\S*) /g, '$1\n')
}

function pick(random: (below: number) => number): string {
  return words[random(words.length)] ?? ''
}

/** Park and Miller's generator: good enough to spread words, and the same everywhere. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
