/** The findings of the lossless check and of the link check as text, one line each, with a closing line of figures. */
import type { LinkReport, LosslessReport, LossyArticle, MisprintedArticle, UnreadFile } from '../kb-check/index.ts'

/** `txt/298/Q298933.TXT:12: Q298933: body: found no \`Setup\` on its page, expected it there`, and the like. */
export function formatLossless({ files, articles, words, unread, lossy, misprinted }: LosslessReport): string {
  const compared = `${articles} articles in ${files} files, ${words} words`
  const total = [
    `${compared}: ${lossy.length} articles lost words`,
    `${misprinted.length} are shown otherwise than printed`,
    `${unread.length} files have words and no article`,
  ]
  return [
    ...unread.map(formatUnread),
    ...lossy.map(formatLossy),
    ...misprinted.flatMap(formatMisprinted),
    total.join(', '),
  ].join('\n')
}

/** `kb/298/Q298933/index.html: /dll/x.dll/: no file dll/x.dll/index.html`, and the like. */
export function formatLinks({ pages, links, broken, brokenCount }: LinkReport): string {
  const lines = broken.map(({ page, link, reason }) => `${page}: ${link}: ${reason}`)
  if (brokenCount > broken.length) lines.push(`and ${brokenCount - broken.length} more`)
  return [...lines, `${links} links on ${pages} pages: ${brokenCount} broken`].join('\n')
}

function formatLossy({ source, path, id, lost }: LossyArticle): string {
  if (lost === null) return `${source}/${path}: ${id}: found no page, expected one`
  const found = lost.kind === 'missing' ? `found no \`${lost.word}\`` : `found \`${lost.word}\` out of order`
  return `${source}/${path}:${lost.line}: ${id}: ${lost.part}: ${found} on its page, expected it there`
}

function formatUnread({ source, path, words }: UnreadFile): string {
  const found = `found ${words} words and no article, expected the header of one (README.md lists the forms)`
  return `${source}/${path}: ${found}; nothing was compared: add the header, or take the file out of the folder`
}

function formatMisprinted({ source, path, id, misprints }: MisprintedArticle): string[] {
  return misprints.map(({ kind, line, expected, found }) => {
    return `${source}/${path}:${line}: ${id}: ${kind}: found ${found}, expected ${expected}`
  })
}
