/**
 * Reads the front matter above an article, as YAML and nothing else: no script engine, no tags, few aliases, dates as text.
 *
 * In: `title: 'Q298933: It''s Off'` between `---` and `---` or `...`. Out: `{title: "Q298933: It's Off", …}`.
 */
import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { TextLines } from '../source/text-lines.ts'
import type { FrontMatter } from '../types.ts'
import { measureNesting } from './measure-nesting.ts'
import { shorten } from './shorten.ts'

/** What front matter holds: `title` and `permalink` as text, and what is wrong with it, by line of the file from 1. */
export interface FrontMatterReading {
  title: string | null
  permalink: string | null
  /** Lines of the fields by name. */
  places: Map<string, number>
  record: FrontMatter
  problems: { reason: string; line: number }[]
}

const FENCE = '---'
const ENDS = new Set([FENCE, '...'])
const TOML_FENCE = '+++'
/** The one shape that the archive's converter wrote, in which YAML has no other meaning for any character. */
const USUAL = /^layout: page\ntitle: "([^"\\\p{C}]*)"\npermalink: (\/kb\/\d+\/Q\d+\/)$/u
/** A field whose text has a colon in it and nothing that quotes or nests. */
const UNQUOTED = /^([\w-]{1,60}): +([^\s"'|>[{&*!#%@`-][^\n]{0,1000}: [^\n]{0,1000})$/gm
/** A field whose text has a quotation mark or a backslash within its quotation marks, written as if neither meant anything. */
const DOUBLE_QUOTED = /^([\w-]{1,60}): +"([^\n]{1,1000})"[ \t]*$/gm
const SINGLE_QUOTED = /^([\w-]{1,60}): +'([^\n]{1,1000})'[ \t]*$/gm
const ESCAPED_TITLE = /^title: +"[^\n"]{0,1000}\\[^\n]{0,1000}"[ \t]*$/i
const CONTROL = /\p{Cc}/u
/** Fields that have a meaning, however they are capitalised. */
const KNOWN = new Set(['layout', 'title', 'permalink', 'tags', 'date', 'redirect_from'])
/** Characters; the archive's own have less than 600. */
const LARGEST = 4000
const MOST_ALIASES = 10
/** Levels; the YAML reader, and all that write records, call themselves for each. */
const DEEPEST = 16

/** @returns null where no front matter begins at the line `from` and ends above the line `headerLine` */
export function readFrontMatter(lines: TextLines, from: number, headerLine: number): FrontMatterReading | null {
  const fence = lines.slice(from).trim()
  if (fence === TOML_FENCE) return refuse('in TOML', `YAML between two lines \`${FENCE}\``, lines.number(from))
  if (fence !== FENCE) return null
  const found: string[] = []
  let index = from + 1
  for (; index < headerLine && !ENDS.has(lines.slice(index).trim()); index += 1) found.push(lines.slice(index))
  return index === headerLine ? null : readFields(found.join('\n'), lines.number(from + 1))
}

/** @param firstLine of the text in its file, from 1 */
function readFields(text: string, firstLine: number): FrontMatterReading {
  const reading = createReading()
  const [, title, permalink = ''] = USUAL.exec(text) ?? []
  if (title !== undefined) return readUsual(reading, [title, permalink], firstLine)
  const [found, expected] = findExcess(text) ?? []
  if (found !== undefined && expected !== undefined) return refuse(found, expected, firstLine)
  try {
    takeFields(readMatter(text, firstLine, reading), reading)
  } catch {
    return refuse('that repeats itself', `at most ${MOST_ALIASES} aliases`, firstLine, reading)
  }
  return reading
}

function createReading(): FrontMatterReading {
  const record = { tags: [], date: null, redirectFrom: [], other: {} }
  return { title: null, permalink: null, places: new Map(), record, problems: [] }
}

function refuse(found: string, expected: string, line: number, reading = createReading()): FrontMatterReading {
  reading.problems.push({ reason: `Found front matter ${found}, expected ${expected}: it is not read`, line })
  return reading
}

/** YAML would say the same; it takes a quarter of the parser's time over an archive. */
function readUsual(reading: FrontMatterReading, [title, permalink]: [string, string], firstLine: number) {
  const places = new Map(['layout', 'title', 'permalink'].map((name, index) => [name, firstLine + index]))
  return { ...reading, title: title.trim() || null, permalink, places }
}

function findExcess(text: string): [found: string, expected: string] | null {
  if (text.length > LARGEST) return [`of ${text.length} characters`, `at most ${LARGEST}`]
  return measureNesting(text) > DEEPEST ? [`nested deeper than ${DEEPEST} levels`, 'few'] : null
}

function readMatter(text: string, firstLine: number, reading: FrontMatterReading): Record<string, unknown> {
  const data = parseYaml(text, firstLine, reading)
  // Aliases can nest what the text does not.
  if (isDeeper(data, DEEPEST)) throw new RangeError('deeply nested')
  return data
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1))
}

