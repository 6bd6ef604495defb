import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashBlob } from '../../plugins/kb-sources/blob-hash.ts'
import { GitStore } from '../../plugins/kb-sources/git.ts'
import { readBlobs } from '../../plugins/kb-sources/read-blobs.ts'
import { makeFiles } from '../support/files.ts'

/** All that a store gives for these names. */
async function readAll(git: GitStore, blobs: readonly string[]): Promise<Buffer[]> {
  const contents: Buffer[] = []
  for await (const content of readBlobs(git, blobs)) contents.push(Buffer.from(content))
  return contents
}

/** A store that says these bytes to whatever it is asked. */
class LyingStore extends GitStore {
  readonly #answer: string

  constructor(answer: string) {
    super(makeFiles({}))
    this.#answer = answer
  }

  override start(): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, ['-e', 'process.stdout.write(process.argv[1])', '--', this.#answer])
  }
}

describe('readBlobs', () => {
  it('gives each content as it was put in, empty and large ones too', async () => {
    const git = new GitStore(join(makeFiles({}), 'store'))
    await git.init()
    const texts = ['One lamp\n', '', '\n\n\0\n', 'x'.repeat(300_000), 'no end']
    const blobs: string[] = []
    for (const text of texts) blobs.push((await git.run(['hash-object', '-w', '--stdin'], text)).toString().trim())
    expect(blobs).toEqual(texts.map((text) => hashBlob(Buffer.from(text))))
    expect((await readAll(git, blobs)).map(String)).toEqual(texts)
    await expect(readAll(git, ['1'.repeat(40)])).rejects.toThrow('1 missing, expected a file')
  })

  it.each<[string, string, string]>([
    ['other content', 'blob 9\nTen lamps\n', 'expected content of its name'],
    ['content that is cut short', 'blob 9\nOne', 'found 3 bytes of a content, expected 9'],
    ['a tree', 'tree 9\nOne lamp\n\n', 'tree 9, expected a file'],
  ])('refuses %s', async (_what, answer, problem) => {
    const blob = hashBlob(Buffer.from('One lamp\n'))
    await expect(readAll(new LyingStore(`${blob} ${answer}`), [blob])).rejects.toThrow(problem)
  })

  it('refuses to end before the last content', async () => {
    const blob = hashBlob(Buffer.from(''))
    await expect(readAll(new LyingStore(`${blob} blob 0\n\n`), [blob, blob])).rejects.toThrow('found the end')
  })
})
