/**
 * Says in words what a file is that holds no article. In: the bytes of a PNG. Out: `it is a PNG image, …`.
 */

/** First bytes of files that stray into an archive's folders, as characters. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['%PDF', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['MZ', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an Office document'],
]
/** More control characters than this, of each hundred, make a file binary. */
const MOST_CONTROLS = 5
const SAMPLE_LENGTH = 4096
const CONTROL_PICTURES = /[\u2400-\u2421]/g

/** What was found, and what was expected. `text` is what the bytes were decoded to. */
export function describeOtherFile(bytes: Uint8Array, text: string): string {
  if (bytes.length === 0) return 'it is empty'
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const signature = SIGNATURES.find(([characters]) => start.startsWith(characters))
  const found = signature ? `it is ${signature[1]}` : describeText(text)
  return `${found}, expected a line "DOCUMENT:Q…" or "Article: Q…"`
}

function describeText(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  if (sample.trim() === '') return 'it holds nothing but white space'
  const controls = sample.match(CONTROL_PICTURES)?.length ?? 0
  return controls * 100 > sample.length * MOST_CONTROLS ? 'it is binary' : 'it has no article header'
}
