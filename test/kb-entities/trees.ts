/** Small trees for the tests. */
import type { Code, Link, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'

export function root(...children: RootContent[]): Root {
  return { type: 'root', children }
}

/** A paragraph; strings become text nodes. */
export function paragraph(...parts: (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
  }
}

/** A link as the parser makes it of an address. */
export function address(url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: url }] }
}

export function code(value: string): Code {
  return { type: 'code', value }
}

export function table(...rows: string[][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  }
}
