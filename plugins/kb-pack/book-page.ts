/**
 * A page of the site as it stands in a ZIM file: every link names a file, and what needs the site's scripts is left out.
 * Readers of such files have a search of their own.
 */
import { isOutward, nameLinks } from './folder-page.ts'
import { type Change, rewriteTags, type Tag } from './rewrite-tags.ts'

export function writeBookPage(html: string): string {
  return rewriteTags(html, changeTag)
}

function changeTag({ name, attributes }: Tag): Change {
  if (name === 'script') return 'drop'
  if (name === 'form' && attributes['role'] === 'search') return 'drop'
  if (name === 'link' && isOutward(attributes['rel'])) return 'drop'
  // A reader shows pages at addresses that no policy can foresee.
  if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy') return 'drop'
  if (name === 'a' && attributes['class'] === 'original') return 'drop-parent'
  return nameLinks({ name, attributes })
}
