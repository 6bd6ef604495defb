/**
 * The order of file versions: number by number, as Windows compares them.
 *
 * `5.5.2367.0` comes before `5.5.2650.24`; `4.0.1381.4a` after `4.0.1381.4`.
 */

/** Negative where `a` is the older. Missing parts count as zero. */
export function compareVersions(a: string, b: string): number {
  const partsOfB = b.split('.')
  const partsOfA = a.split('.')
  for (let index = 0; index < Math.max(partsOfA.length, partsOfB.length); index += 1) {
    const order = comparePart(partsOfA[index] ?? '0', partsOfB[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** By number, then by the letter that may follow it. */
function comparePart(a: string, b: string): number {
  const order = (Number.parseInt(a, 10) || 0) - (Number.parseInt(b, 10) || 0)
  if (order !== 0) return order
  const [restOfA, restOfB] = [a, b].map((part) => part.replace(/^\d+/, '').toLowerCase())
  return restOfA === restOfB ? 0 : (restOfA ?? '') < (restOfB ?? '') ? -1 : 1
}
