/**
 * What stands where, for readers whose browser runs no scripts and so cannot search: a number, a file's name or a code is
 * nearly the address of its page.
 *
 * `Q217215` -> `kb/217/Q217215/`, behind the address of the home page.
 */
import type { Markup } from './markup.ts'

/** Ways from what a reader knows to its page, the path of the page being an example. */
const EXAMPLES = [
  { known: 'Article Q217215', path: 'kb/217/Q217215/', note: 'the folder is the first three of six digits' },
  { known: 'Article Q12230', path: 'kb/012/Q12230/', note: 'its six digits are 012230' },
  { known: 'Netif.dll', path: 'dll/netif.dll/', note: 'in small letters' },
  { known: 'Store.exe', path: 'exe/store.exe/', note: 'likewise' },
  { known: 'Error 0x80040154', path: 'error/0x80040154/', note: 'what one article alone names is in the index only' },
  { known: 'Event 1023', path: 'event/1023/', note: 'likewise' },
] as const

/** Shown where scripts do not run; `reason` says what they would have done. */
export function renderAddressHelp(reason: string): Markup {
  return (
    <noscript>
      <div className="address-help">
        <p>{reason} Without it, type behind the address of the home page what you know by number or name:</p>
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
