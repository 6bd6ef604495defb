import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../../plugins/kb-site/options/check-options.ts'

function problemsOf(options: unknown): string[] {
  try {
    checkOptions(options)
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}

describe('the options of the plugin', () => {
  it.each([
    { content: ['./articles'] },
    { settings: './kb' },
    { content: ['./articles'], path: '/' },
    { content: ['/srv/articles', '../more'], path: '/kb/old/', title: 'Lamps', search: false, cache: null },
  ])('may be %j', (options) => {
    expect(checkOptions(options)).toBe(options)
  })

  it.each<[unknown, string]>([
    [undefined, 'found nothing, expected object in the options of kbArchive; correct the value'],
    [{}, 'found no such key, expected the key "content" in the options of kbArchive; add it'],
    [{ content: './articles' }, 'found "./articles", expected array in content; correct the value'],
    [{ content: [3] }, 'found 3, expected string in content/0; correct the value'],
    [{ content: [''] }, 'found "", expected a path, absolute or from the folder of the project in content/0'],
    [{ content: ['a', 'a'] }, 'found the value "a" twice, expected each once in content; remove one of the two'],
    [{ settings: 'kb', path: 'archive' }, 'found "archive", expected a site path in lower case with slashes'],
    [{ settings: 'kb', path: '/../x/' }, 'found "/../x/", expected a site path'],
    [{ settings: 'kb', cache: false }, 'found false, expected string or null in cache; correct the value'],
    [{ settings: 'kb', origin: 'archive.invalid' }, 'expected scheme and host, as `https://example.org` in origin'],
    [{ settings: 'kb', titel: 'Lamps' }, 'found the key "titel", expected only title, tagline'],
  ])('may not be %j', (options, problem) => {
    expect(problemsOf(options)).toHaveLength(1)
    expect(problemsOf(options)[0]).toMatch(/^the options of kbArchive: found /)
    expect(problemsOf(options)[0]).toContain(problem)
  })

  it('are told with all their mistakes at once', () => {
    expect(problemsOf({ content: [], search: 'yes', titel: '' })).toHaveLength(3)
  })
})
