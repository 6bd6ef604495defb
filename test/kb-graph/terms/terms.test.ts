import { expect, it } from 'vitest'
import { identifyTerm, isNodeKind, listTerms, nodeKinds } from '../../../plugins/kb-graph/terms/terms.ts'
import { makeArticle } from '../make-article.ts'

it('lists every kind of term', () => {
  const article = makeArticle(1, {
    title: 'Spooler Stops',
    keywords: ['kbPrint'],
    sections: [{ title: 'Workaround' }],
    dlls: ['a.dll'],
    executables: ['b.exe'],
    otherFiles: ['c.sys'],
    services: [{ name: 'Print Spooler', key: 'Spooler' }],
    errorCodes: ['0x80040154'],
    eventIds: [1023],
    registryKeys: ['HKEY_LOCAL_MACHINE\\SYSTEM'],
    references: ['Q2'],
  })
  expect(listTerms(article).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'dll a.dll',
    'executable b.exe',
    'otherFile c.sys',
    'service Print Spooler',
    'errorCode 0x80040154',
    'event 1023',
    'registryKey HKEY_LOCAL_MACHINE\\SYSTEM',
    'reference Q2',
    'titleWord spooler',
    'titleWord stops',
    'setting workaround',
    'setting kbprint',
  ])
})

it('takes no article for a reference of its own', () => {
  expect(listTerms(makeArticle(1, { references: ['Q1'] }))).toEqual([])
})

it('takes spellings of a registry key for one key', () => {
  const long = identifyTerm({ kind: 'registryKey', name: 'HKEY_LOCAL_MACHINE\\Software\\Microsoft' })
  expect(identifyTerm({ kind: 'registryKey', name: 'HKLM\\SOFTWARE\\Microsoft' })).toBe(long)
  expect(identifyTerm({ kind: 'registryKey', name: 'HKCU\\SOFTWARE\\Microsoft' })).not.toBe(long)
  expect(identifyTerm({ kind: 'registryKey', name: 'constructor\\Software' })).toContain('constructor\\software')
})

it('keeps kinds apart', () => {
  expect(identifyTerm({ kind: 'dll', name: 'x' })).not.toBe(identifyTerm({ kind: 'service', name: 'x' }))
  expect(nodeKinds.every(isNodeKind)).toBe(true)
  expect((['reference', 'titleWord', 'setting'] as const).some(isNodeKind)).toBe(false)
})
