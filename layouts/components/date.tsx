/** A date for readers and machines: `<time datetime="2002-08-06">6 August 2002</time>`. */
import type { Result } from 'hastscript'
import { formatDate } from './format.ts'

/** `date` is an ISO date. */
export function renderDate(date: string): Result {
  return <time dateTime={date}>{formatDate(date)}</time>
}
