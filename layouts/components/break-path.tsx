/** A path that may be broken after each of its separators, where it is too long for a line. */
import type { Result } from 'hastscript'

/** `HKEY_LOCAL_MACHINE\Software` may be broken after `\`; a text without separators comes out as it is. */
export function breakPath(path: string): Result {
  return <>{path.split(/(?<=\\)/).flatMap((part, index) => (index > 0 ? [<wbr />, part] : [part]))}</>
}
