import { expect, test } from 'vitest'
import { findUnknownServices } from '../../../plugins/kb-entities/index.ts'
import { services } from '../vocabulary.ts'

const context = { articleId: 'Q1', productCode: 'winnt', setOff: false }

test('gives what looks like a service and is in no vocabulary', () => {
  const text = 'Type net start lanternsvc, restart the Harbour Light service, and net stop lanternsvc.'
  expect(findUnknownServices(text, context, services)).toEqual(['lanternsvc', 'Harbour Light', 'lanternsvc'])
})

test('passes over known services and what is none', () => {
  const text =
    'net start w3svc; the Spooler service; Product Support Service; a Windows NT service; the Foo Service Pack'
  expect(findUnknownServices(text, context, services)).toEqual([])
})

test('passes over products that have no services', () => {
  expect(findUnknownServices('net start lanternsvc', { ...context, productCode: 'win95x' }, services)).toEqual([])
})
