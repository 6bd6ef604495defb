/** On the home page: an old address whose number is all in its query, `/?scid=kb;EN-US;Q123456`, leads to the article. */
import { sitePrefix } from '../scripts/site-address.ts'
import { findArticle } from './find-article.ts'
import { readNameInAddress } from './name-in-address.ts'

/** Does nothing where the address names no article, or one of which nothing is known. */
export async function followOldAddress(): Promise<void> {
  const prefix = sitePrefix()
  const thing = readNameInAddress(location, prefix)
  if (!thing || !('article' in thing)) return
  const found = await findArticle(thing.article, prefix)
  if (found.kind !== 'unknown') location.replace(found.address)
}
