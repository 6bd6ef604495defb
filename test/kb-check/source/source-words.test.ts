import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../../../plugins/kb-check/index.ts'
import { RawFile, sourceWords } from '../../../plugins/kb-check/index.ts'
import { documentForm, frontMatterForm, libraryForm, renderedForm } from '../raw-articles.ts'

function textOf(article: RawArticle | undefined) {
  const join = (words: { text: string }[] = []) => words.map(({ text }) => text).join(' ')
  return {
    title: join(article?.title),
    appliesTo: join(article?.appliesTo),
    body: join(article?.body),
    queryWords: join(article?.queryWords),
  }
}

const expected = {
  title: 'LAMP: The "Lamp" Blinks',
  appliesTo: 'Desk Lamp for Desks, version 1.0',
  body:
    'SYMPTOMS The lamp on the desk blinks. It shows: Lamp failure 12 CAUSE ' +
    '1. The bulb is loose. 2. The wall socket has no power. - old wiring',
  queryWords: 'blinking flicker',
}

it('finds of several articles of a number the one that begins at a line, or else the next, or else the last', () => {
  const file = new RawFile(`${documentForm}\n`.repeat(3))
  const lines = documentForm.split('\n').length
  const lineOf = (line: number) => file.find(900001, line)?.line
  expect([1, 2, lines + 1, 2 * lines, 2 * lines + 1, 9 * lines].map(lineOf)).toEqual(
    [0, 1, 1, 2, 2, 2].map((place) => place * lines + 1),
  )
  expect(file.find(900002, 1)).toBeNull()
})

it('counts the lines of a part from the beginning of its file', () => {
  const [article] = sourceWords(documentForm)
  const moved = new RawFile(documentForm, 100).find(900001, 101)
  expect(moved?.line).toBe(101)
  expect(moved?.body[0]?.line).toBe((article?.body[0]?.line ?? 0) + 100)
})

