import { describe, expect, test } from 'vitest'
import { compileServices, findMentions, type Service } from '../../../plugins/kb-entities/index.ts'

const vocabulary: Service[] = [
  {
    name: 'Lantern Service',
    key: 'LanternSvc',
    executables: ['lantern.exe'],
    aliases: ['LMP', 'Lamp Keeper'],
    contextAliases: [{ alias: 'keeper service', products: ['winnt'] }],
  },
  { name: 'Harbour Light', key: 'Light', executables: [], aliases: ['cc:Light (AppleTalk)'], contextAliases: [] },
]
const services = compileServices(vocabulary)

function namesIn(text: string, productCode: string | null = 'winnt'): string[] {
  return findMentions(text, { articleId: 'Q1', productCode, setOff: false }, services).map(({ name }) => name)
}

describe('compileServices', () => {
  test('lets names and aliases count in any case', () => {
    expect(namesIn('the HARBOUR light and a lamp keeper')).toEqual(['Harbour Light', 'Lantern Service'])
  })

  test('lets an alias in capitals count in capitals only', () => {
    expect(namesIn('LMP and lmp')).toEqual(['Lantern Service'])
  })

  test('lets a name with "Service" count with that word only, also when others share it', () => {
    expect(namesIn('a lantern')).toEqual([])
    expect(namesIn('the lantern service')).toEqual(['Lantern Service'])
    expect(namesIn('the Lantern, Oil, and Wick services')).toEqual(['Lantern Service'])
  })

  test('lets a key count where a service is addressed, and before "service"', () => {
    expect(namesIn('bring some light')).toEqual([])
    expect(namesIn('net stop light; the light service')).toEqual(['Harbour Light', 'Harbour Light'])
    expect(namesIn('Source: Light, Type: Error')).toEqual(['Harbour Light'])
    expect(namesIn('Source: Light Bulb Company')).toEqual([])
    expect(namesIn('...\\CurrentControlSet\\Services\\Light\\Parameters')).toEqual(['Harbour Light'])
  })

  test('keeps context aliases to their products', () => {
    expect(namesIn('the keeper service', 'winnt')).toEqual(['Lantern Service'])
    expect(namesIn('the keeper service', 'sna')).toEqual([])
    expect(namesIn('the keeper service', null)).toEqual([])
  })

  test('matches marks inside a name as they stand, and line breaks for spaces', () => {
    expect(namesIn('cc:Light\n  (AppleTalk) and Harbour\nLight')).toEqual(['Harbour Light', 'Harbour Light'])
    expect(namesIn('cc Light AppleTalk and Harbour-Light and Harbour\n\nLight')).toEqual([])
  })

  test('finds nothing with an empty vocabulary', () => {
    const none = compileServices([])
    expect(findMentions('net start x', { articleId: 'Q1', productCode: null, setOff: false }, none)).toEqual([])
  })
})
