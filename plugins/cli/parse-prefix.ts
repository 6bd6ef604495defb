/** The path below which a site is served, as `--path-prefix` gives it: `x`, `/x` and `/x/` are `/x/`. */
import { UsageError } from './usage-error.ts'

/** A prefix with slashes at both ends. @throws UsageError where it is no path */
export function parsePrefix(text: string): string {
  const prefix = `/${text}/`.replace(/\/+/g, '/')
  if (!/^[/\w.~-]+$/.test(prefix) || prefix.includes('/../')) {
    throw new UsageError(`--path-prefix: expected a path such as /kbarchive/, found ${text}`)
  }
  return prefix
}
