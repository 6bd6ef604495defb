import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { BodyMemory, readArticles } from '../../../plugins/kb-parse/index.ts'
import { articleBody } from '../arbitrary-article.ts'
import { makeDocument } from '../make-document.ts'
import { toFrontMatter } from '../rewrite-forms.ts'

function read(text: string, memory?: BodyMemory) {
  const file = new VFile()
  const [article] = readArticles(Buffer.from(text), file, memory).articles
  if (!article) throw new Error('expected an article')
  return { article, said: file.messages.map(({ reason, place }) => ({ reason, place })) }
}

/** A tree without places, which those of a copy may keep. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, entry) => (key === 'position' ? undefined : entry)))
}

it('gives a copy the very tree of the form before it', () => {
  fc.assert(
    fc.property(articleBody, ({ body }) => {
      const memory = new BodyMemory()
      const document = makeDocument(body)
      const first = read(document, memory).article
      const copy = read(toFrontMatter(document), memory).article
      const alone = read(toFrontMatter(document)).article
      expect(copy.tree).toBe(first.tree)
      expect(withoutPlaces(copy)).toEqual(withoutPlaces({ ...alone, tree: first.tree }))
    }),
  )
})

it.each([
  ['a word', ' - Lamp\n - Desk\n\nStop.', ' - Lamp\n - Desk\n\nStart.'],
  ['a marker', '1. Lamp\n2. Desk', ' - Lamp\n - Desk'],
  ['a line more', 'Stop.', 'Stop.\n\nStart.'],
  ['an indent', 'Type:\n\n   lamp', 'Type:\n\nlamp'],
])('parses a body again that differs in %s', (_, before, after) => {
  const memory = new BodyMemory()
  read(makeDocument(before), memory)
  expect(read(makeDocument(after), memory)).toEqual(read(makeDocument(after)))
})

it('says of each copy what is to be said of its body', () => {
  const nested = Array.from({ length: 10 }, (_, depth) => `${'   '.repeat(depth)} - Lamp ${depth}`).join('\n\n')
  const memory = new BodyMemory()
  const first = read(makeDocument(nested), memory)
  expect(first.said).not.toEqual([])
  expect(read(makeDocument(nested), memory).said).toEqual(first.said)
})
