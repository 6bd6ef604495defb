import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fetchListed } from '../../plugins/cli/fetch.ts'
import { findSources } from '../../plugins/kb-sources/find-sources.ts'
import { makeFiles } from '../support/files.ts'
import { makeRepository, someFiles } from './make-repository.ts'

/** A content folder that lists a sample and a repository, at its first commit or another. */
function makeContent(change: (list: string) => string = (list) => list) {
  const repository = makeRepository()
  const commit = repository.commit(someFiles)
  const list = `sources:
  - { name: sample, folder: sample, title: Sample, rights: Ours, sample: true }
  - { name: lamps, repository: '${repository.url}', commit: '${commit}', folders: [kb, txt], title: Lamps, rights: Theirs }
`
  const content = makeFiles({ 'sources.yaml': change(list), 'sample/one.txt': 'One' })
  return { repository, commit, content, list }
}

const namesOf = (content: string, ...named: string[]) => findSources(content, named).map(({ name }) => name)

describe('findSources', () => {
  it('takes the sample where nothing is fetched, and what is fetched instead of it', async () => {
    const { content } = makeContent()
    expect(namesOf(content)).toEqual(['sample'])
    expect(await fetchListed(content, [])).toBe(0)
    expect(findSources(content, [])).toMatchObject([{ name: 'lamps', title: 'Lamps', rights: 'Theirs', sample: false }])
    expect(namesOf(content, join(content, 'sample'))).toEqual(['sample'])
  })

  it('refuses a copy of another commit than the list says, and one that is not finished', async () => {
    const { content, repository, list, commit } = makeContent()
    await fetchListed(content, [])
    const other = repository.commit(someFiles.slice(1))
    writeFileSync(join(content, 'sources.yaml'), list.replace(commit, other))
    expect(() => findSources(content, [])).toThrow(
      `found kb, txt of commit ${commit}, expected kb, txt of commit ${other}`,
    )
    rmSync(join(content, 'fetched/lamps/.kb-fetch.json'))
    expect(() => findSources(content, [])).toThrow('found no stamp of a finished fetch')
  })

  it('refuses a list of nothing that is there', () => {
    expect(() => findSources(makeFiles({}), [])).toThrow('sources.yaml: expected it to list a folder that is there')
  })

  it('takes a folder that only the command line names', () => {
    const { content } = makeContent()
    mkdirSync(join(content, 'other'))
    expect(namesOf(content, join(content, 'other'))).toEqual(['other'])
  })
})

describe('fetchListed', () => {
  it('brings the others where one fails, and ends with status 1', async () => {
    const lost =
      '  - { name: lost, repository: "file:///nowhere/lost", commit: "0123456789abcdef0123456789abcdef01234567", folders: [kb], title: Lost, rights: Theirs }\n'
    const { content } = makeContent((list) => list.replace('  - { name: lamps', `${lost}  - { name: lamps`))
    expect(await fetchListed(content, [])).toBe(1)
    expect(namesOf(content)).toEqual(['lamps'])
    expect(await fetchListed(content, ['lamps'])).toBe(0)
  })

  it('says so where there is none to bring', async () => {
    await expect(fetchListed(makeFiles({}), [])).rejects.toThrow('sources.yaml: expected it to list a git repository')
  })

  it('refuses a name that is not listed', async () => {
    const { content } = makeContent()
    await expect(fetchListed(content, ['lumps'])).rejects.toThrow('lumps: expected the name of a repository')
  })
})
