/**
 * Pages that list pages: the indexes of products, keywords, modules, services and the like, by name with first letters
 * to jump to, and by how many articles each entry leads to.
 */
import type { CountedLink, IndexPage, ListOrder } from '../../../../layouts/types.ts'
import { compareText } from '../../addresses/compare-text.ts'
import { letterId, letterOf } from '../../addresses/first-letter.ts'
import { paginate } from '../../addresses/paginate.ts'
import { namePage } from './name-page.ts'

/** What an index is about. */
export interface IndexSubject {
  url: string
  heading: string
  description: string
}

/** The orders of an index. No entry's own address is below `page/`, so none can be that of an order. */
const orders = [
  { name: 'Name', folder: '', sort: sortByName },
  { name: 'Articles', folder: 'page/by-articles/', sort: sortByCount },
] as const

/** One order of an index: its address, and how to make its pages. */
export interface IndexList {
  url: string
  make: () => IndexPage[]
}

/** All orders of an index. */
export function listIndexOrders(subject: IndexSubject, entries: readonly CountedLink[]): IndexList[] {
  return orders.map((order) => ({
    url: subject.url + order.folder,
    make: () => viewOrder(subject, entries, order),
  }))
}

function viewOrder(
  { url: path, heading, description }: IndexSubject,
  entries: readonly CountedLink[],
  order: (typeof orders)[number],
): IndexPage[] {
  const byName = order.folder === ''
  const slices = paginate(byName ? markLetters(order.sort(entries)) : order.sort(entries), path + order.folder)
  const letters = byName ? findLetters(slices) : []
  return slices.map(({ url, entries: shown, pagination }) => ({
    kind: 'index',
    url,
    title: namePage(byName ? heading : `${heading} by number of articles`, pagination.page),
    breadcrumbs: byName ? [] : [{ name: heading, url: path }],
    heading,
    description,
    entries: shown,
    total: entries.length,
    pagination,
    letters,
    orders: viewOrders(path, order.name),
  }))
}

function viewOrders(path: string, shown: string): ListOrder[] {
  return orders.map(({ name, folder }) => ({ name, url: path + folder, current: name === shown }))
}

function sortByName(entries: readonly CountedLink[]): CountedLink[] {
  return [...entries].sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.url, b.url))
}

function sortByCount(entries: readonly CountedLink[]): CountedLink[] {
  return sortByName(entries).sort((a, b) => b.count - a.count)
}

function sortKey(name: string): string {
  return name.toLowerCase()
}

/** The first entry of each letter can be jumped to; some entries can anyway. */
function markLetters(entries: readonly CountedLink[]): CountedLink[] {
  const seen = new Set<string>()
  return entries.map((entry) => {
    const letter = letterOf(entry.name)
    if (seen.has(letter)) return entry
    seen.add(letter)
    return { ...entry, id: entry.id ?? letterId(letter) }
  })
}

/** First letters in order of appearance; all that is no letter goes under "#". */
function findLetters(slices: readonly { url: string; entries: readonly CountedLink[] }[]): IndexPage['letters'] {
  const letters = new Map<string, string>()
  for (const { url, entries } of slices) {
    for (const { name, id } of entries) {
      const letter = letterOf(name)
      if (!letters.has(letter)) letters.set(letter, `${url}#${id}`)
    }
  }
  return [...letters].map(([letter, url]) => ({ letter, url }))
}
