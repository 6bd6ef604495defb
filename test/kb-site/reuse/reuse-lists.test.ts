import { expect, it } from 'vitest'
import { silentProgress } from '../../../plugins/kb-progress/progress.ts'
import { PageCache } from '../../../plugins/kb-site/cache/page-cache.ts'
import { reuseLists } from '../../../plugins/kb-site/reuse/reuse-lists.ts'
import type { SkippedPath } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'

const lamp: SkippedPath = { source: 'lamps', path: 'a.TXT', reason: 'It is gone.' }

it('tells of a file that is gone when all pages are compared, and not as an unhandled rejection before', async () => {
  const pages = Array.from({ length: 2_000 }, (_, index) => ({
    url: `/id/${index}/`,
    make: () => ({ kind: 'redirect' as const, url: `/id/${index}/`, title: 'Moved', breadcrumbs: [], target: '/' }),
  }))
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  const gone: SkippedPath[] = []
  const fail = async () => ({ written: [], gone: [lamp] })
  const sorted = reuseLists(pages, makeContent(makeArchive([])), {
    cache: new PageCache(makeFiles({}), 'site', 'one'),
    search: null,
    pool: { takeOver: fail, reuseOutlined: fail },
    progress: silentProgress,
    gone,
  })
  await expect(sorted).rejects.toThrow(/found 1 gone: a\.TXT/)
  process.off('unhandledRejection', note)
  expect(gone).toContainEqual(lamp)
  expect(unhandled).toEqual([])
})
