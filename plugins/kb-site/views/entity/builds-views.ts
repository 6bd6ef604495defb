/** "Which build is my file?": the page with the form, and the builds of all files by first letter. */
import type { BuildsPage } from '../../../../layouts/types.ts'
import type { Graph } from '../../../kb-graph/graph.ts'
import { entityUrl } from '../../addresses/entity-page.ts'
import { groupBy } from '../../addresses/group-by.ts'
import { type ListSlice, pageSize, paginate, paginateChunks } from '../../addresses/paginate.ts'
import type { FileBuild } from '../../archive/collect-builds.ts'
import type { SiteContent } from '../../archive/site-content.ts'
import { namePage } from '../lists/name-page.ts'
import { viewBuild } from './entity-views.ts'

/** Path of the page with the form. */
export const buildsPath = '/builds/'

/** A file with some of its builds, as many as fit on a page. */
interface FileSlice {
  name: string
  builds: readonly FileBuild[]
}

/** A first letter with its files, and its pages' paths. */
interface LetterFiles {
  letter: string
  path: string
  pages: FileSlice[][]
  total: number
}

/** All pages: the first, then those of each letter. */
export function listBuildsPages(content: SiteContent): { url: string; make: () => BuildsPage }[] {
  const letters = groupByLetter(content)
  const total = letters.reduce((sum, letter) => sum + letter.total, 0)
  const links = letters.map(({ letter, path }) => ({ letter, url: path }))
  const slices: ListSlice<FileSlice>[] = paginate([], buildsPath)
  const first = slices.map(({ url, pagination }) => ({
    url,
    make: () => viewPage({ url, heading: 'Which build is my file?', files: [], total, pagination }, links, content),
  }))
  return [...first, ...letters.flatMap((letter) => listLetterPages(letter, links, content))]
}

function listLetterPages(
  { letter, path, pages, total }: LetterFiles,
  links: BuildsPage['letters'],
  content: SiteContent,
): { url: string; make: () => BuildsPage }[] {
  const heading = `Builds of files: ${letter}`
  return paginateChunks(pages, path).map(({ url, entries: files, pagination }) => ({
    url,
    make: () => viewPage({ url, heading, files, total, pagination }, links, content),
  }))
}

function viewPage(
  {
    files,
    pagination,
    ...rest
  }: Pick<BuildsPage, 'url' | 'heading' | 'total' | 'pagination'> & { files: readonly FileSlice[] },
  letters: BuildsPage['letters'],
  { archive }: SiteContent,
): BuildsPage {
  const isFirst = rest.url === buildsPath
  return {
    kind: 'builds',
    ...rest,
    title: namePage(rest.heading, pagination.page),
    breadcrumbs: isFirst ? [] : [{ name: 'Which build is my file?', url: buildsPath }],
    letters,
    files: files.map(({ name, builds }) => ({
      name,
      url: findModule(archive.graph, name),
      builds: builds.map((build) => viewBuild(build, archive)),
    })),
    pagination,
  }
}

function groupByLetter({ builds }: SiteContent): LetterFiles[] {
  const files = Array.from(builds, ([name, ofName]) => ({ name, builds: ofName }))
  const groups = groupBy(files, ({ name }) => (/^[a-z]/.test(name) ? name.charAt(0).toUpperCase() : '#'))
  return [...groups].map(([letter, slices]) => ({
    letter,
    path: `${buildsPath}${letter === '#' ? 'other' : letter.toLowerCase()}/`,
    pages: cutPages(slices),
    total: slices.reduce((sum, slice) => sum + slice.builds.length, 0),
  }))
}

/** Pages of at most so many builds as a list page has entries; a file with more is cut. */
function cutPages(files: readonly FileSlice[]): FileSlice[][] {
  const pages: FileSlice[][] = [[]]
  let room = pageSize
  for (const { name, builds } of files) {
    for (let start = 0; start < builds.length; ) {
      const slice = builds.slice(start, start + room)
      pages.at(-1)?.push({ name, builds: slice })
      start += slice.length
      room -= slice.length
      if (room > 0) continue
      pages.push([])
      room = pageSize
    }
  }
  return pages.filter((page) => page.length > 0)
}

function findModule(graph: Graph, name: string): string | null {
  for (const kind of ['dll', 'executable', 'otherFile'] as const) {
    const node = graph.entity(kind, name)
    if (node) return entityUrl(graph, kind, name)
  }
  return null
}
