/**
 * Articles made by a grammar of the format, for properties: every body comes with the words that must not be lost, in
 * order.
 */
import fc from 'fast-check'

/** A body as it stands in a form 2 document, and its words: marks of lists and lines of rules left out. */
export interface GrammarBody {
  body: string
  words: string[]
}

interface Block {
  lines: string[]
  words: string[]
}

const word = fc.stringMatching(/^[a-zA-Z][a-z]{1,8}$/)
const oddWord = fc.constantFrom(
  '"quoted"',
  '(x86)',
  '5.5,',
  'C:\\Winnt',
  '<name>',
  '*star*',
  '_under_',
  '[386Enh]',
  'a|b',
  '#1',
  'Q1',
  '~',
  '&amp;',
  '`tick`',
  '%',
  '\\\\server',
)
const words = fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: oddWord }), {
  minLength: 1,
  maxLength: 30,
})
const indent = fc.constantFrom(0, 1, 3, 6)

const paragraph = fc.tuple(words, indent).map(([list, depth]) => wrap(list, ' '.repeat(depth), ' '.repeat(depth)))

const bulletList = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((items) => join(items.map((item) => wrap(item, ' - ', '   '))))

const orderedList = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((items) => join(items.map((item, index) => wrap(item, `${index + 1}. `, '   '))))

const nestedList = fc.tuple(words, fc.array(words, { minLength: 1, maxLength: 3 })).map(([outer, inner]) => {
  const head = wrap(outer, '1. ', '   ')
  return join([head, ...inner.map((item, index) => wrap(item, `   ${'abc'.charAt(index)}. `, '      '))])
})

const heading = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('=', '-'))
  .map(([list, mark]) => {
    const title = list.join(' ')
    return { lines: [title, mark.repeat(Math.max(title.length, 2))], words: list }
  })

const code = fc.array(words, { minLength: 1, maxLength: 4 }).map((rows) => ({
  lines: rows.map((row) => `   ${row.join(' ')};`),
  words: rows.flatMap((row) => [...row.slice(0, -1), `${row.at(-1)};`]),
}))

const block: fc.Arbitrary<Block> = fc.oneof(paragraph, bulletList, orderedList, nestedList, heading, code)

export const articleBody: fc.Arbitrary<GrammarBody> = fc.array(block, { maxLength: 8 }).map((blocks) => ({
  body: blocks.map(({ lines }) => lines.join('\n')).join('\n\n'),
  words: blocks.flatMap((each) => each.words),
}))

/** Lines of at most 80 characters, as the archive's are. */
function wrap(list: readonly string[], first: string, rest: string): Block {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const each of list) {
    if (!isEmpty && line.length + each.length + 1 > 80) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? each : ` ${each}`
    isEmpty = false
  }
  return { lines: [...lines, line], words: [...list] }
}

function join(items: readonly Block[]): Block {
  return {
    lines: items.flatMap(({ lines }, index) => (index > 0 ? ['', ...lines] : lines)),
    words: items.flatMap((item) => item.words),
  }
}
