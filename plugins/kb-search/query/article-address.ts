/** The address of an article's page: `articleAddress(10022, '/')` -> `/kb/010/Q10022/`. */

/** @param prefix the site's path prefix, with slashes at both ends */
export function articleAddress(articleNumber: number, prefix: string): string {
  const digits = String(articleNumber)
  return `${prefix}kb/${digits.padStart(6, '0').slice(0, 3)}/Q${digits}/`
}
