import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RegistryTable } from '../../plugins/kb-vocabulary/index.ts'

const keys = [
  'HKEY_LOCAL_MACHINE\\SYSTEM',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\*',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\*\\Parameters',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Log',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Log\\Parameters',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager',
].map((path) => ({ path, holds: 'Something.', from: 'use' }))
const table = new RegistryTable(keys)

function explain(path: string): [string, string] | null {
  const known = table.explain(path)
  return known && [known.path, known.key.path.split('\\').slice(3).join('\\')]
}

describe('RegistryTable', () => {
  it.each([
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager', 'Session Manager'],
    ['HKLM\\system\\CCS\\control\\SessionManager', 'Session Manager'],
    ['hklm\\System\\ControlSet001\\Control\\SESSION_MANAGER', 'Session Manager'],
  ])('finds %s however it is written', (path, name) => {
    expect(explain(path)).toEqual([path, `Control\\${name}`])
  })

  it('takes what is described by name before what holds for any name', () => {
    const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services'
    expect(explain(`${services}\\Log`)).toEqual([`${services}\\Log`, 'Services\\Log'])
    expect(explain(`${services}\\Other`)).toEqual([`${services}\\Other`, 'Services\\*'])
    expect(explain(`${services}\\Other\\Parameters`)).toEqual([
      `${services}\\Other\\Parameters`,
      'Services\\*\\Parameters',
    ])
  })

  it('goes up to the nearest key that is described, in the spelling asked for', () => {
    expect(explain('HKLM\\SYSTEM\\ccs\\Services\\Other\\Sub\\Value')).toEqual([
      'HKLM\\SYSTEM\\ccs\\Services\\Other',
      'Services\\*',
    ])
    expect(explain('HKLM\\SYSTEM\\Other')).toEqual(['HKLM\\SYSTEM', ''])
    expect(explain('HKEY_USERS\\.DEFAULT')).toBeNull()
  })

  it('explains any path by one of its beginnings', () => {
    const name = fc.constantFrom('SYSTEM', 'CurrentControlSet', 'Services', 'Log', 'Parameters', '*', 'constructor', '')
    fc.assert(
      fc.property(fc.array(name, { maxLength: 7 }), (names) => {
        const path = ['HKEY_LOCAL_MACHINE', ...names].join('\\')
        const known = table.explain(path)
        expect(known === null || `${path}\\`.startsWith(`${known.path}\\`)).toBe(true)
      }),
    )
  })
})
