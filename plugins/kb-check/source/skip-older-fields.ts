/**
 * Finds the lines of an older header below an article's header, which are no part of its body: versions, operating
 * systems and keywords without labels.
 *
 * In: `3.00 3.10`, `WINDOWS`, `kblamp`, an empty line. Out: 3, the index of the empty line.
 */

const versions = /^v?\d[\w. |,]*$/i
const systems = /^(?:(?:windows(?: nt| 9[58])?|ms-?dos|dos|macintosh|os\/2|unix|xenix)[ |]*)+$/i
const keywords = /^[|\s]*kb\w[\w.-]*(?:[|\s]+kb\w[\w.-]*)*$/i
const mixedKeywords = /^(?=(?:.* )?kb\w)[\w. -]+$/i
const divider = /^[-=]{20,}$/

/**
 * @param lines trimmed
 * @returns the index of the first line below the fields; `from` where there are none
 */
export function skipOlderFields(lines: readonly string[], from: number, end: number): number {
  const seen: string[] = []
  let next = from
  for (let index = from; index < end && seen.length < 5; index += 1) {
    const line = lines[index] ?? ''
    if (line === '' || divider.test(line)) continue
    const kind = kindOf(line, seen)
    if (kind === '') break
    seen.push(kind)
    next = index + 1
  }
  const isApart = next >= end || lines[next] === '' || divider.test(lines[next] ?? '')
  const isHeader = seen.includes('keywords') || (seen.includes('versions') && seen.includes('systems'))
  return isHeader && isApart ? next : from
}

function kindOf(line: string, seen: readonly string[]): string {
  if (keywords.test(line)) return 'keywords'
  if (versions.test(line)) return seen.includes('versions') || seen.includes('systems') ? '' : 'versions'
  if (systems.test(line)) return seen.includes('systems') ? '' : 'systems'
  return seen.includes('systems') && mixedKeywords.test(line) ? 'keywords' : ''
}
