import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { itOnPosix } from '../../support/on-posix.ts'
import { useHostileSite, writeArticle } from '../../support/sites/hostile-site.ts'

const links = { circle: '.', self: 'self', root: '/', secret: '../secret.TXT', gone: 'nowhere' }

describe('a folder of articles', () => {
  const built = useHostileSite({}, ['--no-search'], ({ root, content }) => {
    writeFileSync(join(root, 'secret.TXT'), writeArticle('Q900002'))
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(content, name))
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(content, 'pipe')])
  })

  it.each(Object.keys(links))('may have the symbolic link %s, which is reported and not followed', (name) => {
    expect(built().reasons(name)).toEqual(['A symbolic link; links are not followed'])
    expect(built().read('kb/900/Q900002/index.html')).toBeNull()
  })

  itOnPosix('folders hold no pipes', 'may have a pipe, which is reported and not waited for', () => {
    expect(built().reasons('pipe')).toEqual(['Neither a file nor a folder'])
  })
})
