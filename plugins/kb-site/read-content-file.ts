/**
 * First pass, one file: bytes to plain article records. Runs in a worker, so everything it returns can be cloned.
 * A file that cannot be read or holds no article gives rejections; nothing throws.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { type Diagnostic, diagnosticsOf } from '../kb-check/index.ts'
import { collectEntities } from '../kb-entities/index.ts'
import { type ParsedArticle, type Rejection, readArticles } from '../kb-parse/index.ts'
import type { ContentFile } from './list-content-files.ts'
import { articlePath } from './site-paths.ts'
import type { SiteVocabulary } from './site-vocabulary.ts'
import { explainMetadata } from './site-vocabulary.ts'
import type { ArticleRecord } from './types.ts'

/** One article as one file has it. */
export interface ArticleCopy {
  record: ArticleRecord
  file: ContentFile
  /** Index of the article among those of its file. */
  index: number
  /** Hash of the title's and the body's characters, white space apart: equal for copies that say the same. */
  digest: string
  /** Characters of the body, white space apart: which copy is the fullest. */
  length: number
}

/** All that one file gives. */
export interface FileReading {
  file: ContentFile
  copies: ArticleCopy[]
  rejections: Rejection[]
  diagnostics: Diagnostic[]
  /** Warranty texts met, paragraphs joined by blank lines. */
  warranties: string[]
}

/** Reads one file. */
export function readContentFile(file: ContentFile, sourceUrl: string | null, vocabulary: SiteVocabulary): FileReading {
  const reading: FileReading = { file, copies: [], rejections: [], diagnostics: [], warranties: [] }
  const bytes = readBytes(file, reading)
  if (!bytes) return reading
  const vfile = new VFile({ path: file.path })
  const { encoding, articles, rejections } = readArticles(bytes, vfile)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const url = sourceUrl?.replace('{path}', file.path.split('/').map(encodeURIComponent).join('/')) ?? null
  reading.rejections.push(...rejections)
  reading.diagnostics.push(...diagnosticsOf(vfile, file.source))
  for (const [index, article] of articles.entries()) {
    const source = { name: file.source, path: file.path, form: article.form, encoding, sha256, url }
    reading.copies.push(toCopy(article, { ...toRecord(article, vocabulary), source, editions: [] }, file, index))
    if (article.warranty.length > 0) reading.warranties.push(article.warranty.join('\n\n'))
  }
  return reading
}

/** An article's record, its sources apart. */
export function toRecord(
  { metadata, sections, blocks, tree }: ParsedArticle,
  vocabulary: SiteVocabulary,
): Omit<ArticleRecord, 'source' | 'editions'> {
  const explained = explainMetadata(metadata, vocabulary)
  const entities = collectEntities({ metadata: explained, tree }, vocabulary.services)
  return {
    ...explained,
    url: articlePath(metadata.number),
    sections,
    blocks,
    ...entities,
  }
}

function toCopy(article: ParsedArticle, record: ArticleRecord, file: ContentFile, index: number): ArticleCopy {
  const text = textOf(article.tree).replace(/\s+/g, '')
  const digest = createHash('sha1').update(record.title.replace(/\s+/g, '')).update('\0').update(text).digest('base64')
  return { record, file, index, digest, length: text.length }
}

function readBytes(file: ContentFile, reading: FileReading): Uint8Array | null {
  try {
    return readFileSync(file.absolutePath)
  } catch (error) {
    reading.rejections.push({ reason: `The file cannot be read: ${(error as Error).message}`, line: 1 })
    return null
  }
}
