import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSiteFile } from '../../../plugins/kb-site/options/read-site-file.ts'
import { makeFiles } from '../../support/files.ts'

function read(yaml: string) {
  return readSiteFile(join(makeFiles({ 'site.yaml': yaml }), 'site.yaml'))
}

const names = 'title: Lamps\ntagline: On lamps\n'

describe('site.yaml', () => {
  it('names the site and says where it and its repository stand', () => {
    const addresses = 'origin: https://archive.invalid\nrepository: https://archive.invalid/owner/name\n'
    expect(read(names + addresses)).toEqual({
      title: 'Lamps',
      tagline: 'On lamps',
      origin: 'https://archive.invalid',
      repository: 'https://archive.invalid/owner/name',
    })
  })

  it('may leave both out', () => {
    expect(read(`${names}repository:\n`)).toEqual({ title: 'Lamps', tagline: 'On lamps' })
  })

  it.each([
    [
      'origin: archive.invalid',
      'found "archive.invalid", expected scheme and host, as `https://example.org` in origin',
    ],
    ['origin: https://archive.invalid/kb/', 'in origin; correct the value'],
    ['repository: javascript:alert(1)//x', 'expected the address of a repository'],
    ['origen: https://archive.invalid', 'found the key "origen", expected only title, tagline, origin, repository'],
  ])('refuses %s', (line, problem) => {
    expect(() => read(`${names}${line}\n`)).toThrow(problem)
  })

  it('refuses to be without a title', () => {
    expect(() => read('tagline: On lamps\n')).toThrow(/site\.yaml: found no such key, expected the key "title"/)
  })
})
