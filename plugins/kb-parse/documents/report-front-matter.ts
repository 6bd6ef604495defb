/**
 * Says what in an article's front matter is no plain YAML, and where it does not agree with the heading and the header
 * below it, which decide: front matter moves no page.
 *
 * In: `permalink: ../../index.html` above Q298933. Out: `kb-parse:front-matter`, "Found the permalink
 * `../../index.html`, expected `/kb/298/Q298933/`".
 */
import type { VFile } from 'vfile'
import { report } from '../source/report.ts'
import type { RawHeader } from './read-header.ts'
import { parseTitle } from './read-title.ts'
import { shorten } from './shorten.ts'

/** Adds a message for each problem to the file. */
export function reportFrontMatter({ frontMatter, number, title }: RawHeader, file: VFile): void {
  if (!frontMatter) return
  const { problems, permalink, places, title: found } = frontMatter
  const say = (reason: string, line = 1) => report(file, 'front-matter', reason, { line, column: 1 })
  for (const { reason, line } of problems) say(reason, line)
  const expected = `/kb/${String(number).padStart(6, '0').slice(0, 3)}/Q${number}/`
  if (permalink !== null && permalink !== expected) {
    say(`Found the permalink \`${shorten(permalink)}\`, expected \`${expected}\``, places.get('permalink'))
  }
  if (found !== null && !agrees(found, number, title)) {
    say(`Found the title \`${shorten(found)}\`, expected \`Q${number}: ${shorten(title)}\``, places.get('title'))
  }
}

/** A title may stand without its number. */
function agrees(found: string, number: number, title: string): boolean {
  const read = parseTitle(found)
  return read.title === title && (read.number ?? number) === number
}
