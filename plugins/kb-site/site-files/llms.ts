/**
 * What the site is and how to use it, in Markdown, for programs that read pages on someone's behalf.
 *
 * Source: https://llmstxt.org/
 */
import { formatArticles } from '../../../layouts/components/format.ts'
import type { CountedLink, Site } from '../../../layouts/types.ts'
import { publicAddress } from './whole-address.ts'

/** The text of `llms.txt`; `indexes` are the browse indexes. */
export function makeLlms(site: Site, articleCount: number, indexes: readonly CountedLink[]): string {
  const address = (path: string) => publicAddress(path, site)
  const link = (name: string, path: string, note: string) => `- [${name}](${address(path)}): ${note}`
  return `# ${site.title}

> ${site.tagline}. ${formatArticles(articleCount)}. A historical, unofficial copy: what they say held when they were
> written, for software of that time.

An article's address follows from its number: Q217215 stands at \`${address('/kb/217/Q217215/')}\`, below the first three of
the number's six digits (Q10022: \`${address('/kb/010/Q10022/')}\`). Prefer the data to reading many pages.

## Data

${[
  link('Records', '/data/articles.ndjson.gz', 'one JSON object a line for each article'),
  link('Entities', '/data/entities.ndjson.gz', 'each module, service, code and key with the articles that name it'),
  link('Graph', '/data/graph.ndjson.gz', 'citations, replacements and related articles'),
  link('About the data', '/data/', 'what each field holds'),
].join('\n')}

## Browse

${indexes.map(({ name, url, count }) => link(name, url, `${count} entries`)).join('\n')}

## About

${[
  link('About', '/about/', 'what is here, and whose words these are'),
  link('Warranty', '/warranty/', 'what Microsoft said of warranty and copyright'),
].join('\n')}
`
}
