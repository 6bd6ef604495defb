/** Pages that list pages: the indexes of products, keywords, modules, services and the like. */
import type { CountedLink, IndexPage } from '../../../layouts/types.ts'
import { paginate } from '../paginate.ts'
import { compareText } from './compare-text.ts'

/** What an index is about. */
export interface IndexSubject {
  url: string
  heading: string
  description: string
}

/** All pages of an index, entries in the order of their names, with the page where each first letter begins. */
export function viewIndex(subject: IndexSubject, entries: readonly CountedLink[]): IndexPage[] {
  const sorted = [...entries].sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.url, b.url))
  const slices = paginate(sorted, subject.url)
  const letters = findLetters(slices)
  return slices.map(({ url, entries: shown, pagination }) => ({
    kind: 'index',
    url,
    title: pagination.page === 1 ? subject.heading : `${subject.heading}, page ${pagination.page}`,
    breadcrumbs: [],
    heading: subject.heading,
    description: subject.description,
    entries: shown,
    total: entries.length,
    pagination,
    letters,
  }))
}

function sortKey(name: string): string {
  return name.toLowerCase()
}

/** First letters in order of appearance; all that is no letter goes under "#". */
function findLetters(slices: readonly { url: string; entries: readonly CountedLink[] }[]): IndexPage['letters'] {
  const letters = new Map<string, string>()
  for (const { url, entries } of slices) {
    for (const { name } of entries) {
      const first = name.charAt(0).toUpperCase()
      const letter = first >= 'A' && first <= 'Z' ? first : '#'
      if (!letters.has(letter)) letters.set(letter, url)
    }
  }
  return [...letters].map(([letter, url]) => ({ letter, url }))
}
