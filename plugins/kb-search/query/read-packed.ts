/** Fetches files of search: as they are, and packed with gzip. */

/** What gzip begins with; no content of a file does. */
const SIGNATURE = [0x1f, 0x8b] as const

const decoder = new TextDecoder()

/** The file's content. @throws Error when the server does not have it, with its address */
export async function readPacked(address: string): Promise<Uint8Array> {
  const response = await fetchFile(address)
  const packed = new Uint8Array(await response.arrayBuffer())
  // Some servers name gzip as the encoding of such a file, and the browser has unpacked it.
  if (!SIGNATURE.every((byte, index) => packed[index] === byte)) return packed
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/** What a packed file holds as JSON. @throws Error as `readPacked` */
export async function readPackedJson<Content>(address: string): Promise<Content> {
  return JSON.parse(decoder.decode(await readPacked(address)))
}

/** What a file that is not packed holds as JSON. @throws Error as `readPacked` */
export async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetchFile(address)
  return response.json()
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`)
  return response
}
