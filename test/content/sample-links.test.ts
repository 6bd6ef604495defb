import { describe, expect, it } from 'vitest'
import { graphSample, mergeSample, readSample } from './sample-edition.ts'

const readings = readSample()
const graph = graphSample(readings)
const records = mergeSample(readings)

function articlesNaming(...[kind, name]: Parameters<typeof graph.entity>): readonly string[] {
  return graph.entity(kind, name)?.articles ?? []
}

describe('the seeds', () => {
  it.each([
    ['netif.dll', ['Q217215', 'Q298933']],
    ['mdbperf.dll', ['Q217215', 'Q246337', 'Q320097']],
    ['mtaperf.dll', ['Q246337', 'Q320097']],
  ])('%s joins %j', (name, ids) => {
    expect(articlesNaming('dll', name)).toEqual(expect.arrayContaining(ids))
  })

  it('three of them share the Exchange Directory service', () => {
    expect(articlesNaming('service', 'Microsoft Exchange Directory')).toEqual(
      expect.arrayContaining(['Q217215', 'Q246337', 'Q298933']),
    )
  })

  it('are related, with the module as a reason', () => {
    const related = graph.related('Q298933').find(({ id }) => id === 'Q217215')
    expect(related?.because).toContainEqual({ kind: 'dll', name: 'netif.dll' })
  })
})

describe('the other articles', () => {
  it.each([
    ['dll', 'asp.dll', ['Q271456', 'Q276319', 'Q282189']],
    ['dll', 'user32.dll', ['Q189187', 'Q272497', 'Q294196']],
    ['dll', 'eseperf.dll', ['Q246337', 'Q309149']],
    ['dll', 'msvcrt.dll', ['Q177421', 'Q190869', 'Q217215']],
    ['executable', 'dsamain.exe', ['Q217215', 'Q231969', 'Q246337', 'Q298933']],
    ['otherFile', 'win32k.sys', ['Q272497', 'Q294196']],
    ['service', 'Print Spooler', ['Q236390', 'Q242126']],
    ['errorCode', '0xa', ['Q170034', 'Q247224']],
    ['errorCode', '0xc000021a', ['Q156758', 'Q158376']],
    ['errorCode', '0x80040154', ['Q270677']],
    ['errorCode', '0x1e', ['Q272497', 'Q294196']],
    [
      'registryKey',
      String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\W3SVC\Parameters`,
      ['Q172140', 'Q190002'],
    ],
    ['event', '7000', ['Q124641', 'Q165941']],
  ] as const)('%s %s joins %j', (kind, name, ids) => {
    expect(articlesNaming(kind, name)).toEqual(expect.arrayContaining([...ids]))
  })

  it('cite one another, and articles that are absent', () => {
    expect(graph.referencedBy('Q152734')).toEqual(expect.arrayContaining(['Q163891', 'Q236390', 'Q271456']))
    expect(graph.referencedBy('Q215838')).toEqual(['Q222119', 'Q239919', 'Q276232'])
    expect(graph.absent().map(({ id }) => id)).toEqual(expect.arrayContaining(['Q129605', 'Q256986', 'Q274832']))
  })

  it('have several versions of the same module in their tables of files', () => {
    const versions = ['Q271456', 'Q276319'].flatMap((id) =>
      (records.get(id)?.fileVersions ?? []).filter(({ name }) => name.toLowerCase() === 'asp.dll'),
    )
    expect(versions.map(({ version }) => version)).toEqual(['4.02.0752', '4.02.0755'])
  })
})
