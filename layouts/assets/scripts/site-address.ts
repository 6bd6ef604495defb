/** Addresses within the site: where it stands, and which article an address leads to. */

/** The path that the site stands at, with slashes at both ends: the folder above that of the style sheet, which every page links. */
export function sitePrefix(): string {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
  return new URL('..', sheet?.href ?? location.href).pathname
}

/** The whole address of a site path. */
export function addressOf(path: string): string {
  return new URL(sitePrefix() + path.slice(1), location.href).href
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
