/** The lists by which a reader finds an article by its number; those of titles and names are the site's own. */
import { type Disc, FIND, LISTS, nameFrom, TITLES } from './disc.ts'
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

const ARTICLE = /^kb\/([^/]+)\/(Q\d+)\/index\.html$/

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

/** Where the lists begin. */
const NUMBERS = `${LISTS}/NUMBERS.HTM`

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

function groupBy<Member>(members: readonly Member[], key: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const group = groups.get(key(member))
    if (group) group.push(member)
    else groups.set(key(member), [member])
  }
  return groups
}

/** The ways to find an article, above the site's own indexes. */
export function writeWaysIn(disc: Disc): string {
  const titles = disc.get(TITLES)
  return writeList([
    `${link(FIND, NUMBERS, 'By number')}, such as Q217215`,
    ...(titles === undefined
      ? []
      : [`${link(FIND, titles, 'By the first word of the title')}, without the word before its colon`]),
  ])
}

function link(from: string, to: string, text: string): string {
  return `<a href="${nameFrom(from, to)}">${escapeText(text)}</a>`
}

function writeList(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${line}</li>\n`).join('')}</ul>\n`
}
