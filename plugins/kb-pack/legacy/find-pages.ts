/**
 * The lists by which a reader finds an article without a search: by its number, and by the first word of its title.
 *
 * Titles begin with a word for their kind or product (`XADM:`, `BUG:`), which says little; they are sorted by what follows.
 */
import { type Disc, FIND, LISTS, nameFrom } from './disc.ts'
import { escapeText } from './write-elements.ts'

/** An article of the disc. */
export interface ListedArticle {
  /** `Q217215` */
  id: string
  /** The folder of the site that it stands in: `217`. */
  folder: string
  title: string
  /** Its place on the disc. */
  place: string
}

/** A list: its place on the disc, its heading and its HTML. */
export interface FindPage {
  place: string
  title: string
  content: string
}

/** Titles on a page. */
const LONG = 200
const ARTICLE = /^kb\/([^/]+)\/(Q\d+)\/index\.html$/
const PREFIXES = /^(?:[\w.&/+-]{1,12}: +)+/

/** What the lists need to know of a page, or null when it is no article's. */
export function listArticle(path: string, heading: string, disc: Disc): ListedArticle | null {
  const [, folder, id] = ARTICLE.exec(path) ?? []
  const place = disc.get(path)
  if (folder === undefined || id === undefined || place === undefined) return null
  return { id, folder, title: detach(heading), place }
}

/** A copy of its own: a heading cut out of a page keeps the whole page in memory. */
function detach(text: string): string {
  return Buffer.from(text).toString()
}

/** Where the lists by number and by title begin. */
export const [NUMBERS, TITLES] = [`${LISTS}/NUMBERS.HTM`, `${LISTS}/TITLES.HTM`]

export function* writeNumberLists(articles: readonly ListedArticle[]): Generator<FindPage> {
  const sorted = [...articles].sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)))
  const folders = [...groupBy(sorted, ({ folder }) => folder)].map(([folder, members]) => ({
    name: `${members[0]?.id} to ${members.at(-1)?.id}`,
    place: `${LISTS}/NUMBERS/${folder.toUpperCase()}.HTM`,
    members,
  }))
  const lines = folders.map(
    ({ name, place, members }) => `${link(NUMBERS, place, name)} <small>${members.length}</small>`,
  )
  yield { place: NUMBERS, title: 'Articles by number', content: writeList(lines) }
  for (const { name, place, members } of folders) {
    const lines = members.map((article) => `${link(place, article.place, article.id)} ${escapeText(article.title)}`)
    yield { place, title: name, content: writeList(lines) }
  }
}

/** A title by what it is found by. */
interface SortedTitle {
  article: ListedArticle
  /** Its words without those before a colon, in small letters. */
  key: string
  /** The first of them: `setup`. */
  word: string
  /** The first letter, `0` for figures and other signs. */
  letter: string
  /** The page that it stands on. */
  place: string
}

export function* writeTitleLists(articles: readonly ListedArticle[]): Generator<FindPage> {
  const titles = sortTitles(articles)
  const letters = [...groupBy(titles, ({ letter }) => letter)].map(([letter, members]) => ({
    name: letter === '0' ? 'Figures and signs' : letter,
    place: `${LISTS}/TITLES/${letter}.HTM`,
    members,
  }))
  const lines = letters.map(
    ({ name, place, members }) => `${link(TITLES, place, name)} <small>${members.length}</small>`,
  )
  yield { place: TITLES, title: 'Articles by the first word of their titles', content: writeList(lines) }
  for (const { name, place, members } of letters) yield writeWords(name, place, members)
  for (const [place, members] of groupBy(titles, ({ place }) => place)) yield writeTitles(place, members)
}

function sortTitles(articles: readonly ListedArticle[]): SortedTitle[] {
  const keyed = articles.map((article) => {
    const key =
      article.title
        .replace(PREFIXES, '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .toLowerCase() || article.id
    const first = key.normalize('NFKD').charAt(0).toUpperCase()
    const word = /^[\p{L}\p{N}.#+_-]+/u.exec(key)?.[0] ?? key
    return { article, key, word, letter: /[A-Z]/.test(first) ? first : '0', place: '' }
  })
  const sorted = keyed.sort((one, other) => compare(one.letter, other.letter) || compare(one.key, other.key))
  const counted = new Map<string, number>()
  return sorted.map((title) => {
    const count = counted.get(title.letter) ?? 0
    counted.set(title.letter, count + 1)
    const page = String(Math.floor(count / LONG) + 1).padStart(3, '0')
    return { ...title, place: `${LISTS}/TITLES/${title.letter}/${page}.HTM` }
  })
}

function groupBy<Member>(members: readonly Member[], key: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const group = groups.get(key(member))
    if (group) group.push(member)
    else groups.set(key(member), [member])
  }
  return groups
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The first words under a letter. */
function writeWords(name: string, place: string, titles: readonly SortedTitle[]): FindPage {
  const lines = [...groupBy(titles, ({ word }) => word)].map(([word, members]) => {
    const target = `${nameFrom(place, members[0]?.place ?? place)}#${nameWord(word)}`
    return `<a href="${target}">${escapeText(word)}</a> <small>${members.length}</small>`
  })
  return { place, title: `First words of titles: ${name}`, content: writeList(lines) }
}

/** A page of titles, and the way to those before and behind it. */
function writeTitles(place: string, titles: readonly SortedTitle[]): FindPage {
  const [first, last] = [titles[0], titles.at(-1)]
  const groups = [...groupBy(titles, ({ word }) => word)].map(([word, members]) => {
    const lines = members.map(({ article }) => `${link(place, article.place, article.title)} ${article.id}`)
    return `<h2><a name="${nameWord(word)}">${escapeText(word)}</a></h2>\n${writeList(lines)}`
  })
  return { place, title: `Titles from ${first?.word} to ${last?.word}`, content: groups.join('') }
}

/** The ways to find an article, above the site's own indexes. */
export function writeWaysIn(): string {
  return writeList([
    `${link(FIND, NUMBERS, 'By number')}, such as Q217215`,
    `${link(FIND, TITLES, 'By the first word of the title')}, without the word before its colon`,
  ])
}

/** The target of a word on its page: `c++` -> `c_2b_2b`. */
function nameWord(word: string): string {
  return word.replaceAll(/[^a-z\d]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)
}

function link(from: string, to: string, text: string): string {
  return `<a href="${nameFrom(from, to)}">${escapeText(text)}</a>`
}

function writeList(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${line}</li>\n`).join('')}</ul>\n`
}
