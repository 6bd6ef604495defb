import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../plugins/kb-sources/index.ts'
import { makeFiles } from '../support/files.ts'
import { projectFolder } from '../support/project.ts'

const hash = '0123456789abcdef0123456789abcdef01234567'

const list = `sources:
  - name: lamps
    folder: lamps
    title: Lamps
    rights: Ours
  - name: shades
    repository: https://example.org/shades
    commit: ${hash}
    folders: [kb, docs/txt]
    title: Shades
    rights: Theirs
    originalUrl: https://example.org/shades/blob/{commit}/{path}
`

/** Reads a list from a folder of its own. */
function read(text: string) {
  const folder = makeFiles({ 'sources.yaml': text })
  return { folder, sources: () => readSources(folder) }
}

describe('readSources', () => {
  it('reads folders and repositories', () => {
    const { folder, sources } = read(list)
    expect(sources()).toEqual([
      {
        name: 'lamps',
        title: 'Lamps',
        rights: 'Ours',
        sample: false,
        folder: resolve(folder, 'lamps'),
        originalUrl: null,
        repository: null,
      },
      {
        name: 'shades',
        title: 'Shades',
        rights: 'Theirs',
        sample: false,
        folder: resolve(folder, 'fetched/shades'),
        originalUrl: `https://example.org/shades/blob/${hash}/{path}`,
        repository: {
          url: 'https://example.org/shades',
          commit: hash,
          folders: ['kb', 'docs/txt'],
        },
      },
    ])
  })

  it('reads nothing where there is no list', () => {
    expect(readSources(makeFiles({}))).toEqual([])
  })

  it('lists the sample edition and the existing archive, ready to fetch', () => {
    const sources = readSources(join(projectFolder, 'content'))
    expect(sources.map(({ name, sample, repository }) => ({ name, sample, repository }))).toEqual([
      { name: 'sample', sample: true, repository: null },
      {
        name: 'kbarchive',
        sample: false,
        repository: {
          url: 'https://github.com/jeffpar/kbarchive',
          commit: 'e92bde762b1e21a563dceee279473b0a44eb8075',
          folders: ['kb', 'txt'],
        },
      },
    ])
  })
})

describe('a list that cannot be used is refused, with file, line, what was found, what is expected, what to do', () => {
  it.each([
    ['a branch', '    commit: .*', '    commit: main', 'sources.yaml:8:13: found "main", expected a whole commit hash'],
    [
      'an option for a commit',
      '    commit: .*',
      '    commit: --upload-pack=x',
      'sources.yaml:8:13: found "--upload-pack=x"',
    ],
    [
      'an option for a URL',
      'https://example.org/shades\n',
      '"--upload-pack=x"\n',
      'sources.yaml:7:17: found "--upload-pack=x"',
    ],
    [
      'a protocol that runs programs',
      'https://example.org/shades\n',
      'ext::sh\n',
      'sources.yaml:7:17: found "ext::sh", expected a URL',
    ],
    [
      'a password',
      'https://example.org/shades\n',
      'https://me:word@example.org/x\n',
      'sources.yaml:7:17: found "https://me:word',
    ],
    ['a folder that climbs', 'docs/txt', '../txt', 'sources.yaml:9:19: found "../txt", expected a folder inside'],
    ['a folder that is an option', 'docs/txt', '--txt', 'sources.yaml:9:19: found "--txt", expected a folder inside'],
    [
      'a name that climbs',
      'name: shades',
      'name: ../shades',
      'sources.yaml:6:11: found "../shades", expected a short name',
    ],
    [
      'a repository without a commit',
      '    commit: .*\n',
      '',
      'sources.yaml:6:5: found no such key, expected the key "commit" beside "repository"',
    ],
    [
      'a folder and a repository',
      '    folders:',
      '    folder: x\n    folders:',
      'sources.yaml:6:5: found both of "folder" and "repository"',
    ],
    ['neither of them', '    folder: lamps\n', '', 'sources.yaml:2:5: found neither of "folder" and "repository"'],
    ['no note on rights', '    rights: Ours\n', '', 'sources.yaml:2:5: found no such key, expected the key "rights"'],
    ['a misspelt key', 'title: Lamps', 'titel: Lamps', 'sources.yaml:2:5: found the key "titel", expected only name, '],
    [
      'one name twice',
      'name: shades',
      'name: lamps',
      'sources.yaml:6:5: found a second entry for "lamps", expected each once',
    ],
    ['a link without a path', '/{path}', '/', 'sources.yaml:12:18: found "https://example.org/shades/blob/{commit}/"'],
    [
      'a link that runs',
      'https://example.org/shades/blob',
      'javascript:alert(1)//',
      'sources.yaml:12:18: found "javascript:',
    ],
    ['no YAML', 'sources:', 'sources: "', 'expected YAML; correct the line'],
  ])('%s', (_what, found, replacement, problem) => {
    const { sources } = read(list.replace(new RegExp(found.replace(/[{}]/g, '\\$&')), replacement))
    expect(sources).toThrow(problem)
  })
})
