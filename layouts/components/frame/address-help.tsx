/**
 * What leads on for readers whose browser runs no scripts and so cannot search: the list in which a name, a title or a code
 * is found, and the address that is nearly what they know.
 *
 * `Q217215` -> `kb/217/Q217215/`, behind the address of the home page.
 */
import { href } from '../../href.ts'
import type { CountedLink, Site } from '../../types.ts'
import { listInline } from '../lists/list-inline.ts'
import type { Markup } from '../markup.ts'

/** Lists by what a reader knows, as paths of the site's indexes. */
const LISTS = [
  { known: 'A title', indexes: ['/title/'], note: ', by the first word that is not before a colon' },
  { known: 'A product', indexes: ['/product/'], note: '; each has its articles by date, number and title' },
  { known: 'A file', indexes: ['/dll/', '/exe/', '/file/', '/builds/'], note: '' },
  { known: 'A service', indexes: ['/service/'], note: '' },
  { known: 'A code or event', indexes: ['/error/', '/event/'], note: '' },
  { known: 'A registry key', indexes: ['/registry/'], note: '' },
  { known: 'A keyword or year', indexes: ['/keyword/', '/technology/', '/year/'], note: '' },
] as const

/** Ways from what a reader knows to its page, the path of the page being an example. */
const EXAMPLES = [
  { known: 'Article Q217215', path: 'kb/217/Q217215/', note: 'the folder is the first three of six digits' },
  { known: 'Article Q12230', path: 'kb/012/Q12230/', note: 'its six digits are 012230' },
  { known: 'Netif.dll', path: 'dll/netif.dll/', note: 'in small letters' },
  { known: 'Store.exe', path: 'exe/store.exe/', note: 'likewise' },
  { known: 'Error 0x80040154', path: 'error/0x80040154/', note: 'what one article alone names is in the index only' },
  { known: 'Event 1023', path: 'event/1023/', note: 'likewise' },
] as const

/**
 * Shown where scripts do not run; `reason` says what they would have done.
 * @param indexes those that the site has
 */
export function renderAddressHelp(reason: string, indexes: readonly CountedLink[], site: Site): Markup {
  const lists = LISTS.map((list) => ({
    ...list,
    links: indexes.filter(({ url }) => list.indexes.some((path) => path === url)),
  }))
  return (
    <noscript>
      <div className="address-help">
        <p>{reason} Without it, these lists lead on from what you know:</p>
        <dl>
          {lists
            .filter(({ links }) => links.length > 0)
            .map(({ known, links, note }) => (
              <>
                <dt>{known}</dt>
                <dd>
                  {listInline(links.map(({ name, url }) => <a href={href(site, url)}>{name}</a>))}
                  {note}
                </dd>
              </>
            ))}
        </dl>
        <p>Or type behind the address of the home page:</p>
        <dl>
          {EXAMPLES.map(({ known, path, note }) => (
            <>
              <dt>{known}</dt>
              <dd>
                <code>{path}</code>; {note}
              </dd>
            </>
          ))}
        </dl>
      </div>
    </noscript>
  )
}
