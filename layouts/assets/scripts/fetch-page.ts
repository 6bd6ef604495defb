/** Fetches a page of the site to read what it shows. */

/** The page; its scripts do not run. @throws Error when the server does not have it, with its address */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
