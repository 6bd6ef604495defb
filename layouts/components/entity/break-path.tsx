/** A path that may be broken after each of its separators, where it is too long for a line. */
import type { Html } from '../../markup/html.ts'

/** `HKEY_LOCAL_MACHINE\Software` may be broken after `\`; a text without separators comes out as it is. */
export function breakPath(path: string): Html {
  return <>{path.split(/(?<=\\)/).flatMap((part, index) => (index > 0 ? [<wbr />, part] : [part]))}</>
}
