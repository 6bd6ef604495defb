/** Files of several articles glued one behind the other, in several forms, as they may come. */
import fc from 'fast-check'
import { articleBody } from './arbitrary-article.ts'
import { makeDocument } from './make-document.ts'
import { toFrontMatter } from './rewrite-forms.ts'

/** The text of a published page, from its title on, and that of the Programmer's Library. */
function makeRendered(body: string, id: number, keywords: string): string {
  return [
    `Q${id}: LAMP: How to Light It`,
    '',
    `Article: Q${id}`,
    'Product(s): Lamps',
    'Version(s): 1.0',
    'Operating System(s): ',
    `Keyword(s): ${keywords}`,
    'Last Modified: 26-JUL-2002',
    '',
    '='.repeat(70),
    body,
    '',
  ].join('\n')
}

const forms: readonly ((body: string, id: number) => string)[] = [
  makeDocument,
  makeDocument,
  (body, id) => makeRendered(body, id, 'kblamp'),
  (body, id) => makeRendered(body, id, '| mspl13_c'),
  (body, id) => toFrontMatter(makeDocument(body, id)),
  // One that gives no article.
  (body, id) => makeDocument(body, id).replace('kblamp', 'kblamp'.repeat(2_000)),
]

const article = fc
  .tuple(fc.constantFrom(...forms), articleBody, fc.integer({ min: 100_000, max: 100_005 }))
  .map(([form, { body }, id]) => form(body, id))

/** What stands between two articles; the last leaves the line open. */
const seam = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  '\f\n',
  '\n=====\n',
  'caf\u00e9 \u001b\n',
  '\u00c4\u00c4\u00c4\u00c4\n',
  'Lit. ',
)

const spellings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'),
  (text) => Buffer.from(text.replaceAll('\n', '\r')),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
]

/** The bytes of such a file. */
export const gluedArticles: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom('', 'Lamps.\n', '\n\n'),
    fc.array(fc.tuple(article, seam), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...spellings),
  )
  .map(([preface, articles, spell]) => spell(preface + articles.flat().join('')))
