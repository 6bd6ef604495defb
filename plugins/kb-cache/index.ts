/** Files that builds keep for the next one: checked by their hashes, shared as links. */
export { readCacheBytes, readCacheFile, toAscii, writeCacheBytes, writeCacheFile } from './cache-file.ts'
export { readCacheImage, writeCacheImage } from './cache-image.ts'
export { keepEqualFiles, keepFile, writeOrKeep } from './keep-file.ts'
export { readIfThere } from './read-if-there.ts'
