/**
 * The description by which browsers add the site's search to their own box.
 *
 * Source: https://developer.mozilla.org/en-US/docs/Web/XML/Guides/OpenSearch
 */
import { x } from 'xastscript'
import { openSearchPath } from '../../../layouts/components/frame/head.tsx'
import type { Site } from '../../../layouts/types.ts'
import { serialiseXml } from './serialise-xml.ts'
import { wholeAddress } from './whole-address.ts'

/** The format allows no longer name. */
const longestName = 16

/** The file by its path; none without a search, or while the origin is not known: the address has to be whole. */
export function makeOpenSearch(site: Site): Map<string, string> {
  const { origin, search, title, tagline } = site
  if (origin === undefined || !search) return new Map()
  const template = `${wholeAddress('/search/', origin, site)}?q={searchTerms}`
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', shorten(title)),
    x('LongName', title),
    x('Description', tagline),
    x('InputEncoding', 'UTF-8'),
    x('Url', { type: 'text/html', method: 'get', template }),
  ])
  return new Map([[openSearchPath, serialiseXml(description)]])
}

/** As many of the first words as fit; of one long word its beginning. */
function shorten(title: string): string {
  if (title.length <= longestName) return title
  const end = title.lastIndexOf(' ', longestName)
  return title.slice(0, end > 0 ? end : longestName)
}
