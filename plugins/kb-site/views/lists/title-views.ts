/** All titles of the archive by their first words: an index of ranges, and the pages that hold the titles. */
import type { ListingPage, TitleIndexPage } from '../../../../layouts/types.ts'
import { letterId } from '../../addresses/first-letter.ts'
import { groupBy } from '../../addresses/group-by.ts'
import type { ListPart } from '../../addresses/paginate-parts.ts'
import { sortTitles } from '../../addresses/sort-titles.ts'
import { cutTitles, nameSpan, type TitleRange, titleIndex, titlePageUrls } from '../../addresses/title-pages.ts'
import type { ArchiveOutline, ListedRecord } from '../../archive/outline.ts'

/** Words with fewer titles stand together with those beside them. */
const fewTitles = 4

type Range = TitleRange<ListedRecord>

/** Paths of the index and its pages, known before they are made. */
export function listTitleUrls({ articles }: ArchiveOutline): string[] {
  return [titleIndex, ...titlePageUrls(articles.size)]
}

/** The index and all its pages. */
export function viewTitles({ articles }: ArchiveOutline): [TitleIndexPage, ...ListingPage[]] {
  const pages = cutTitles(sortTitles(Array.from(articles.values(), ({ card }) => card)))
  const urls = titlePageUrls(articles.size)
  const views = pages.map((ranges, index) => ({
    ...viewPage(ranges),
    url: urls[index] ?? titleIndex,
    total: articles.size,
    pagination: { page: index + 1, pages: pages.length, urls },
  }))
  return [viewIndex(pages.flat(), articles.size), ...views]
}

function viewIndex(ranges: readonly Range[], total: number): TitleIndexPage {
  const letters = [...new Set(ranges.map(({ letter }) => letter))]
  return {
    kind: 'titleIndex',
    url: titleIndex,
    title: 'Titles',
    breadcrumbs: [],
    total,
    letters: letters.map((letter) => ({
      letter,
      id: letterId(letter),
      ranges: ranges
        .filter((range) => range.letter === letter)
        .map(({ begins, url, first, last, titles }) => ({
          name: nameSpan(first, last),
          url: begins ? `${url}#${letterId(letter)}` : url,
          count: titles.length,
        })),
    })),
  }
}

function viewPage(ranges: readonly Range[]): Omit<ListingPage, 'url' | 'total' | 'pagination'> {
  const heading = nameSpan(ranges[0]?.first ?? '', ranges.at(-1)?.last ?? '')
  return {
    kind: 'listing',
    title: `Titles: ${heading}`,
    breadcrumbs: [{ name: 'Titles', url: titleIndex }],
    label: 'Titles',
    heading,
    description: null,
    jumps: [],
    groups: ranges.flatMap(partByWord).map(({ entries, ...part }) => ({
      ...part,
      articles: entries.map(({ id, title, url }) => ({ id, title, url, modified: null })),
    })),
  }
}

/** A part for each word with several titles, and for the words between such; the first is where the letter begins. */
function partByWord({ letter, begins, titles }: Range): ListPart<ListedRecord>[] {
  const parts: { words: string[]; isGathered: boolean; entries: ListedRecord[] }[] = []
  for (const [word, found] of groupBy(titles, (title) => title.word)) {
    const entries = found.map(({ article }) => article)
    const last = parts.at(-1)
    const isGathered = entries.length < fewTitles
    if (isGathered && last?.isGathered) {
      last.words.push(word)
      last.entries.push(...entries)
    } else parts.push({ words: [word], isGathered, entries })
  }
  return parts.map(({ words, entries }, index) => ({
    heading: nameSpan(words[0] ?? '', words.at(-1) ?? ''),
    url: null,
    id: begins && index === 0 ? letterId(letter) : null,
    entries,
  }))
}
