/** Orders texts by code units, which no locale changes: `['b', 'B'].sort(compareText)` is `['B', 'b']`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
