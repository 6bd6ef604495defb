import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { silentProgress } from '../../plugins/kb-progress/progress.ts'
import { type FetchResult, fetchSource } from '../../plugins/kb-sources/index.ts'
import { makeFiles } from '../support/files.ts'
import { listFolder } from './list-folder.ts'
import { makeRepository, someFiles, type TestRepository } from './make-repository.ts'

/** Brings `kb` and `txt` of a commit into a folder. */
async function bring(fetched: string, { url }: Pick<TestRepository, 'url'>, commit: string): Promise<FetchResult> {
  return fetchSource(
    { name: 'lamps', folder: join(fetched, 'lamps') },
    { url, commit, folders: ['kb', 'txt'] },
    silentProgress,
  )
}

/** A fetched copy of one commit, and a second commit to go on to. */
async function bringFirst() {
  const repository = makeRepository()
  const first = repository.commit(someFiles)
  const second = repository.commit([...someFiles.slice(1), ['kb/900/Q900003/README.md', 'Three lamps\n']])
  const fetched = makeFiles({})
  await bring(fetched, repository, first)
  return { repository, first, second, fetched, copy: listFolder(fetched) }
}

describe('fetchSource', () => {
  it('brings the folders that are asked for, byte for byte, and nothing else', async () => {
    const { copy } = await bringFirst()
    expect(copy).toEqual({
      'lamps/.kb-fetch.json': expect.stringContaining('"files": 3'),
      'lamps/kb/900/Q900001/README.md': 'One lamp\n',
      'lamps/kb/900/Q900002/README.md': 'Two lamps\n',
      'lamps/txt/900/Q900001.TXT': 'One lamp, typed\r\n',
    })
  })

  it('brings the whole repository where that is asked for', async () => {
    const repository = makeRepository()
    const commit = repository.commit(someFiles)
    const folder = join(makeFiles({}), 'lamps')
    const pinned = { url: repository.url, commit, folders: ['.'] }
    expect(await fetchSource({ name: 'lamps', folder }, pinned, silentProgress)).toMatchObject({ files: 4 })
    expect(existsSync(join(folder, 'tools/lamp.sh'))).toBe(true)
  })

  it('asks for the content of wanted files only', async () => {
    const repository = makeRepository()
    const commit = repository.commit(someFiles)
    // Content that was never asked for is not missed where it is gone.
    const unwanted = repository.git(['rev-parse', `${commit}:tools/lamp.sh`])
    repository.git(['unpack-objects', '-q'], takePack(repository))
    rmSync(join(repository.folder, 'objects', unwanted.slice(0, 2), unwanted.slice(2)))
    expect(await bring(makeFiles({}), repository, commit)).toMatchObject({ state: 'fetched', files: 3 })
  })

  it('takes all at once from a server that cannot leave content out', async () => {
    const repository = makeRepository()
    const commit = repository.commit(someFiles)
    repository.git(['config', 'uploadpack.allowFilter', 'false'])
    expect(await bring(makeFiles({}), repository, commit)).toMatchObject({ state: 'fetched', files: 3 })
  })

  it('asks nothing of the network where the copy is whole', async () => {
    const { repository, first, fetched, copy } = await bringFirst()
    rmSync(repository.folder, { recursive: true })
    expect(await bring(fetched, repository, first)).toEqual({ state: 'current', files: 3, leftOut: [] })
    expect(listFolder(fetched)).toEqual(copy)
  })

  it('goes on to another commit and removes what that has not', async () => {
    const { repository, second, fetched } = await bringFirst()
    expect(await bring(fetched, repository, second)).toMatchObject({ state: 'fetched', files: 3 })
    expect(Object.keys(listFolder(fetched))).toEqual([
      'lamps/.kb-fetch.json',
      'lamps/kb/900/Q900002/README.md',
      'lamps/kb/900/Q900003/README.md',
      'lamps/txt/900/Q900001.TXT',
    ])
  })

  it('goes on to other folders of the same commit', async () => {
    const { repository, first, fetched } = await bringFirst()
    const source = { name: 'lamps', folder: join(fetched, 'lamps') }
    await fetchSource(source, { url: repository.url, commit: first, folders: ['txt'] }, silentProgress)
    expect(Object.keys(listFolder(fetched))).toEqual(['lamps/.kb-fetch.json', 'lamps/txt/900/Q900001.TXT'])
  })

  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, 3)],
    ['edited', (file) => writeFileSync(file, 'Ten lamp\n')],
    ['removed', (file) => rmSync(file)],
    ['joined by another', (file) => writeFileSync(`${file}.orig`, 'Ten lamps\n')],
  ])('notices a file that was %s and mends the copy', async (_what, damage) => {
    const { repository, first, fetched, copy } = await bringFirst()
    damage(join(fetched, 'lamps/kb/900/Q900001/README.md'))
    expect(await bring(fetched, repository, first)).toMatchObject({ state: 'fetched' })
    expect(listFolder(fetched)).toEqual(copy)
  })

  it('is not hindered by what a killed run has left, and clears it away', async () => {
    const { repository, second, fetched } = await bringFirst()
    const left = {
      [`.lamps.partial-${'1'.repeat(40)}/kb/900`]: 'of another commit',
      [`.lamps.partial-${second}/kb/900/Q900002/README.md`]: 'Two la',
      [`.lamps.partial-${second}/kb/900/Q900009/README.md`]: 'of nobody',
      '.lamps.git/shallow.lock': '',
      '.lamps.old/kb/900/Q900001/README.md': 'One lamp\n',
    }
    for (const [path, text] of Object.entries(left)) {
      mkdirSync(dirname(join(fetched, path)), { recursive: true })
      writeFileSync(join(fetched, path), text)
    }
    expect(await bring(fetched, repository, second)).toMatchObject({ state: 'fetched', files: 3 })
    expect(Object.keys(listFolder(fetched))).toEqual([
      'lamps/.kb-fetch.json',
      'lamps/kb/900/Q900002/README.md',
      'lamps/kb/900/Q900003/README.md',
      'lamps/txt/900/Q900001.TXT',
    ])
    expect(readFileSync(join(fetched, 'lamps/kb/900/Q900002/README.md'), 'utf8')).toBe('Two lamps\n')
  })

  it('takes back the old copy where a run was killed while the two changed places', async () => {
    const { repository, first, fetched, copy } = await bringFirst()
    renameSync(join(fetched, 'lamps'), join(fetched, '.lamps.old'))
    expect(await bring(fetched, repository, first)).toMatchObject({ state: 'current' })
    expect(listFolder(fetched)).toEqual(copy)
  })
})

