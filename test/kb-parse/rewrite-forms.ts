/** Rewrites an article from one form into another, as its converters did. */

const HEADER =
  /^DOCUMENT:(Q\d+)\s+(\S+)\s+\[.*\]\r?\nTITLE {3}:(.*)\r?\nPRODUCT :(.*)\r?\nPROD\/VER:(.*)\r?\nOPER\/SYS:(.*)\r?\nKEYWORDS:(.*)\r?\n/
const WARRANTY = 'THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS WITHOUT ANY PROMISE.'

/** Form 2 to form 1: a tab before each line, one leading space taken off. */
export function toFrontMatter(document: string): string {
  const [header = '', id, date, title, product, versions = '', systems, keywords] = HEADER.exec(document) ?? []
  const lines = document.slice(header.length).split('\n').slice(2)
  const fields = [
    `Article: ${id}`,
    `Product(s): ${product}`,
    `Version(s): ${versions}`,
    `Operating System(s): ${systems}`,
    `Keyword(s): ${keywords}`,
    `Last Modified: ${date}`,
    '',
  ]
  const body = [...fields, ...lines.map((line) => line.replace(/^ /, ''))].map((line) => `\t${line}`)
  const front = [
    '---',
    'layout: page',
    `title: "${id}: ${title}"`,
    `permalink: /kb/100/${id}/`,
    '---',
    '',
    `## ${id}: ${title}`,
    '',
  ]
  return [...front, '{% raw %}', '', ...body, '', '{% endraw %}', ''].join('\n')
}

/** Form 1 to form 3: the text of the page that the front matter was published as. */
export function toRendered(frontMatter: string): string {
  const lines = frontMatter.split(/\r?\n/)
  const heading = lines.findIndex((line) => line.startsWith('## '))
  const body = lines.slice(heading + 1).filter((line) => !line.startsWith('{%'))
  const start = body.findIndex((line) => line.startsWith('\tArticle:'))
  const title = undoEntities((lines[heading] ?? '').slice(3))
  return [
    'Lamp Archive',
    '',
    'Old articles about lamps',
    '',
    'View on GitHub',
    '',
    title,
    '',
    ...body.slice(start).map((line) => line.replace(/^\t/, '')),
    WARRANTY,
    '',
    'Copyright Microsoft Corporation 1986-2002.',
  ].join('\n')
}

/** A browser shows the characters that a title's entities stand for. */
function undoEntities(title: string): string {
  const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' }
  return title.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  )
}
