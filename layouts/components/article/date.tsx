/** The date of an article's last change, for readers and machines: `<time itemprop=dateModified datetime=2002-08-06>6 August 2002</time>`. */
import type { Html } from '../../markup/html.ts'
import { formatDate } from '../format.ts'

/** `date` is an ISO date. */
export function renderDate(date: string): Html {
  return (
    <time itemProp="dateModified" dateTime={date}>
      {formatDate(date)}
    </time>
  )
}
