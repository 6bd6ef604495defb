/**
 * Reads the dates of headers into ISO form.
 *
 * In: `06-AUG-2002`, `2-JAN-1991`, `8/6/2002`, `August 6, 2002`, `2002-08-06`. Out: `2002-08-06`, or null for no date.
 */

/** The first three letters of each month. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const DAY_MONTH_YEAR = /^(\d{1,2})[- /.]([a-z]{3,9})\.?[- /.,]{1,2}(\d{4}|\d{2})$/i
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/i
/** American order: these are an American company's dates. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** An ISO date; null where the text is none. */
export function readDate(text: string): string | null {
  const date = text.trim()
  const named = DAY_MONTH_YEAR.exec(date)
  if (named) return toIso(named[3], monthNumber(named[2]), named[1])
  const iso = ISO.exec(date)
  if (iso) return toIso(iso[1], Number(iso[2]), iso[3])
  const slashed = SLASHED.exec(date)
  if (slashed) return toIso(slashed[3], Number(slashed[1]), slashed[2])
  const written = MONTH_DAY_YEAR.exec(date)
  return written ? toIso(written[3], monthNumber(written[1]), written[2]) : null
}

function monthNumber(name = ''): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return at % 3 === 0 ? at / 3 + 1 : 0
}

/** Two-digit years are of the KnowledgeBase's own time, 1986 to 2002. */
function toIso(yearText = '', month: number, dayText = ''): string | null {
  const year = yearText.length === 2 ? Number(yearText) + (Number(yearText) >= 70 ? 1900 : 2000) : Number(yearText)
  const day = Number(dayText)
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}
