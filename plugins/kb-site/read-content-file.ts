/**
 * First pass, one file: bytes to plain article records. Runs in a worker, so everything it returns can be cloned.
 * A file that cannot be read or holds no article gives rejections; nothing throws.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { type Diagnostic, diagnosticsOf } from '../kb-check/index.ts'
import {
  type ArticleQuote,
  collectEntities,
  collectQuotes,
  findReplacements,
  findUnknownServices,
  type ReplacementClaims,
  type SearchedText,
  searchArticle,
} from '../kb-entities/index.ts'
import {
  type ArticleMetadata,
  type ParsedArticle,
  type Rejection,
  readAppliesToEntry,
  readArticles,
} from '../kb-parse/index.ts'
import { describeFileError } from './describe-file-error.ts'
import { findOpening } from './find-opening.ts'
import type { ContentFile } from './list-content-files.ts'
import { originalUrl } from './original-url.ts'
import { articlePath } from './site-paths.ts'
import type { SiteVocabulary } from './site-vocabulary.ts'
import { explainMetadata } from './site-vocabulary.ts'
import type { ArticleRecord } from './types.ts'

/** What the site shows of an article beside its record: how it speaks of others, and what replaces what. */
export interface ArticleSayings {
  quotes: readonly ArticleQuote[]
  replacements: ReplacementClaims
  /** Its first sentence; empty where it has none. */
  opening: string
  /** What it calls a service and the vocabulary lacks. */
  unknownServices: readonly string[]
}

/** One article as one file has it. */
export interface ArticleCopy {
  record: ArticleRecord
  sayings: ArticleSayings
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
  /** Of its bytes, in hexadecimal; null where it cannot be read. */
  sha256: string | null
  copies: ArticleCopy[]
  rejections: Rejection[]
  diagnostics: Diagnostic[]
  /** Warranty texts met, paragraphs joined by blank lines. */
  warranties: string[]
}

/** Reads one file. */
export function readContentFile(file: ContentFile, sourceUrl: string | null, vocabulary: SiteVocabulary): FileReading {
  const reading: FileReading = { file, sha256: null, copies: [], rejections: [], diagnostics: [], warranties: [] }
  const bytes = readBytes(file, reading)
  if (!bytes) return reading
  const vfile = new VFile({ path: file.path })
  const { encoding, articles, rejections } = readArticles(bytes, vfile)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  reading.sha256 = sha256
  const url = originalUrl(sourceUrl, file)
  reading.rejections.push(...rejections)
  reading.diagnostics.push(...diagnosticsOf(vfile, file.source))
  for (const [index, article] of articles.entries()) {
    const source = { name: file.source, path: file.path, form: article.form, encoding, sha256, url }
    const { record, sayings } = readArticle(article, vocabulary)
    const copy = { record: { ...record, source, editions: [] }, sayings, file, index }
    reading.copies.push({ ...copy, ...measureText(article) })
    if (article.warranty.length > 0) reading.warranties.push(article.warranty.join('\n\n'))
  }
  return reading
}

/** An article's record, its sources apart, and what stands beside it. */
function readArticle(
  { metadata, sections, blocks, tree }: ParsedArticle,
  vocabulary: SiteVocabulary,
): { record: Omit<ArticleRecord, 'source' | 'editions'>; sayings: ArticleSayings } {
  const explained = explainMetadata(metadata, vocabulary)
  const article = { metadata: explained, tree }
  const texts = searchArticle(article, vocabulary.services)
  const entities = collectEntities(article, vocabulary.services, texts)
  return {
    record: {
      ...explained,
      appliesToProducts: metadata.appliesTo.map(readAppliesToEntry),
      url: articlePath(metadata.number),
      sections,
      blocks,
      ...entities,
    },
    sayings: {
      quotes: collectQuotes(texts),
      replacements: findReplacements(tree, metadata.id),
      opening: findOpening(tree),
      unknownServices: collectUnknownServices(texts, explained, vocabulary),
    },
  }
}

function collectUnknownServices(
  texts: readonly SearchedText[],
  { id, product }: ArticleMetadata,
  { services }: SiteVocabulary,
): string[] {
  const context = { articleId: id, productCode: product.code, setOff: false }
  return texts.flatMap(({ text }) => findUnknownServices(text, context, services))
}

function measureText({ metadata, tree }: ParsedArticle): Pick<ArticleCopy, 'digest' | 'length'> {
  const text = textOf(tree).replace(/\s+/g, '')
  const title = metadata.title.replace(/\s+/g, '')
  const digest = createHash('sha1').update(title).update('\0').update(text).digest('base64')
  return { digest, length: text.length }
}

function readBytes(file: ContentFile, reading: FileReading): Uint8Array | null {
  try {
    return readFileSync(file.absolutePath)
  } catch (error) {
    reading.rejections.push({ reason: `The file cannot be read: ${describeFileError(error)}`, line: 1 })
    return null
  }
}
