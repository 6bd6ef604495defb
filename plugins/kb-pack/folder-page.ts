/**
 * A page of the site as it stands in a copy that is read from a folder: every link names a file, and scripts are no
 * modules, since browsers load none from a disk.
 */
import { nameIndexPage } from '../../layouts/assets/offline/name-index-page.ts'
import { type Change, rewriteTags, type Tag } from './rewrite-tags.ts'
import { leadsToServers } from './site-copy.ts'

/** Links that have no use in a copy: addresses that a site gives to others, and files that are fetched ahead. */
const OUTWARD = new Set(['canonical', 'alternate', 'search', 'prev', 'next', 'preload', 'modulepreload'])
/** What search engines read of an element. */
const MARKS = ['itemprop', 'itemscope', 'itemtype']
/** Browsers differ in whether `'self'` means the folder. */
const POLICY = "default-src 'self' file:;object-src 'none';base-uri 'none';form-action 'self' file:"

export function writeFolderPage(html: string): string {
  return rewriteTags(html, changeTag)
}

function changeTag({ name, attributes }: Tag): Change {
  if (isForOthers({ name, attributes })) return 'drop'
  if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy') return { content: POLICY }
  // A copy has no worker to start ahead.
  if (name === 'script' && attributes['async'] !== undefined) return 'drop'
  if (name === 'script' && attributes['src'] !== undefined) return { type: null, defer: '' }
  return nameLinks({ name, attributes })
}

/** Whether an element tells search engines and other sites of this one, or fetches from it ahead. */
export function isForOthers({ name, attributes }: Tag): boolean {
  if (name === 'link') return attributes['rel']?.split(' ').some((word) => OUTWARD.has(word)) ?? false
  return name === 'meta' && ['itemprop', 'property'].some((key) => attributes[key] !== undefined)
}

/**
 * The changes by which every link within the site names a file; one to what a copy does not have is none any more, and
 * marks for search engines go.
 */
export function nameLinks({ name, attributes }: Tag): Readonly<Record<string, string | null>> {
  const named: Record<string, string | null> = {}
  for (const mark of MARKS) if (attributes[mark] !== undefined) named[mark] = null
  for (const attribute of ['href', 'action']) {
    const address = attributes[attribute]
    if (address !== undefined && nameIndexPage(address) !== address) named[attribute] = nameIndexPage(address)
  }
  if (leadsToServers(attributes['href'] ?? '')) named['href'] = null
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const [, wait = '', address = ''] = /^(.*?url=)(.*)$/is.exec(attributes['content'] ?? '') ?? []
    if (address !== '') named['content'] = wait + nameIndexPage(address)
  }
  return named
}
