/** Where articles come from: the list in `content/sources.yaml`, and the git repositories that it names. */
export { fetchSource } from './fetch-source.ts'
export { isPresent } from './is-present.ts'
export { readSources } from './read-sources.ts'
export type { FetchResult, ListedSource } from './types.ts'
