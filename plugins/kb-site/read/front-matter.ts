/**
 * Front matter as plain YAML. gray-matter would run JavaScript that front matter names as its engine (`---js`);
 * content is untrusted, so every engine but YAML answers with an error.
 */
import matter from 'gray-matter'

const refuse = () => {
  throw new Error('front matter: expected plain YAML, found a script engine. Remove the language after the dashes.')
}

/** The front matter's fields (empty where there is none) and the text below it. */
export function parseFrontMatter(text: string): { data: Record<string, unknown>; content: string } {
  const { data, content } = matter(text, { engines: { javascript: refuse, js: refuse, coffee: refuse, json: refuse } })
  return { data, content }
}
