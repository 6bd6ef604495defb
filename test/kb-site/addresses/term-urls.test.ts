import { expect, it } from 'vitest'
import { termUrls } from '../../../plugins/kb-site/addresses/term-urls.ts'
import { makeRecord } from '../make-record.ts'

it('gives the paths of the lists that an article stands in, and the lines of tokens that have none', () => {
  const record = makeRecord(1, { keywords: ['KBSETUP', 'Lamp'], technology: ['kbExchange550'], modified: '2000-03-26' })
  const lines = { '/keyword/lamp/': '/keyword/page/2/#line-lamp' }
  expect(Object.fromEntries(termUrls(record, lines))).toEqual({
    KBSETUP: '/keyword/kbsetup/',
    Lamp: '/keyword/page/2/#line-lamp',
    kbExchange550: '/technology/kbexchange550/',
    2000: '/year/2000/',
  })
})
