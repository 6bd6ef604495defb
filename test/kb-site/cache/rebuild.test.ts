/** A rebuild from the cache: no more is written than has to be, and what is damaged is made again. */
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { expectEqualToCold, makeSite, type RebuiltSite, readSite, writeTopic } from './rebuilt-site.ts'

function firstPage({ output }: RebuiltSite): string {
  return join(output, 'kb/900/Q900001/index.html')
}

describe('a rebuild', () => {
  it('writes the files whose bytes change and no other', () => {
    // The folder of a search bundle has another name after every change.
    const site = makeSite('--no-search')
    site.rebuild()
    const before = readSite(site.output)
    const past = new Date('2001-02-03')
    for (const path of before.keys()) utimesSync(join(site.output, path), past, past)
    // The times are part of what the cache knows, so it takes one build to learn them.
    site.rebuild()
    writeFileSync(join(site.content, '1.TXT'), writeTopic(1, 4))
    expect(site.rebuild()).toMatch(/[1-9]\d* of them as before/)
    const written = listSiteFiles(site.output).filter(
      (path) => statSync(join(site.output, path)).mtimeMs !== past.getTime(),
    )
    const changed = [...readSite(site.output)]
      .filter(([path, bytes]) => before.get(path) !== bytes)
      .map(([path]) => path)
    expect(changed).toContain('kb/900/Q900001/index.html')
    expect(changed.length).toBeLessThan(before.size / 2)
    expect(written.sort()).toEqual(changed.sort())
  })

  it('leads an article to the list of its keyword once another article bears it, and to the line once none does', () => {
    const site = makeSite('--no-search')
    const bear = (number: number, keyword: string) => {
      const text = writeTopic(number, 4).replace('KEYWORDS:kblamp', `KEYWORDS:kblamp ${keyword}`)
      writeFileSync(join(site.content, `${number}.TXT`), text)
    }
    const linkOfFirst = () => /<a href=(\S+)>kbHall</.exec(readFileSync(firstPage(site), 'utf8'))?.[1]
    bear(1, 'kbHall')
    bear(2, 'kbOther')
    site.rebuild()
    expect(linkOfFirst()).toBe('../../../keyword/#line-kbhall')
    bear(2, 'kbHall')
    expectEqualToCold(site)
    expect(linkOfFirst()).toBe('../../../keyword/kbhall/')
    bear(2, 'kbOther')
    expectEqualToCold(site)
    expect(linkOfFirst()).toBe('../../../keyword/#line-kbhall')
  })

  it('repairs pages that were edited or removed, and does without a damaged cache', () => {
    const site = makeSite()
    site.rebuild()
    writeFileSync(join(site.output, 'kb/900/Q900001/index.html'), 'edited')
    rmSync(join(site.output, 'dll'), { recursive: true })
    writeFileSync(join(site.output, 'stray.html'), 'stray')
    expectEqualToCold(site)
    // A part, the note of its bundle, and the static indexes.
    expect(readdirSync(join(site.cache, 'search'))).toHaveLength(3)
    const kept = readdirSync(site.cache, { recursive: true, encoding: 'utf8' })
    for (const name of kept.filter((path) => path.endsWith('.json') || /^(?:search|fragments)\//.test(path))) {
      const file = join(site.cache, name)
      if (statSync(file).isFile()) writeFileSync(file, 'kb-cache of something else\n{}')
    }
    expectEqualToCold(site)
    writeFileSync(join(site.content, '1.TXT'), writeTopic(1, 4))
    for (const name of readdirSync(join(site.cache, 'fragments'))) {
      const file = join(site.cache, 'fragments', name)
      writeFileSync(file, readFileSync(file).fill(7))
    }
    expectEqualToCold(site)
  })
})