/** All scalars are text, so that no title becomes a number and no date another one. */
function parseYaml(yaml: string, firstLine: number, { places, problems }: FrontMatterReading): Record<string, unknown> {
  const written = parsePlain(yaml)
  const numberLine = (line: number) => line + firstLine - 1
  const report = (found: string, line: number) =>
    problems.push({
      reason: `Found ${shorten(found)} in the front matter, expected plain YAML: correct the line`,
      line: numberLine(line),
    })
  // One mistake makes the reader see more of them.
  const [first] = [...written.document.errors, ...written.document.warnings]
  if (first) {
    const found = (first.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
    report(found, written.lineOf(first.pos[0]))
  }
  const escaped = first ? -1 : yaml.split('\n').findIndex(isEscapedTitle)
  if (escaped >= 0) report('a title whose backslash is an escape', escaped + 1)
  const { document, lineOf } = first || escaped >= 0 ? mendTexts(yaml, written) : written
  const { contents } = document
  if (contents === null) return {}
  if (!isMap(contents)) {
    if (!first) report('no fields', 1)
    return {}
  }
  const [error] = document.errors
  if (error) contents.items = contents.items.filter((item) => endOf(item) < error.pos[0])
  for (const { key } of contents.items) {
    if (isScalar(key)) places.set(nameOf(String(key.value)), numberLine(lineOf(key.range?.[0] ?? 0)))
  }
  return document.toJS({ maxAliasCount: MOST_ALIASES })
}

/** A document, and the line of an offset in it, from 1. */
function parsePlain(yaml: string) {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, schema: 'failsafe', resolveKnownTags: false, logLevel: 'silent' })
  return { document, lineOf: (offset: number) => lineCounter.linePos(offset).line }
}

/**
 * A title with a colon needs quotation marks (`title: Q298933: It Is Off`), and one in such marks needs a backslash before
 * those within (`title: "The "Lamp""`); what is written without is plain all the same.
 */
function mendTexts(yaml: string, written: ReturnType<typeof parsePlain>): ReturnType<typeof parsePlain> {
  const quoted = yaml
    .replace(UNQUOTED, (_, name: string, value: string) => `${name}: ${JSON.stringify(value)}`)
    .replace(DOUBLE_QUOTED, (line, name: string, value: string) =>
      isPlainYaml(line) ? line : `${name}: ${JSON.stringify(value.replaceAll('\\"', '"'))}`,
    )
    .replace(SINGLE_QUOTED, (line, name: string, value: string) =>
      isPlainYaml(line) ? line : `${name}: ${JSON.stringify(value.replaceAll("''", "'"))}`,
    )
  const mended = quoted === yaml ? written : parsePlain(quoted)
  const count = mended.document.errors.length
  return count === 0 || count < written.document.errors.length ? mended : written
}

function isPlainYaml(line: string): boolean {
  return parsePlain(line).document.errors.length === 0 && !isEscapedTitle(line)
}

/** Whether a title's backslashes make characters that no title has: `title: "C:\temp"` would have a tab. */
function isEscapedTitle(line: string): boolean {
  if (!ESCAPED_TITLE.test(line)) return false
  const title: unknown = Object.values(parsePlain(line).document.toJS() ?? {})[0]
  return typeof title === 'string' && CONTROL.test(title)
}

/** Where a field ends; fields above a mistake are kept. */
function endOf({ key, value }: Pair): number {
  const node = isNode(value) ? value : key
  return isNode(node) ? (node.range?.[1] ?? 0) : Number.POSITIVE_INFINITY
}

function takeFields(data: Readonly<Record<string, unknown>>, reading: FrontMatterReading): void {
  const named = Object.fromEntries(Object.entries(data).map(([key, value]) => [nameOf(key), value]))
  const { layout: _, title, permalink, tags, date, redirect_from: redirectFrom, ...other } = named
  reading.title = textOf(title)
  reading.permalink = textOf(permalink)
  reading.record = {
    tags: listOf(tags, typeof tags === 'string' && tags.includes(',') ? /\s*,\s*/ : /\s+/),
    date: textOf(date),
    redirectFrom: listOf(redirectFrom, null),
    other,
  }
}

/** A known field's name in small letters; any other as written. */
function nameOf(key: string): string {
  return KNOWN.has(key.toLowerCase()) ? key.toLowerCase() : key
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null
}

/** Jekyll takes a list or, for tags, words in one text; people put commas between them. */
function listOf(value: unknown, separator: RegExp | null): string[] {
  const texts = typeof value === 'string' ? (separator ? value.split(separator) : [value]) : value
  return Array.isArray(texts) ? texts.filter((each) => typeof each === 'string' && each !== '') : []
}
