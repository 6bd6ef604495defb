import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../../../plugins/kb-site/options/resolve-options.ts'
import { makeFiles } from '../../support/files.ts'
import { projectFolder } from '../../support/project.ts'

const folder = resolve('/lamps')
const place = { folder, outputFolder: join(folder, '_site'), pathPrefix: '/x/' }

describe('what a build is told', () => {
  it('stands below the folder, the output and the prefix of the project', () => {
    expect(resolveOptions({ content: ['./articles'] }, place)).toMatchObject({
      articleFolders: [join(folder, 'articles')],
      contentFolder: join(projectFolder, 'content'),
      outputFolder: join(folder, '_site/archive'),
      pathPrefix: '/x/archive/',
      cacheFolder: join(folder, '.cache/kb'),
      search: true,
    })
  })

  it('may take the whole output, and keep nothing', () => {
    const options = resolveOptions({ content: ['/srv/articles'], path: '/', cache: null, search: false }, place)
    expect(options).toMatchObject({
      articleFolders: [resolve('/srv/articles')],
      outputFolder: join(folder, '_site'),
      pathPrefix: '/x/',
      cacheFolder: null,
      search: false,
    })
  })

  it('names a file that is not there', () => {
    const wrong = { content: ['a'], overrides: { footer: './none.js' }, stylesheet: './none.css' }
    expect(() => resolveOptions(wrong, place)).toThrow(/found no file .*none\.js, expected one in overrides\/footer/)
    expect(() => resolveOptions({ ...wrong, overrides: {} }, place)).toThrow(/none\.css, expected one in stylesheet/)
  })

  it('has names from its options before those of site.yaml, which is read when they are asked for', () => {
    const site = 'title: Old\ntagline: On lamps\norigin: https://archive.invalid/\n'
    const settings = makeFiles({ 'site.yaml': site })
    const options = resolveOptions({ settings, title: 'Lamps' }, place)
    expect(options.names()).toEqual({ title: 'Lamps', tagline: 'On lamps', origin: 'https://archive.invalid' })
  })
})
