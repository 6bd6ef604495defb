/**
 * Where a copy of an article came from: its file, linked to the original where the source has one, and how it was read.
 *
 * `txt/217/Q217215.TXT`, `kb/298/Q298933/README.md, Windows-1252`, `disc/300.txt printout of 1994`
 */

import type { ArticleForm } from '../../../plugins/kb-parse/types.ts'
import type { ArticleSource } from '../../../plugins/kb-record/types.ts'
import type { Html } from '../../markup/html.ts'

const FORM_NAMES: Readonly<Record<ArticleForm, string>> = {
  'front-matter': 'Markdown',
  document: 'plain text',
  rendered: 'text of a published page',
  library: 'Programmer’s Library text',
  compuserve: 'collection of a CompuServe forum',
  'document-number': 'printout of 1994',
  'pss-id': 'text of Product Support Services',
  msdn: 'text of the MSDN Library',
  web: 'text of a support page',
  ftp: 'text of a page of the FTP server',
  readme: 'reprint in a readme file',
  wiki: 'text of a wiki’s page',
}

/** What the ending of a file's name says as well. */
const ENDINGS: Readonly<Partial<Record<ArticleForm, RegExp>>> = { 'front-matter': /\.md$/i, document: /\.txt$/i }

/** Names as readers know them; others are shown as they are. ASCII, which nearly all texts are, says nothing. */
const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252',
  cp437: 'code page 437',
}

/** One copy, in a line. */
export function renderSource({ name, path, form, encoding, url }: ArticleSource): Html {
  const file = `${name}/${path}`
  const reading = [ENDINGS[form]?.test(path) ? '' : FORM_NAMES[form], nameEncoding(encoding)].filter(Boolean).join(', ')
  return (
    <>
      {isWebAddress(url) ? <a href={url}>{file}</a> : file}
      {reading === '' ? null : <small> {reading}</small>}
    </>
  )
}

function nameEncoding(encoding: string): string {
  if (encoding === 'ascii') return ''
  return (Object.hasOwn(ENCODING_NAMES, encoding) ? ENCODING_NAMES[encoding] : undefined) ?? encoding
}

/** Sources are configured by hand; whatever else stands there never becomes a link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url)
}