describe('sourceWords', () => {
  it.each([
    ['DOCUMENT header', documentForm],
    ['DOCUMENT header with CRLF', documentForm.replaceAll('\n', '\r\n')],
    ['front matter', frontMatterForm],
    ['front matter without Liquid tags', frontMatterForm.replace(/\{% (end)?raw %\}\n/g, '')],
    ['rendered page', renderedForm],
  ])('reads the same words from the form: %s', (_, raw) => {
    const articles = sourceWords(raw)
    expect(articles.map(({ id }) => id)).toEqual(['Q900001'])
    expect(textOf(articles[0])).toEqual(expected)
  })

  it("reads a Programmer's Library article, whose body has no trailer", () => {
    const [article] = sourceWords(libraryForm)
    expect(article?.number).toBe(900002)
    expect(textOf(article)).toEqual({
      title: 'Glow() Takes One Argument',
      appliesTo: '',
      body: 'The call Glow(1) lights the lamp.',
      queryWords: '',
    })
  })

  it.each([
    ['on lines of their own', '3.00 3.10\nWINDOWS\nkblamp lights\n'],
    ['with blank lines between', '3.00 | 1.0\n\nWINDOWS | MS-DOS\n\nkblamp\n'],
    ['keywords alone', 'kblamp kbbulb\n'],
  ])('leaves out the fields of an older header: %s', (_, fields) => {
    const [article] = sourceWords(documentForm.replace(/(?<=\n={70}\n)/, fields))
    expect(textOf(article)).toEqual(expected)
  })

  it('takes a number alone, and words that are no keywords, for text', () => {
    const [article] = sourceWords(documentForm.replace(/(?<=\n={70}\n)/, '3.00\nkblamp was lit.\n'))
    expect(textOf(article).body).toBe(`3.00 kblamp was lit. ${expected.body}`)
  })

  it('finds every article of a file with many documents, each with its own lines', () => {
    const second = documentForm.replaceAll('Q900001', 'Q900003').replace('blinks.', 'glows.')
    const articles = sourceWords(`${documentForm}\n\n${second}`)
    expect(articles.map(({ id }) => id)).toEqual(['Q900001', 'Q900003'])
    expect(textOf(articles[0])).toEqual(expected)
    expect(textOf(articles[1])).toEqual({ ...expected, body: expected.body.replace('blinks.', 'glows.') })
    expect(articles[1]?.line).toBe(documentForm.split('\n').length + 2)
  })

  it('tells where each word stands, and which may be a list marker', () => {
    const [article] = sourceWords(documentForm)
    const markers = article?.body.filter(({ marker }) => marker).map(({ text }) => text)
    expect(markers).toEqual(['1.', '2.', '-'])
    expect(article?.body.find(({ text }) => text === 'loose.')?.line).toBe(25)
    expect(article?.title[0]?.line).toBe(2)
  })

  it('undoes the braces and entities of a heading in Markdown, and of no other title', () => {
    const heading = '## Q900001: a { { b } } &#92;c &lt;d&gt; &amp;amp;'
    const converted = frontMatterForm.replace(/^## .*$/m, heading)
    expect(textOf(sourceWords(converted)[0]).title).toBe('a {{ b }} \\c <d> &amp;')
    const document = documentForm.replace(/^TITLE.*$/m, 'TITLE   :a &lt;b')
    expect(textOf(sourceWords(document)[0]).title).toBe('a &lt;b')
  })

  it('keeps a second list of query words, a quoted warranty and text after the copyright line in the body', () => {
    const raw = documentForm
      .replace(
        '- old wiring',
        'Additional query words: older\n\nTHE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS',
      )
      .concat('\nafter all')
    const { body, queryWords } = textOf(sourceWords(raw)[0])
    expect(queryWords).toBe('blinking flicker')
    expect(body).toMatch(/power\. Additional query words: older THE INFORMATION .* BASE IS after all$/)
  })

  it('tells categories above the query words from the body, each without its label', () => {
    const raw = documentForm.replace(
      /^Additional query words:/m,
      'KBCategory: kblamp kbbulb\nKBSubcategory: hall\n\n$&',
    )
    const [article] = sourceWords(raw)
    expect(textOf(article)).toEqual(expected)
    expect(article?.categories.map(({ text, line }) => [text, line])).toEqual([
      ['kblamp', 32],
      ['kbbulb', 32],
      ['hall', 33],
    ])
  })

  it('takes a category with another field on its line for text', () => {
    const raw = documentForm.replace(/^Additional query words:/m, 'KBCategory: kblamp KBSubcategory: hall\n\n$&')
    const [article] = sourceWords(raw)
    expect(textOf(article).body).toBe(`${expected.body} KBCategory: kblamp KBSubcategory: hall`)
    expect(article?.categories).toEqual([])
  })

  it('takes the query words above an empty list', () => {
    const raw = documentForm.replace(/^(Additional query words:).*$/m, '$& 3.20\n\n\n$1')
    expect(textOf(sourceWords(raw)[0])).toEqual({ ...expected, queryWords: `${expected.queryWords} 3.20` })
    const bare = documentForm.replace(/^(Additional query words:).*$/m, '$1')
    expect(textOf(sourceWords(bare)[0])).toEqual({ ...expected, queryWords: '' })
  })

  it('takes an applies-to list without a closing rule up to the first blank line', () => {
    const raw = documentForm.replace('version 1.0 \n-----------', 'version 1.0 \n').replace(/^-{20,}$/gm, '')
    expect(textOf(sourceWords(raw)[0])).toEqual(expected)
  })

  it('finds no article in other text', () => {
    expect(sourceWords('')).toEqual([])
    expect(sourceWords('# Read me\n\nArticle: Q12\n')).toEqual([])
    expect(sourceWords('DOCUMENT:Q12 is mentioned here')).toEqual([])
  })

  it('takes time in proportion on hostile lines', () => {
    const dashes = sourceWords(
      `${documentForm.split('\n\n')[0]}\n\n${'-'.repeat(2_000_000)}x\n${'\t'.repeat(2_000_000)}`,
    )
    expect(dashes[0]?.body).toHaveLength(1)
  })
})
