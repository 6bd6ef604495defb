/**
 * Front matter as plain YAML, read by the reader that reads all of the project's. gray-matter would run JavaScript that
 * front matter names as its engine (`---js`); content is untrusted, so every engine but YAML answers with an error.
 */
import matter from 'gray-matter'
import { parseDocument } from 'yaml'

const refuse = () => {
  throw new Error('front matter: expected plain YAML, found a script engine. Remove the language after the dashes.')
}

/** @throws Error for mistakes, for tags, which are none of plain YAML, and for aliases that multiply */
const yaml = {
  parse(text: string): object {
    const document = parseDocument(text, { logLevel: 'silent' })
    const [mistake] = [...document.errors, ...document.warnings]
    if (mistake) throw mistake
    return document.toJS() ?? {}
  },
}

/** The front matter's fields (empty where there is none) and the text below it. */
export function parseFrontMatter(text: string): { data: Record<string, unknown>; content: string } {
  const { data, content } = matter(text, {
    engines: { yaml, javascript: refuse, js: refuse, coffee: refuse, json: refuse },
  })
  return { data, content }
}
