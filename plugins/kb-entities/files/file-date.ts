/**
 * Read the dates of file tables, which come in American order, with month names, and with years of two digits.
 *
 *     06/07/2000   ->  '2000-06-07'
 *     29-Nov-2001  ->  '2001-11-29'
 *     Jul-12-2000  ->  '2000-07-12'
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Years of two digits: the first Windows is of 1985, the last articles of 2002. */
const FIRST_CENTURY_YEAR = 70

const datePattern = /^(\d{1,4}|[a-z]{3,9})([-/.])(\d{1,2}|[a-z]{3,9})\2(\d{2}|\d{4})$/i

/** Whether a word of a table is a date. */
export function isFileDate(word: string): boolean {
  const match = datePattern.exec(word)
  if (match === null) return false
  const [, first = '', mark, second = ''] = match
  if (mark === '.') return false
  return (
    (isDigits(first) && isDigits(second)) ||
    (isDigits(second) && monthOf(first) > 0) ||
    (isDigits(first) && monthOf(second) > 0)
  )
}

/** ISO date of a word that `isFileDate` accepts; a date that no calendar has stays as it stands. */
export function toIsoDate(word: string): string {
  const [, first = '', , second = '', third = ''] = datePattern.exec(word) ?? []
  if (first.length === 4 && isDigits(first)) return isoDate(Number(first), Number(second), Number(third)) ?? word
  const year = third.length === 4 ? Number(third) : Number(third) + (Number(third) < FIRST_CENTURY_YEAR ? 2000 : 1900)
  if (monthOf(first) > 0) return isoDate(year, monthOf(first), Number(second)) ?? word
  if (monthOf(second) > 0) return isoDate(year, monthOf(second), Number(first)) ?? word
  return isoDate(year, Number(first), Number(second)) ?? isoDate(year, Number(second), Number(first)) ?? word
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 1 to 12 for a month's name or its first three letters, 0 for another word. */
function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function isDigits(word: string): boolean {
  return /^\d+$/.test(word)
}
