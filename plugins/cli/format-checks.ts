/** The findings of the lossless check and of the link check as text, one line each, with a closing line of figures. */
import type { LinkReport, LosslessReport, LossyArticle } from '../kb-check/index.ts'

/** `txt/298/Q298933.TXT:12: Q298933: body: found no \`Setup\` on its page, expected it there`, and the like. */
export function formatLossless({ files, filesWithoutArticle, articles, words, lossy }: LosslessReport): string {
  const compared = `${articles} articles in ${files} files (${filesWithoutArticle} without an article), ${words} words`
  const total = `${compared}: ${lossy.length} articles lost words`
  return [...lossy.map(formatLossy), total].join('\n')
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
