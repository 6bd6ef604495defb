/** How long a page's own thread works at one task, whatever else the machine does meanwhile. */
import type { CDPSession, Page } from 'playwright-core'

/** An event of Chromium's trace, as far as it is read here. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds that the thread itself ran within the event. */
  tdur?: number
}

/** A mark that a page leaves in the trace, which tells its thread from those of pages that are open beside it. */
const MARK = 'the page whose tasks are measured'

/**
 * Milliseconds of the longest task on a page's own thread while something is done with it. Only the time is counted in which
 * the thread ran: not the time in which it waited for a core that other tests held.
 * @throws Error when Chromium tells of no task
 */
export async function measureLongestTask(page: Page, doIt: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  try {
    await doIt()
    await page.evaluate((mark) => void performance.mark(mark), MARK)
  } finally {
    await endTrace(session)
  }
  return longestOf(events)
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
}

function longestOf(events: readonly TraceEvent[]): number {
  const own = events.find(({ name }) => name === MARK)
  const ofPage = events.filter(({ pid, tid }) => pid === own?.pid && tid === own.tid)
  const times = ofPage.flatMap(({ tdur }) => tdur ?? [])
  if (times.length === 0)
    throw new Error('Chromium traced no task of the page: does its trace still give thread times?')
  return Math.max(...times) / 1000
}
