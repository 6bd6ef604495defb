/**
 * Slugs for section titles, unique within an article and stable: they depend on the titles alone.
 *
 * In: `MORE INFORMATION`, `MORE INFORMATION`, `1. Setup`. Out: `more-information`, `more-information-2`,
 * `section-1-setup`: a slug begins with a letter, as identifiers do in HTML 4 and in selectors.
 */

const LETTER_FIRST = /^\p{L}/u

/** @returns A function that gives each title in turn its slug. */
export function createSlugger(): (title: string) => string {
  const used = new Set<string>()
  /** The count that each title has come to, so that a title of many sections is not counted from 2 again. */
  const counts = new Map<string, number>()
  return (title) => {
    const base = toSlug(title)
    let slug = base
    let count = counts.get(base) ?? 2
    for (; used.has(slug); count += 1) slug = `${base}-${count}`
    counts.set(base, count)
    used.add(slug)
    return slug
  }
}

function toSlug(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (LETTER_FIRST.test(slug)) return slug
  return slug === '' ? 'section' : `section-${slug}`
}
