/**
 * What changed in an archive from one build of its site to another, told from the records that each build writes
 * (`data/articles.ndjson.gz`). Both files are by article number, so they are read side by side and never held in memory.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/**
 * An article came or went; its raw text, or another copy's, is another (`changed`); or the same text is read differently, by
 * a later version of the project (`reread`).
 */
export type ArchiveChangeKind = 'added' | 'removed' | 'changed' | 'reread'

/** One article that changed. */
export interface ArchiveChange {
  kind: ArchiveChangeKind
  /** `Q217215` */
  id: string
  title: string
  /** Site path of its page, in the later build where it is there. */
  url: string
}

/** What is used of a record; every other field counts as well where two are compared. */
export interface ComparedRecord {
  id: string
  number: number
  title: string
  url: string
  source: { sha256: string }
  editions: readonly { sha256: string }[]
}

/**
 * By article number. `before` is the file of a build, `after` that of another or the records themselves, in the same order.
 * @throws SyntaxError where a line is no record
 */
export async function* compareArchives(
  before: string,
  after: string | Iterable<ComparedRecord>,
): AsyncGenerator<ArchiveChange> {
  const olds = readRecords(before)
  const news = typeof after === 'string' ? readRecords(after) : after[Symbol.iterator]()
  let [old, now] = [await take(olds), await take(news)]
  while (old || now) {
    if (!now || (old && old.number < now.number)) {
      if (old) yield describe('removed', old)
      old = await take(olds)
    } else if (!old || now.number < old.number) {
      yield describe('added', now)
      now = await take(news)
    } else {
      const kind = compareRecords(old, now)
      if (kind) yield describe(kind, now)
      ;[old, now] = [await take(olds), await take(news)]
    }
  }
}

async function* readRecords(file: string): AsyncGenerator<ComparedRecord> {
  const input = createReadStream(file)
  const unpacked = createGunzip()
  input.on('error', (error) => unpacked.destroy(error))
  for await (const line of createInterface({ input: input.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line) as ComparedRecord
  }
}

async function take(records: AsyncIterator<ComparedRecord> | Iterator<ComparedRecord>): Promise<ComparedRecord | null> {
  const { value, done } = await records.next()
  return done ? null : value
}

/** Null where nothing changed; where a copy's file is called or kept does not count. */
function compareRecords(old: ComparedRecord, now: ComparedRecord): ArchiveChangeKind | null {
  if (listTexts(old) !== listTexts(now)) return 'changed'
  return withoutSources(old) === withoutSources(now) ? null : 'reread'
}

function listTexts({ source, editions }: ComparedRecord): string {
  return [source, ...editions].map(({ sha256 }) => sha256).join()
}

function withoutSources(record: ComparedRecord): string {
  return JSON.stringify({ ...record, source: null, editions: null })
}

function describe(kind: ArchiveChangeKind, { id, title, url }: ComparedRecord): ArchiveChange {
  return { kind, id, title, url }
}
