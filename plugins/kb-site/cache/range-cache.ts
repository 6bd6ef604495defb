/** Where something of all articles is kept, range by range, and the version of the code that makes records. */
export interface RangeCache {
  folder: string
  version: string
}
