// Entry of the benchmark's worker threads: tsx's hooks do not reach them from the first thread.
import { register } from 'tsx/esm/api'

register()
const { parseFiles } = await import('./parse-files.ts')
export default parseFiles
