/** Fetches a piece of the site's data on articles, which comes compressed (see `article-pieces.ts`). Each is fetched once. */
import { sitePrefix } from './site-address.ts'

const fetched = new Map<string, Promise<unknown>>()

/** @param file path below the site's root. Rejects where the piece cannot be had; the next call tries again. */
export function fetchPiece<Content>(file: string): Promise<Content> {
  const loading = fetched.get(file) ?? load(sitePrefix() + file)
  fetched.set(file, loading)
  loading.catch(() => fetched.delete(file))
  return loading as Promise<Content>
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: found status ${response.status}, expected 200`)
  const text = response.body.pipeThrough(new DecompressionStream('deflate'))
  return new Response(text).json()
}
