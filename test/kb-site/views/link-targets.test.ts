import { describe, expect, it } from 'vitest'
import { entityKinds } from '../../../plugins/kb-site/addresses/entity-kinds.ts'
import { entityUrl } from '../../../plugins/kb-site/addresses/entity-page.ts'
import { viewAbsent } from '../../../plugins/kb-site/views/entity/absent-view.ts'
import { viewCodeIndex } from '../../../plugins/kb-site/views/entity/code-index-view.ts'
import { findLinkTargets } from '../../../plugins/kb-site/views/link-targets.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

/** As registry editors and programs write them. */
const hiveNames = [
  { short: 'HKCC', long: 'HKEY_CURRENT_CONFIG' },
  { short: 'HKCR', long: 'HKEY_CLASSES_ROOT' },
  { short: 'HKCU', long: 'HKEY_CURRENT_USER' },
  { short: 'HKDD', long: 'HKEY_DYN_DATA' },
  { short: 'HKLM', long: 'HKEY_LOCAL_MACHINE' },
  { short: 'HKU', long: 'HKEY_USERS' },
]

const events = Array.from({ length: 250 }, (_, index) => 1000 - index)
const executables = events.map((_, index) => `x${String(index).padStart(3, '0')}.exe`)
const key = 'HKEY_LOCAL_MACHINE\\Software\\A'

const archive = makeArchive(
  [
    makeRecord(1, {
      dlls: ['a.dll', 'a_.dll'],
      executables,
      services: [{ name: 'Lamp', key: null }],
      eventIds: events,
      registryKeys: ['HKLM\\SOFTWARE\\A'],
      references: ['Q2', 'Q9'],
    }),
    makeRecord(2, { eventIds: [800], registryKeys: [key], references: ['Q9'] }),
    makeRecord(3, { registryKeys: [key, `${key}\\B`] }),
  ],
  {
    Q1: { quotes: [{ name: 'Q9', sentence: null, title: 'Nine' }] },
    Q2: { quotes: [{ name: 'Q9', sentence: null, title: 'Nine' }] },
  },
)

describe('an entity leads', () => {
  it.each([
    ['to its page where it is a service', 'service', 'Lamp', '/service/lamp/'],
    ['to its line where one article names the module', 'dll', 'a.dll', '/dll/#line-a_dll'],
    ['to its line on a later page of modules', 'executable', 'x249.exe', '/exe/page/2/#line-x249_exe'],
    ['to a line of its own where signs differ', 'dll', 'a_.dll', '/dll/#line-a__dll-f5fe32'],
    ['to its page where several articles name it', 'event', '800', '/event/800/'],
    ['to its line, by number', 'event', '751', '/event/#line-751'],
    ['to its line on a later page', 'event', '1000', '/event/page/2/#line-1000'],
    ['nowhere where no article of the archive names it', 'dll', 'b.dll', null],
  ] as const)('%s', (_, kind, name, url) => {
    expect(entityUrl(archive.graph, kind, name)).toBe(url)
  })

  it('to the page of the spelling that most articles use', () => {
    const url = entityUrl(archive.graph, 'registryKey', key)
    expect(url).toMatch(/^\/registry\/hkey_local_machine-software-a-\w+\/$/)
    expect(entityUrl(archive.graph, 'registryKey', 'HKLM\\SOFTWARE\\A')).toBe(url)
    expect(entityUrl(archive.graph, 'registryKey', `${key}\\B`)).toMatch(/^\/registry\/#/)
  })

  it.each(hiveNames)('to one page, however its hive $long is written', ({ short, long }) => {
    const names = [`${short}\\Config`, `${long}\\Config`, `${long.toLowerCase()}\\CONFIG`]
    const records = names.map((name, index) => makeRecord(index + 1, { registryKeys: [name] }))
    const { graph } = makeArchive(records)
    const urls = names.map((name) => entityUrl(graph, 'registryKey', name))
    expect(urls[0]).toMatch(/^\/registry\/hk/)
    expect(new Set(urls).size).toBe(1)
  })

  it('where its index has the line', () => {
    const words = entityKinds.find(({ kind }) => kind === 'event') ?? expect.fail()
    const lines = viewCodeIndex('event', words, archive).flatMap(({ url, entries }) =>
      entries.map(({ id }) => [id, `${url}#${id}`]),
    )
    expect(lines).toHaveLength(250)
    for (const [id = '', line] of lines) {
      const event = id.slice('line-'.length)
      if (event !== '800') expect(entityUrl(archive.graph, 'event', event)).toBe(line)
    }
  })
})

describe('a citation leads', () => {
  it('to the article, or to the line of an absent one', () => {
    const targets = findLinkTargets(archive.articles.get('Q1')?.record ?? expect.fail(), archive)
    expect(targets['reference q2']).toEqual({ url: '/kb/000/Q2/', title: 'Title 2' })
    expect(targets['reference q9']).toEqual({ absent: true, title: 'Not in this archive', url: '/absent/#Q9' })
  })

  it('to a line that has the title by which most cite it', () => {
    expect(viewAbsent(archive)[0]?.entries).toMatchObject([
      { id: 'Q9', title: 'Nine', citedBy: [{ id: 'Q1' }, { id: 'Q2' }] },
    ])
  })
})
