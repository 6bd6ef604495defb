/** Finds articles by their numbers, which a query is, or which stand in it beside other words. */
import type { NumbersBeside } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import type { ResultDetails } from '../../../plugins/kb-search/query/messages.ts'
import type { ResultCard } from '../../../plugins/kb-search/static/result-cards.ts'
import { type AbsentArticle, type FoundResults, NOTHING, type Search, type SearchSources } from './found-results.ts'

/** A number alone may be another than an article's. */
const bareNumber = /^\d+$/

/** What numbers beside other words ask for. */
export interface AskedByNumber {
  /** Numbers of articles of the archive. */
  asked: readonly number[]
  absent: readonly AbsentArticle[]
  /** What else is to be searched for; the number of an absent article is a word of those that cite it. */
  rest: string
}

/** Where no number stands beside other words. */
export const NO_NUMBERS: AskedByNumber = { asked: [], absent: [], rest: '' }

/** Null where the number may be another than an article's. */
export async function findByNumber(
  sources: SearchSources,
  { query, fullText }: Search,
  number: number,
): Promise<FoundResults | null> {
  const direct = await describeCards(sources, [number])
  if (direct.length > 0) return { ...NOTHING, results: direct, total: 1, complete: 1, unfiltered: 1 }
  const card = await sources.files.absent(number)
  if (fullText || (!card && bareNumber.test(query))) return null
  const citing = card?.citedBy.map(([citingNumber, ...citingCard]) => describeCard(sources, citingNumber, citingCard))
  const absent = [{ number, page: card?.page ?? null, citedBy: card?.total ?? 0 }]
  const results = citing ?? []
  return { ...NOTHING, results, total: results.length, unfiltered: results.length, absent, identified: true }
}

/** Articles in the order in which they are asked for. */
export async function findByNumbers(sources: SearchSources, numbers: readonly number[]): Promise<FoundResults> {
  const { cited: results, absent } = await findCited(sources, numbers)
  const total = results.length
  return { ...NOTHING, results, total, complete: total, unfiltered: total, absent }
}

/** Looks up the numbers that stand beside other words. */
export async function readBeside(sources: SearchSources, { numbers, rest }: NumbersBeside): Promise<AskedByNumber> {
  const { cited, absent } = await findCited(sources, numbers)
  const words = absent.filter(({ citedBy }) => citedBy > 0).map(({ number }) => `Q${number}`)
  return { asked: cited.map(({ number }) => number), absent, rest: [rest, ...words].join(' ') }
}

/** The articles that a longer text refers to by number. */
export async function findCited(
  sources: SearchSources,
  numbers: readonly number[],
): Promise<Pick<FoundResults, 'cited' | 'absent'>> {
  const cited = await describeCards(sources, numbers)
  const here = new Set(cited.map(({ number }) => number))
  const others = numbers.filter((number) => !here.has(number))
  const absent = others.map(async (number) => {
    const card = await sources.files.absent(number)
    return { number, page: card?.page ?? null, citedBy: card?.total ?? 0 }
  })
  return { cited, absent: await Promise.all(absent) }
}

async function describeCards(sources: SearchSources, numbers: readonly number[]): Promise<ResultDetails[]> {
  const results = await Promise.all(
    numbers.map(async (number) => {
      const card = await sources.files.card(number)
      return card && describeCard(sources, number, card)
    }),
  )
  return results.filter((result) => result !== null)
}

function describeCard(
  { prefix }: SearchSources,
  number: number,
  [title, product, date, type]: ResultCard,
): ResultDetails {
  return { number, url: articleAddress(number, prefix), title, product, date, type, excerpt: [], section: null }
}