describe('a fetch that fails leaves the old copy', () => {
  it.each<[string, (setting: { repository: TestRepository; second: string }) => [{ url: string }, string], RegExp]>([
    ['no network', ({ second }) => [{ url: 'https://127.0.0.1:9/lamps' }, second], /unable to access|connect/i],
    ['no such host', ({ second }) => [{ url: 'https://lamps.invalid/lamps' }, second], /resolve/i],
    ['no repository', ({ second }) => [{ url: 'file:///nowhere/lamps' }, second], /not appear to be a git repository/],
    ['a commit that is not there', ({ repository }) => [repository, '0'.repeat(39).concat('1')], /not our ref/],
    [
      'a hash that is no commit',
      ({ repository }) => [repository, repository.git(['rev-parse', 'main^{tree}'])],
      /found a tree, expected a commit/,
    ],
    [
      'a repository that was cut short',
      ({ repository, second }) => {
        cutPacks(repository)
        return [repository, second]
      },
      /git ended with status/,
    ],
    [
      'a protocol that runs programs',
      ({ second }) => [{ url: 'ext::touch lamps' }, second],
      /transport 'ext' not allowed/,
    ],
    ['a plain protocol', ({ second }) => [{ url: 'http://127.0.0.1:9/lamps' }, second], /transport 'http' not allowed/],
    ['a URL that looks like an option', ({ second }) => [{ url: '--upload-pack=touch lamps' }, second], /git ended/],
    ['a commit that looks like an option', ({ repository }) => [repository, '--upload-pack=touch lamps'], /git ended/],
  ])('%s', async (_what, prepare, reason) => {
    const { repository, second, fetched, copy } = await bringFirst()
    const [source, commit] = prepare({ repository, second })
    const failure = await bring(fetched, source, commit).catch((error: Error) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(String((failure as Error).message)).toContain('lamps: could not be brought from')
    expect(String((failure as Error).cause)).toMatch(reason)
    expect(listFolder(fetched)).toEqual(copy)
    expect(existsSync('lamps')).toBe(false)
  })

  it('a folder that the commit has not', async () => {
    const { repository, second, fetched, copy } = await bringFirst()
    const source = { name: 'lamps', folder: join(fetched, 'lamps') }
    const pinned = { url: repository.url, commit: second, folders: ['kb', 'lib'] }
    const failure = fetchSource(source, pinned, silentProgress)
    await expect(failure).rejects.toMatchObject({ cause: { message: expect.stringContaining('lib: found no file') } })
    expect(listFolder(fetched)).toEqual(copy)
  })
})

function takePack(repository: TestRepository): Buffer {
  const folder = join(repository.folder, 'objects/pack')
  const names = readdirSync(folder)
  const pack = names.find((name) => name.endsWith('.pack')) ?? ''
  const bytes = readFileSync(join(folder, pack))
  for (const name of names) rmSync(join(folder, name), { force: true })
  return bytes
}

function cutPacks(repository: TestRepository): void {
  const folder = join(repository.folder, 'objects/pack')
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.pack'))) {
    const bytes = readFileSync(join(folder, name))
    rmSync(join(folder, name))
    writeFileSync(join(folder, name), bytes.subarray(0, bytes.length / 2))
  }
}
