/**
 * The labelled fields of the headers of later forms, whatever their order, case and spacing.
 *
 * In: `Document Number: Q900104           Publ Date: 26-MAY-1994`. Out: `[['id', 'Q900104'], ['modified', '26-MAY-1994']]`.
 */

/** What a field says, in every form. */
export type FieldName =
  | 'id'
  | 'title'
  | 'modified'
  | 'created'
  | 'product'
  | 'versions'
  | 'systems'
  | 'keywords'
  | 'other'

const LABELS: readonly (readonly [FieldName, string])[] = [
  ['id', 'article[- ]?id(?: number)?|pss id(?: number)?|document number|kb article(?: number)?|article number'],
  ['title', 'title'],
  [
    'modified',
    'last review(?:ed)?(?: on)?|article last modified(?: on)?|last modified(?: on)?|last updated?|revision date|publ(?:\\.|ication)? date',
  ],
  ['created', 'creation date|date created|created(?: on)?'],
  ['product', 'product(?: name)?|product\\(s\\)'],
  ['versions', '(?:product )?version(?:s|\\(s\\))?'],
  ['systems', 'operating system(?:s|\\(s\\))?'],
  ['keywords', 'keywords?|keyword\\(s\\)'],
  ['other', 'revision|modification type'],
]
const ALL = LABELS.map(([, pattern]) => pattern).join('|')
/** A date may follow its label without a colon: `Article Last Modified on 6/25/2002`. */
const FIELD = new RegExp(`^(?:(${ALL})\\s{0,12}:|(${LABELS[2]?.[1]}) (?=\\S{0,12}\\d))\\s*(.*)$`, 'i')
const NEXT_FIELD = new RegExp(`(?:\\s{2,}|\\s+[-|]\\s+|(?<=[a-z]))(?=(?:${ALL})\\s{0,12}:)`, 'i')
const NAMES = LABELS.map(([name, pattern]) => [name, new RegExp(`^(?:${pattern})$`, 'i')] as const)
/** No line of a header is longer. */
const LONGEST = 1_000

/** The fields of a line; none where it is no line of a header. */
export function readFieldLine(line: string): [FieldName, string][] {
  const text = line.trim()
  if (text.length > LONGEST || !FIELD.test(text)) return []
  return text.split(NEXT_FIELD).flatMap((part) => {
    const [, label, dateLabel, value = ''] = FIELD.exec(part) ?? []
    const found = (label ?? dateLabel ?? '').replace(/\s+/g, ' ')
    const name = NAMES.find(([, pattern]) => pattern.test(found))?.[0]
    return name === undefined ? [] : [[name, value.trim()] as [FieldName, string]]
  })
}
