/**
 * Say what a schema's error means to someone who edits the file: what was found, what is expected, what to do.
 *
 *     found 3, expected string in services/4/key; correct the value
 */
import type { ErrorObject } from 'ajv'

/** What to do, by ajv's keyword; for all others the value is to be corrected. */
const advice: Readonly<Record<string, string>> = {
  additionalProperties: 'remove it or correct its spelling',
  required: 'add it',
  dependencies: 'add it',
  uniqueItems: 'remove one of the two',
}

/**
 * @param error An error of ajv with `verbose`, so that it carries the value
 * @param whole What the value as a whole is called
 */
export function describeSchemaError(error: ErrorObject, whole = 'the file'): string {
  const where = error.instancePath === '' ? whole : error.instancePath.slice(1)
  return `found ${describeFound(error)}, expected ${describeExpected(error)} in ${where}; ${advice[error.keyword] ?? 'correct the value'}`
}

function describeFound({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `the key "${params.additionalProperty}"`
  if (keyword === 'required' || keyword === 'dependencies') return 'no such key'
  if (keyword === 'uniqueItems') return `the value ${JSON.stringify(Array.isArray(data) ? data[params.i] : data)} twice`
  return abbreviate(JSON.stringify(data) ?? 'nothing')
}

function describeExpected({ keyword, params, parentSchema, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `only ${Object.keys(parentSchema?.properties ?? {}).join(', ')}`
  if (keyword === 'required') return `the key "${params.missingProperty}"`
  if (keyword === 'dependencies') return `the key "${params.missingProperty}" beside "${params.property}"`
  if (keyword === 'type') return [params.type].flat().join(' or ')
  if (keyword === 'enum') return `one of ${params.allowedValues.map(String).join(', ')}`
  if (keyword === 'uniqueItems') return 'each once'
  if (keyword === 'pattern') return parentSchema?.description ?? `text that matches ${params.pattern}`
  return message ?? keyword
}

function abbreviate(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
