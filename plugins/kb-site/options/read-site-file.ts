/** Reads `site.yaml`: what the archive is called where its options do not say so. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { SiteNames } from './archive-options.ts'
import { checkNames } from './check-options.ts'

/** A field without a value counts as left out. @throws Error when title or tagline is missing, or any field is wrong */
export function readSiteFile(file: string): SiteNames {
  const fields: Record<string, unknown> = parse(readFileSync(file, 'utf8')) ?? {}
  return checkNames(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)), file)
}
