/**
 * Pages of a copy that is read from a folder, where browsers let no script read a file: an unseen frame opens the page,
 * whose own script hands its markup over.
 */
import { nameIndexPage } from './name-index-page.ts'

/** Milliseconds that the markup may take once a frame has loaded: a page that is not there sends none. */
const PATIENCE = 500

/** Gives the page's markup to the page whose frame it stands in, before scripts change it. */
export function givePage(): void {
  if (parent !== window) parent.postMessage(document.documentElement.outerHTML, '*')
}

/** The markup of a page of the copy; null where there is none. */
export async function readKeptPage(address: string): Promise<string | null> {
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.src = nameIndexPage(address.split(/[?#]/)[0] ?? '')
  const markup = new Promise<string | null>((resolve) => {
    addEventListener('message', function take({ source, data }) {
      if (source !== frame.contentWindow) return
      removeEventListener('message', take)
      resolve(String(data))
    })
    frame.addEventListener('load', () => setTimeout(resolve, PATIENCE, null))
  })
  document.body.append(frame)
  return markup.finally(() => frame.remove())
}
