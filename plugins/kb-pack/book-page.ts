/**
 * A page of the site as it stands in a ZIM file: every link names a file, and what needs the site's scripts is left out.
 * Readers of such files have a search of their own.
 */
import { isForOthers, nameLinks } from './folder-page.ts'
import { type Change, rewriteTags, type Tag } from './rewrite-tags.ts'
import { leadsToOriginal } from './site-copy.ts'

/** `zimcheck` takes this for a link wherever it stands, in a listing of HTML too; a quotation mark as a reference it passes by. */
const seemingLink = /(\s(?:href|src)\s*=\s*)(["'])/g
const references: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;' }

export function writeBookPage(html: string): string {
  return rewriteTags(html, changeTag, hideSeemingLinks)
}

function hideSeemingLinks(written: string): string {
  return written.replace(seemingLink, (_, before: string, mark: string) => before + references[mark])
}

function changeTag({ name, attributes }: Tag): Change {
  if (name === 'script') return 'drop'
  if (name === 'form' && attributes['role'] === 'search') return 'drop'
  if (isForOthers({ name, attributes })) return 'drop'
  // A reader shows pages at addresses that no policy can foresee.
  if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy') return 'drop'
  if (name === 'a' && leadsToOriginal(attributes['href'] ?? '')) return 'drop-parent'
  return { ...keepLinks(attributes), ...nameLinks({ name, attributes }) }
}

/** Links as they are, but with the quotation marks without which `zimcheck` does not see them. */
function keepLinks({ href, src }: Tag['attributes']): Readonly<Record<string, string>> {
  return { ...(href !== undefined && { href }), ...(src !== undefined && { src }) }
}
