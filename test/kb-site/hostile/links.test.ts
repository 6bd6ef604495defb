import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeHostileSite, writeArticle } from '../../support/hostile-site.ts'
import { itOnPosix } from '../../support/on-posix.ts'

it('follows no symbolic links, in a circle or out of the folder, and reports them', () => {
  const site = makeHostileSite()
  writeFileSync(join(site.root, 'secret.TXT'), writeArticle('Q900002'))
  const links = { circle: '.', self: 'self', root: '/', secret: '../secret.TXT', gone: 'nowhere' }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(site.content, name))
  const { reasons, read } = site.build('--no-search')
  for (const name of Object.keys(links)) expect(reasons(name)).toEqual(['A symbolic link; links are not followed'])
  expect(read('kb/900/Q900002/index.html')).toBeNull()
})

itOnPosix('folders hold no pipes', 'waits for no pipe, and reports it', () => {
  const site = makeHostileSite()
  execFileSync('mkfifo', [join(site.content, 'pipe')])
  expect(site.build('--no-search').reasons('pipe')).toEqual(['Neither a file nor a folder'])
})
