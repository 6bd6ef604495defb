/** Reads one of the site's files of data. */

/** Null where there is no such file. */
export async function fetchJson<Data>(address: string): Promise<Data | null> {
  const response = await fetch(address)
  return response.ok ? ((await response.json()) as Data) : null
}
