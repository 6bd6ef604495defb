import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeOnPosix } from '../../support/on-posix.ts'
import { build, makeHostileSite, withFault, writeArticle } from '../../support/sites/hostile-site.ts'

/** Builds a folder as it looks to one who may not read some of it: for root, to whom nothing is closed, it is made so. */
function buildClosed(paths: readonly string[]) {
  const site = makeHostileSite({ 'closed/a.TXT': writeArticle('Q900002'), 'closed.TXT': writeArticle('Q900003') })
  mkdirSync(join(site.content, 'folder.TXT'))
  for (const path of paths) chmodSync(join(site.content, path), 0)
  const closed = paths.map((path) => join(site.content, path)).join('\n')
  const built = build(
    site.root,
    ['--no-search'],
    process.getuid?.() === 0 ? withFault('close-paths.js', { KB_FAULT_PATHS: closed }) : process.env,
  )
  for (const path of paths) chmodSync(join(site.content, path), 0o700)
  return built
}

describeOnPosix('modes of files close nothing', 'what may not be read', () => {
  it('is reported when it is a file, and the rest is published', () => {
    const { reasons, read } = buildClosed(['closed.TXT'])
    expect(reasons('closed.TXT')).toEqual(['The file cannot be read: EACCES: permission denied'])
    expect(read('kb/900/Q900002/index.html')).not.toBeNull()
  })

  it('is reported when it is a folder, and the rest is published', () => {
    const { reasons, read } = buildClosed(['closed'])
    expect(reasons('closed/')).toEqual(['The folder cannot be read: EACCES: permission denied'])
    expect(read('kb/900/Q900003/index.html')).not.toBeNull()
  })
})
