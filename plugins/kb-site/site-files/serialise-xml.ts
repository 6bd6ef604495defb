/** An XML document with its declaration. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** `root` is the document's one element. */
export function serialiseXml(root: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x(null, [root]), { closeEmptyElements: true })}\n`
}
