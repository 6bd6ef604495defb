/** YAML files that people edit: read, checked against the JSON Schema beside them, mistakes named by file and line. */
export { describeSchemaError } from './describe-schema-error.ts'
export { findRepeatedEntries } from './find-repeated-entries.ts'
export type { YamlList } from './read-yaml-list.ts'
export { readYamlList } from './read-yaml-list.ts'
