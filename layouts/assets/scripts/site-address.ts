/** Addresses within the site: where it stands, and which article an address leads to. */

/** The site's path prefix, with slashes at both ends. */
export function sitePrefix(): string {
  return document.body.dataset['prefix'] ?? '/'
}

/**
 * The number of the article whose page an address is; null for every other.
 *
 * `/kb/217/Q217215/` below the prefix `/` -> 217215
 */
export function articleNumberOf({ pathname }: Pick<URL, 'pathname'>, prefix: string): number | null {
  if (!pathname.startsWith(prefix)) return null
  const match = /^kb\/\d{3}\/Q(\d{1,9})\/$/.exec(pathname.slice(prefix.length))
  return match ? Number(match[1]) : null
}
