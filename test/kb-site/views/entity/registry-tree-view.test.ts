import { describe, expect, it } from 'vitest'
import { entityKinds } from '../../../../plugins/kb-site/addresses/entity-kinds.ts'
import { cutRegistryTree } from '../../../../plugins/kb-site/addresses/registry-tree.ts'
import { viewRegistryTree } from '../../../../plugins/kb-site/views/entity/registry-tree-view.ts'
import { makeArchive } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const system = 'HKEY_LOCAL_MACHINE\\System'
const many = Array.from({ length: 125 }, (_, index) => `${system}\\Services\\Part ${index}`)
const classes = Array.from({ length: 125 }, (_, index) => `HKEY_LOCAL_MACHINE\\Classes\\Part ${index}`)
const shared = 'HKEY_USERS\\One\\Two'

const archive = makeArchive([
  makeRecord(1, { registryKeys: [...many, ...classes, system, shared] }),
  makeRecord(2, { registryKeys: [shared, `${shared}\\Three`] }),
])
const words = entityKinds.find(({ kind }) => kind === 'registryKey') ?? expect.fail()
const pages = cutRegistryTree(archive.graph.entities('registryKey'))
const views = pages.map((page) => viewRegistryTree(page, pages, words, archive))

describe('viewRegistryTree', () => {
  it('has the index first, hives with pages of their own as links, chains in one line', () => {
    const [machine, users] = views[0]?.nodes ?? []
    expect(machine).toMatchObject({ label: 'HKEY_LOCAL_MACHINE', url: null, children: [], page: { count: 251 } })
    expect(users).toMatchObject({
      label: 'HKEY_USERS\\One\\Two',
      count: 2,
      page: null,
      children: [{ label: 'Three', url: '/kb/000/Q2/', count: 1 }],
    })
  })

  it('says where a part stands', () => {
    const services = views.find(({ heading }) => heading === `${system}\\Services`) ?? expect.fail()
    expect(services.breadcrumbs.map(({ name }) => name)).toEqual(['Registry keys', 'HKEY_LOCAL_MACHINE', 'System'])
    expect(services.nodes).toHaveLength(125)
  })

  it('shows a key that is a part with a page on the page above it', () => {
    const machine = views.find(({ heading }) => heading === 'HKEY_LOCAL_MACHINE') ?? expect.fail()
    expect(machine.nodes.map(({ label, url }) => [label, url])).toEqual([
      ['Classes', null],
      ['System', '/kb/000/Q1/'],
    ])
  })
})
