/** The address of an original file. */
import type { ContentFile } from './list-content-files.ts'

/** Fills a source's pattern, `https://example.org/{path}`; null where it has none. */
export function originalUrl(pattern: string | null, { path }: ContentFile): string | null {
  return pattern?.replace('{path}', path.split('/').map(encodeURIComponent).join('/')) ?? null
}
