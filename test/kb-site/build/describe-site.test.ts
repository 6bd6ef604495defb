import { describe, expect, it } from 'vitest'
import { describeSite } from '../../../plugins/kb-site/build/describe-site.ts'
import { defaultOptions } from '../../../plugins/kb-site/options/site-options.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'

function describeWith(yaml: string) {
  const contentFolder = makeFiles({ 'site.yaml': `title: Test\ntagline: Tests\n${yaml}` })
  return describeSite({ ...defaultOptions(), contentFolder }, makeContent(makeArchive([])))
}

describe('content/site.yaml', () => {
  it('says where the site and its repository stand', () => {
    const site = describeWith('origin: https://archive.invalid/\nrepository: https://archive.invalid/owner/name/\n')
    expect(site).toMatchObject({ origin: 'https://archive.invalid', repository: 'https://archive.invalid/owner/name' })
  })

  it('may leave both out', () => {
    expect(Object.keys(describeWith(''))).not.toEqual(expect.arrayContaining(['origin']))
    expect(Object.keys(describeWith('repository:\n'))).not.toContain('repository')
  })

  it.each(['origin: archive.invalid', 'origin: https://archive.invalid/kb/', 'repository: javascript:alert(1)//x'])(
    'refuses %s',
    (yaml) => {
      expect(() => describeWith(yaml)).toThrow(/expected (?:origin|repository) as in/)
    },
  )
})
