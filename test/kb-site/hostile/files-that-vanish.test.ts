import { expect, it } from 'vitest'
import { describeOnPosix } from '../../support/on-posix.ts'
import { build, makeHostileSite, withFault, writeArticle } from '../../support/sites/hostile-site.ts'

/** Builds while a shell command runs at the beginning of a stage. */
function buildWhile(stage: string, command: string) {
  const other = writeArticle('Q900002', {}, 'See Q900003 and lamp.dll.')
  const site = makeHostileSite({ 'a.TXT': writeArticle('Q900003', {}, 'It uses lamp.dll.'), 'b.TXT': other })
  const fault = withFault('act-at-stage.js', { KB_FAULT_STAGE: stage, KB_FAULT_COMMAND: command })
  return build(site.root, ['--no-search'], { ...fault, FOLDER: site.content })
}

describeOnPosix('commands of a POSIX shell take them away', 'files that vanish', () => {
  it.each(['read', 'render'])('before the stage %s are reported, and the rest is published', (stage) => {
    const { reasons, read } = buildWhile(stage, 'rm "$FOLDER/a.TXT"')
    expect(reasons('a.TXT')).toEqual([expect.stringContaining('ENOENT: no such file or directory')])
    expect(read('kb/900/Q900003/index.html')).toBeNull()
    expect(read('report/index.html')).toContain('a.TXT')
    expect(read('kb/900/Q900002/index.html')).not.toContain('href="/kb/900/Q900003/"')
    expect(read('dll/index.html')).toContain('Q900002')
    expect(read('dll/index.html')).not.toContain('Q900003')
  })

  it('are published with what they hold now, when another article has taken their place', () => {
    const { reasons, read } = buildWhile('render', 'sed -i s/Q900003/Q900004/ "$FOLDER/a.TXT"')
    expect(reasons('a.TXT')).toEqual([])
    expect(read('kb/900/Q900003/index.html')).toBeNull()
    expect(read('kb/900/Q900004/index.html')).toContain('lamp.dll')
  })

  it('are all reported when the whole folder goes but for one', () => {
    const { report } = buildWhile('render', 'cd "$FOLDER"; rm a.TXT b.TXT; mkdir b.TXT')
    expect(report.rejections.map(({ path }) => path)).toEqual(['a.TXT', 'b.TXT'])
    expect(report.articles).toBe(1)
  })
})
