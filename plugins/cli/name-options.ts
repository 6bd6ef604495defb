/** The options of the archive that commands have in common. */
import { resolve } from 'node:path'
import type { ArchiveOptions } from '../kb-site/index.ts'

/** An archive that is a site by itself, of the folders that `--content` names or `content/sources.yaml` in the working folder. */
export function nameOptions(content: readonly string[], cache: string | null): ArchiveOptions {
  return {
    settings: resolve('content'),
    path: '/',
    ...(content.length > 0 && { content: content.map((folder) => resolve(folder)) }),
    cache: cache === null ? null : resolve(cache),
  }
}
