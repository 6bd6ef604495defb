/** Serves the static files of a small archive to the client's code in place of the network. */
import { makeManifest, makeStaticFiles, writeManifest } from '../../../../plugins/kb-search/static/static-files.ts'
import type { SearchArticle, SearchSurroundings } from '../../../../plugins/kb-search/types.ts'

/** A small archive below `/x/search/`. */
export interface ServedFiles {
  /** Paths that were asked for since the start. */
  fetched: string[]
  start(): void
  /** Answers everything with an error from now on. */
  fail(): void
  stop(): void
}

/** The files of these articles, which are sorted by number. */
export async function serveStaticFiles(
  articles: readonly SearchArticle[],
  surroundings: Partial<SearchSurroundings> = {},
): Promise<ServedFiles> {
  const files = await makeStaticFiles({
    articles: [...articles].sort((one, other) => one.number - other.number),
    worker: '',
    cache: null,
    surroundings: {
      pageOf: (kind, name) => `/${kind}/${name}/`,
      identityOf: () => ({ says: '', names: [] }),
      absent: [],
      services: [],
      spellings: [],
      products: [],
      formerProducts: {},
      ...surroundings,
    },
  })
  const contents = new Map<string, string | Buffer<ArrayBuffer>>([
    ...files.contents,
    ...writeManifest(makeManifest(files, []), []),
  ])
  const realFetch = globalThis.fetch
  const served: ServedFiles = {
    fetched: [],
    start() {
      served.fetched = []
      globalThis.fetch = async (address) => {
        const path = String(address).replace('/x/search/', '').replace(/\?.*/, '')
        served.fetched.push(path)
        const content = contents.get(path)
        return new Response(content ?? null, { status: content === undefined ? 404 : 200 })
      }
    },
    fail() {
      globalThis.fetch = async () => new Response(null, { status: 503 })
    },
    stop() {
      globalThis.fetch = realFetch
    },
  }
  return served
}
