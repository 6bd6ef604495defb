/**
 * The room of threads for what they make and soon drop. V8 begins with a megabyte, and makes more room only after it has
 * copied what is in use again and again; each article takes some megabytes, of which next to nothing stays.
 */
import { setFlagsFromString } from 'node:v8'

/** Of each of the two halves between which V8 copies. */
const MEGABYTES = 32

/** Has the threads that start from now on begin with all of it. */
export function beginWithNewSpace(): void {
  setFlagsFromString(`--max-semi-space-size=${MEGABYTES}`)
  setFlagsFromString(`--min-semi-space-size=${MEGABYTES}`)
}
