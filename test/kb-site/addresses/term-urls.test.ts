import { expect, it } from 'vitest'
import { termUrls } from '../../../plugins/kb-site/addresses/term-urls.ts'
import { makeRecord } from '../make-record.ts'

it('gives the paths of the lists that an article stands in', () => {
  const record = makeRecord(1, { keywords: ['KBSETUP'], technology: ['kbExchange550'], modified: '2000-03-26' })
  expect(Object.fromEntries(termUrls(record))).toEqual({
    KBSETUP: '/keyword/kbsetup/',
    kbExchange550: '/technology/kbexchange550/',
    2000: '/year/2000/',
  })
})
