import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../plugins/kb-parse/index.ts'
import { makeDocument } from '../make-document.ts'

/** The tags of a body's lists, and the first word of what each item says. */
function renderLists(body: string): string {
  const [article] = readArticles(Buffer.from(makeDocument(body)), new VFile()).articles
  if (!article) throw new Error('expected an article')
  const html = toHtml(toHast(article.tree))
  return (html.match(/<(?:ol|ul|li)[^>]*>|<\/[ou]l>/g) ?? []).join('')
}

describe('the marks of a list, as a browser shows them', () => {
  it.each([
    ['1. Lift.\n\n2. Push.', '<ol><li><li></ol>'],
    ['a. Lift.\n\nb. Push.', '<ol type="a"><li><li></ol>'],
    ['A) Lift.\n\nB) Push.', '<ol type="A"><li><li></ol>'],
    ['i. Lift.\n\nii. Push.', '<ol type="i"><li><li></ol>'],
    ['b. Push.\n\nc. Leave.', '<ol start="2" type="a"><li><li></ol>'],
    ['1. Lift.\n\n2. Push.\n\n4. Leave.\n\n90. Exit.', '<ol><li><li><li value="4"><li value="90"></ol>'],
    ['1. Lift.\n\n2. Push.\n\n2. Push.\n\n3. Leave.', '<ol><li><li><li value="2"><li></ol>'],
    ['3. Lift:\n\n   a. Left.\n\n   c. Right.', '<ol start="3"><li><ol type="a"><li><li value="3"></ol></ol>'],
    [' - Lift.\n\n - Push.', '<ul><li><li></ul>'],
  ])('%j', (body, expected) => {
    expect(renderLists(body)).toBe(expected)
  })
})
