import { expect, it } from 'vitest'
import { entityKinds } from '../../../../plugins/kb-site/addresses/entity-kinds.ts'
import { viewCodeIndex } from '../../../../plugins/kb-site/views/entity/code-index-view.ts'
import { makeArchive } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const archive = makeArchive([
  makeRecord(1, {
    errorCodes: ['LNK2001', 'C2065', '0x80040154', 'LNK1104', '0xa', 'Error 53', 'Error -1018', 'Error 5'],
  }),
  makeRecord(2, { errorCodes: ['LNK2001'] }),
])
const words = entityKinds.find(({ kind }) => kind === 'errorCode') ?? expect.fail()

it('has hexadecimal codes by number, then others by what stands before the number, each reached by its range', () => {
  const [page] = viewCodeIndex('errorCode', words, archive)
  expect(page?.entries.map(({ name, url }) => [name, url])).toEqual([
    ['0xa', '/kb/000/Q1/'],
    ['0x80040154', '/kb/000/Q1/'],
    ['C2065', '/kb/000/Q1/'],
    ['Error -1018', '/kb/000/Q1/'],
    ['Error 5', '/kb/000/Q1/'],
    ['Error 53', '/kb/000/Q1/'],
    ['LNK1104', '/kb/000/Q1/'],
    ['LNK2001', '/error/lnk2001/'],
  ])
  expect(page?.letters).toEqual([
    { letter: '0x0…', url: '/error/#line-0xa' },
    { letter: '0x8…', url: '/error/#line-0x80040154' },
    { letter: 'C', url: '/error/#line-c2065' },
    { letter: 'Error', url: '/error/#line-error--1018' },
    { letter: 'LNK', url: '/error/#line-lnk1104' },
  ])
})
