/**
 * Checks what a project tells the plugin, and what `site.yaml` says, and names every mistake at once.
 *
 *     found 3, expected string in title; correct the value
 */
import { Ajv, type ValidateFunction } from 'ajv'
import type { OverrideName } from '../../../layouts/views/overrides.ts'
import { describeSchemaError } from '../../kb-yaml/index.ts'
import type { ArchiveOptions, SiteNames } from './archive-options.ts'

const text = { type: 'string', minLength: 1 }
const path = { type: 'string', pattern: '^[^\\0]+$', description: 'a path, absolute or from the folder of the project' }

/** The rules of names, as JSON Schema. */
const nameRules: Record<keyof SiteNames, object> = {
  title: text,
  tagline: text,
  origin: {
    type: 'string',
    pattern: '^https?://[^/\\s]+/?$',
    description: 'scheme and host, as `https://example.org`',
  },
  repository: {
    type: 'string',
    pattern: '^https?://[^/\\s]+/\\S+$',
    description: 'the address of a repository, as `https://example.org/owner/name`',
  },
}

const optionRules: Record<keyof ArchiveOptions, object> = {
  ...nameRules,
  content: { type: 'array', minItems: 1, uniqueItems: true, items: path },
  settings: path,
  path: {
    type: 'string',
    pattern: '^/(?:[a-z0-9][a-z0-9._-]*/)*$',
    description: 'a site path in lower case with slashes at both ends, as `/archive/`',
  },
  overrides: {
    type: 'object',
    additionalProperties: false,
    properties: { header: path, footer: path, articleAside: path, home: path } satisfies Record<OverrideName, object>,
  },
  stylesheet: path,
  search: { type: 'boolean' },
  cache: { ...path, type: ['string', 'null'] },
  changesSince: path,
}

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })
const fitsOptions = ajv.compile({
  type: 'object',
  additionalProperties: false,
  properties: optionRules,
  if: { not: { required: ['settings'] } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema has that word
  then: { required: ['content'] },
})
const fitsNames = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['title', 'tagline'],
  properties: nameRules,
})

/** @throws Error that lists every mistake, one a line: found, expected, where, what to do */
export function checkOptions(options: unknown): ArchiveOptions {
  return check(options, fitsOptions, 'the options of kbArchive') as ArchiveOptions
}

/** The same for the fields of `site.yaml`; `file` is its path. */
export function checkNames(fields: unknown, file: string): SiteNames {
  return check(fields, fitsNames, file) as SiteNames
}

function check(value: unknown, fits: ValidateFunction, whole: string): unknown {
  if (fits(value)) return value
  const errors = (fits.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  const problems = errors.map((error) => `${whole}: ${describeSchemaError(error, whole)}`)
  throw new Error(problems.join('\n'))
}
