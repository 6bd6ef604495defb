/**
 * What a link shows of where it leads: of an article its title, product and first sentence; of a keyword or technology
 * token its meaning.
 */
import { type ArticlePreview, type PreviewsPiece, pieceFile, previewsFolder } from '../pieces/article-pieces.ts'
import { type MeaningsPiece, meaningsFile } from '../pieces/meaning-pieces.ts'
import { fetchPiece } from './fetch-piece.ts'
import { articleNumberOf, sitePrefix } from './site-address.ts'

/** A preview's lines; empty ones are not shown. */
export interface LinkPreview {
  title: string
  facts: string
  text: string
}

/** Whether a link has a preview; none where it leads to the page itself or out of the site. */
export function hasPreview(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.pathname === location.pathname) return false
  return articleNumberOf(link, sitePrefix()) !== null || isTerm(link)
}

/** The preview of a link that has one; null where the site's data lack it. */
export async function loadPreview(link: HTMLAnchorElement): Promise<LinkPreview | null> {
  const number = articleNumberOf(link, sitePrefix())
  return number === null ? loadMeaning(link.textContent ?? '') : loadArticle(number)
}

/** Only where the link says the token itself. */
function isTerm({ pathname, textContent }: HTMLAnchorElement): boolean {
  const match = /^(?:keyword|technology)\/([^/]+)\/$/.exec(pathname.slice(sitePrefix().length))
  return match !== null && match[1] === textContent?.toLowerCase()
}

async function loadArticle(number: number): Promise<LinkPreview | null> {
  const piece = await fetchPiece<PreviewsPiece>(pieceFile(previewsFolder, number))
  const preview: ArticlePreview | undefined = piece[number]
  if (!preview) return null
  const [title, product, text] = preview
  return { title, facts: [`Q${number}`, product].filter(Boolean).join(' · '), text }
}

async function loadMeaning(token: string): Promise<LinkPreview | null> {
  const piece = await fetchPiece<MeaningsPiece>(meaningsFile(token))
  const key = token.toLowerCase()
  return Object.hasOwn(piece, key) ? { title: token, facts: '', text: piece[key] ?? '' } : null
}
