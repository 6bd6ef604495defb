/** Where the compressed parts of the data of all articles are kept, and the version of the code that makes records. */
export interface ExportCache {
  folder: string
  version: string
}
