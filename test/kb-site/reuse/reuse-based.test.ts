import { join } from 'node:path'
import { expect, it } from 'vitest'
import { silentProgress } from '../../../plugins/kb-progress/progress.ts'
import { PageCache } from '../../../plugins/kb-site/cache/page-cache.ts'
import type { PageTask } from '../../../plugins/kb-site/pages/page-task.ts'
import { partByBasis, reuseBased } from '../../../plugins/kb-site/reuse/reuse-based.ts'
import type { Reusing } from '../../../plugins/kb-site/reuse/sorted-pages.ts'
import type { KnownPage } from '../../../plugins/kb-site/workers/messages.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const pages: PageTask[] = Array.from(
  makeArchive([1, 2, 3, 4, 5].map((number) => makeRecord(number))).articles.values(),
).map((article) => ({ url: article.card.url, article }))
const urlOf = (number: number) => `/kb/000/Q${number}/`

/** A cache of a build that made Q1 to Q4, of which all but Q4 have a basis; the search reads Q3 again. */
function makeReusing(taken: KnownPage[]): Reusing {
  const folder = join(makeFiles({}), 'cache')
  const made = [1, 2, 3, 4].map((number) => [urlOf(number), { key: `key ${number}`, stamp: [1, 2] as const }] as const)
  const bases = new Map([1, 2, 3].map((number) => [urlOf(number), `basis ${number}`]))
  new PageCache(folder, 'site', 'one').save(new Map(made), bases)
  return {
    cache: new PageCache(folder, 'site', 'one'),
    search: { needs: (number) => number === 3, add() {}, finish: () => Promise.reject(), stop: async () => {} },
    pool: {
      takeOver: async (known) => {
        taken.push(...known)
        return { written: known.map(({ made: { key, stamp } }) => ({ key, stamp, spooled: false })), gone: [] }
      },
      reuseOutlined: () => Promise.reject(),
    },
    progress: silentProgress,
    gone: [],
  }
}

it('takes over the pages whose basis is the same, but for those that the search reads again', async () => {
  const taken: KnownPage[] = []
  const reusing = makeReusing(taken)
  const bases = new Map([1, 2, 3, 4, 5].map((number) => [urlOf(number), number === 2 ? 'other' : `basis ${number}`]))
  const { based, others } = partByBasis(pages, bases, reusing)
  expect(others.map(({ url }) => url)).toEqual([2, 3, 4, 5].map(urlOf))
  const { made, changed } = await reuseBased(based, reusing)
  expect(taken.map(({ url }) => url)).toEqual([urlOf(1)])
  expect([...made]).toEqual([[urlOf(1), { key: 'key 1', stamp: [1, 2] }]])
  expect(changed).toEqual([])
})

it('takes over no page where neither build knows its basis', () => {
  const { based } = partByBasis(pages, new Map(), makeReusing([]))
  expect(based).toEqual([])
})
