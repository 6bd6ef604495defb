/** A date for readers and machines: `<time datetime="2002-08-06">6 August 2002</time>`. */
import type { Html } from '../markup/html.ts'
import { formatDate } from './format.ts'

/** `date` is an ISO date. */
export function renderDate(date: string): Html {
  return <time dateTime={date}>{formatDate(date)}</time>
}
