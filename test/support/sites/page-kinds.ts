/**
 * The one list of all kinds of pages that a site has, each with pages that show it: of the sample site, or, where its lists
 * are too short, of the made one (`build-long-site.ts`). Tests go through it; `test/site/page-kinds.test.ts` fails where a
 * site has a page of no kind here, so that new kinds are tested as they come.
 */
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'

/** A kind's name and the path of a page of it below the site's home page. */
export interface PageOfKind {
  kind: string
  path: string
}

/** A kind of page: which paths are of it, and pages to test, of the sample site or of the one with long lists. */
interface PageKind {
  kind: string
  pattern: RegExp
  samples: string[]
  longSamples?: string[]
}

/** Folders that have an index and a page for each entry, with entries that are worth testing. */
const listings: [folder: string, ...entries: string[]][] = [
  ['product', 'exchange'],
  ['keyword', 'kbsetup'],
  ['technology', 'kbexchangesearch'],
  ['year', '1999'],
  ['dll', 'netif.dll', 'asp.dll'],
  ['exe', 'store.exe'],
  ['file', 'win32k.sys'],
  ['service', 'microsoft-exchange-directory'],
  ['error', '0xc0000005'],
  ['event', '7000'],
  ['registry', 'hkey_local_machine-system-currentcontrolset-services-w3svc-parameters-dd20d8'],
]

/** Pages of which there is one. */
const singlePages = [
  'about/',
  'absent/',
  'accessibility/',
  'builds/',
  'data/',
  'design/',
  'how-to-search/',
  'original/',
  'report/',
  'report-a-misreading/',
  'search/',
  'sources/',
  'stats/',
  'take-it-with-you/',
  'warranty/',
]

const name = '[^/]+'

/** How many pages of each kind stand in a sample of a large site. */
const pagesOfKind = 10

const pageKinds: PageKind[] = [
  { kind: 'home', pattern: /^$/, samples: [''] },
  { kind: 'not found', pattern: /^404\.html$/, samples: ['404.html'] },
  { kind: 'article', pattern: /^kb\/\d{3}\/Q\d+\/$/, samples: ['kb/217/Q217215/', 'kb/246/Q246337/'] },
  { kind: 'edition', pattern: /^kb\/\d{3}\/Q\d+\/editions\/\d+\/$/, samples: ['kb/152/Q152590/editions/2/'] },
  ...singlePages.map((path) => ({ kind: path.slice(0, -1), pattern: exactly(path), samples: [path] })),
  ...listings.flatMap(([folder, ...entries]): PageKind[] => [
    { kind: `${folder} index`, pattern: exactly(`${folder}/`), samples: [`${folder}/`] },
    { kind: folder, pattern: exactly(`${folder}/${name}/`), samples: entries.map((entry) => `${folder}/${entry}/`) },
  ]),
  { kind: 'titles', pattern: exactly('title/'), samples: ['title/'] },
  { kind: 'titles of a range', pattern: /^title\/\d+\/$/, samples: ['title/1/'] },
  { kind: 'product by order', pattern: /^product\/[^/]+\/by-[^/]+\/$/, samples: ['product/exchange/by-title/'] },
  {
    kind: 'part of a product',
    pattern: /^product\/[^/]+\/(?:type|version)\/[^/]+\/$/,
    samples: ['product/exchange/type/kbprb/'],
  },
  { kind: 'index by articles', pattern: /^[^/]+\/page\/by-articles\/$/, samples: ['dll/page/by-articles/'] },
  { kind: 'builds of a letter', pattern: /^builds\/[^/]+\/$/, samples: ['builds/a/'] },
  {
    kind: 'part of the registry',
    pattern: /^registry\/below\/[^/]+\/$/,
    samples: [],
    longSamples: ['registry/below/hkey_local_machine-software-lamps-bf8794/'],
  },
  {
    kind: 'further page of a list',
    pattern: /^(?:[^/]+\/){1,4}page\/\d+\/$/,
    samples: [],
    longSamples: [
      'dll/lamp.dll/page/2/',
      'dll/page/2/',
      'dll/page/by-articles/page/2/',
      'product/lamps/page/2/',
      'product/lamps/by-title/page/2/',
      'absent/page/2/',
    ],
  },
]

/** Pages that only lead elsewhere have nothing to test. */
const redirect = exactly(`id/${name}/`)

/** The pages of the sample site that tests of every kind of page go through. */
export const samplePages: readonly PageOfKind[] = pageKinds.flatMap(({ kind, samples }) => namePages(kind, samples))

/** Of the site with long lists, the pages of the kinds that the sample site has not, and first pages that lead to them. */
export const longPages: readonly PageOfKind[] = [
  ...pageKinds.flatMap(({ kind, longSamples = [] }) => namePages(kind, longSamples)),
  ...namePages('first page of a list', ['dll/lamp.dll/', 'dll/', 'product/lamps/', 'absent/', 'registry/']),
]

function namePages(kind: string, paths: readonly string[]): PageOfKind[] {
  return paths.map((path, index) => ({ kind: index === 0 ? kind : `${kind} (${path})`, path }))
}

/** The kind of the page with this path; null where it is of none. */
export function kindOfPage(path: string): string | null {
  if (redirect.test(path)) return 'redirect'
  return pageKinds.find(({ pattern }) => pattern.test(path))?.kind ?? null
}

/** The paths of a site's pages below its home page, sorted; those that only lead elsewhere are left out. */
export function listPages(siteFolder: string): string[] {
  return listSiteFiles(siteFolder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => kindOfPage(path) !== 'redirect')
}

/**
 * `count` pages of a site, or fewer where it has not so many: some of each kind, the rest of the kind with most pages
 * (the articles), spread over each kind from end to end.
 */
export function samplePagesOf(siteFolder: string, count: number): string[] {
  const kinds = new Map<string | null, string[]>()
  for (const path of listPages(siteFolder)) {
    const kind = kindOfPage(path)
    const pages = kinds.get(kind)
    if (pages) pages.push(path)
    else kinds.set(kind, [path])
  }
  const groups = [...kinds.values()].sort((a, b) => a.length - b.length)
  const most = groups.pop() ?? []
  const some = groups.flatMap((pages) => spread(pages, pagesOfKind))
  return [...some, ...spread(most, count - some.length)]
}

function spread(pages: readonly string[], count: number): string[] {
  if (pages.length <= count) return [...pages]
  return Array.from({ length: count }, (_, place) => pages[Math.floor((place * pages.length) / count)] ?? '')
}

function exactly(path: string): RegExp {
  return new RegExp(`^${path}$`)
}
