/**
 * What a link shows of where it leads: of an article its title, product and first sentence, which its page has; of a
 * keyword or technology token its meaning.
 */
import { firstSentence } from '../../../plugins/kb-entities/statements/sentence.ts'
import { type MeaningsPiece, meaningsFile } from '../pieces/meaning-pieces.ts'
import { readProduct, readTitle, textOf } from './article-facts.ts'
import { fetchPage } from './fetch-page.ts'
import { fetchPiece } from './fetch-piece.ts'
import type { LinkPreview } from './link-preview.ts'
import { articleNumberOf, sitePrefix } from './site-address.ts'

/** The preview of a link that has one; null where the site lacks it. */
export async function loadPreview(link: HTMLAnchorElement): Promise<LinkPreview | null> {
  const number = articleNumberOf(link, sitePrefix())
  return number === null ? loadMeaning(link.textContent ?? '') : loadArticle(link.pathname, number)
}

/** The page comes from the browser's cache when the reader follows the link. */
async function loadArticle(address: string, number: number): Promise<LinkPreview> {
  const page = await fetchPage(address)
  const opening = textOf(page, '.body > p:not(.aside)') || textOf(page, '.body > p')
  return {
    title: readTitle(page),
    facts: [`Q${number}`, readProduct(page)].filter(Boolean).join(' · '),
    text: firstSentence(opening),
  }
}

async function loadMeaning(token: string): Promise<LinkPreview | null> {
  const piece = await fetchPiece<MeaningsPiece>(meaningsFile(token))
  const key = token.toLowerCase()
  return Object.hasOwn(piece, key) ? { title: token, facts: '', text: piece[key] ?? '' } : null
}
