/** Fetches a file of a bundle that is packed with gzip, and unpacks it. */

/** The file's content. @throws Error when the server does not have it, with its address */
export async function readPacked(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: found status ${response.status}, expected 200`)
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
