import { expect, it } from 'vitest'
import { describeSite } from '../../../plugins/kb-site/build/describe-site.ts'
import { makeArchive, makeContent } from '../make-archive.ts'

it('names the site on every page as its options do', () => {
  const names = () => ({ title: 'Lamps', tagline: 'On lamps', origin: 'https://archive.invalid' })
  const site = describeSite(
    { names, path: '/', pathPrefix: '/x/', search: false },
    makeContent(makeArchive([])),
    'hash',
  )
  expect(site).toMatchObject({ ...names(), prefix: '/x/', root: '/x/', search: false, overridesHash: 'hash' })
})
