/**
 * First pass, one file: bytes to plain article records. Runs in a worker, so everything it returns can be cloned.
 * A file that cannot be read or holds no article gives rejections; nothing throws.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { type Diagnostic, diagnosticsOf } from '../../kb-check/index.ts'
import type { ReplacementClaims } from '../../kb-entities/index.ts'
import { type ParsedArticle, type Rejection, readAppliesTo, readArticles } from '../../kb-parse/index.ts'
import type { ArticleCard } from '../../kb-record/article-card.ts'
import type { ArticleRecord, ArticleSource } from '../../kb-record/types.ts'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { originalUrl } from '../../kb-sources/original-url.ts'
import { articlePath } from '../addresses/site-paths.ts'
import { EntitySearch, type NamedByArticle } from './name-text.ts'
import { explainMetadata, type SiteVocabulary } from './site-vocabulary.ts'

/** One article as one file has it. */
export interface ArticleCopy extends Omit<NamedByArticle, 'entities' | 'replacements'> {
  /** What lists read of the record, or the record itself. */
  card: ArticleCard
  readonly record: ArticleRecord
  readonly replacements: ReplacementClaims
  source: ArticleSource
  file: ContentFile
  /** Index of the article among those of its file. */
  index: number
}

/** All that one file gives. */
export interface FileReading<Copy extends ArticleCopy = ArticleCopy> {
  file: ContentFile
  /** Of its bytes, in hexadecimal; null where it cannot be read. */
  sha256: string | null
  copies: Copy[]
  rejections: Rejection[]
  diagnostics: Diagnostic[]
  /** Warranty texts met, paragraphs joined by blank lines. */
  warranties: string[]
}

/**
 * Reads one file.
 * @param search which has searched the files before it; a copy of the last article is not parsed and searched again
 */
export function readContentFile(
  file: ContentFile,
  sourceUrl: string | null,
  vocabulary: SiteVocabulary,
  search = new EntitySearch(vocabulary.services),
): FileReading {
  const nothing = { copies: [], rejections: [], diagnostics: [], warranties: [] }
  const reading: FileReading = { file, sha256: null, ...nothing }
  const bytes = readBytes(file, reading)
  if (!bytes) return reading
  const vfile = new VFile({ path: file.path })
  const { encoding, articles, rejections } = readArticles(bytes, vfile, search.bodies)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  reading.sha256 = sha256
  const url = originalUrl(sourceUrl, file)
  reading.rejections.push(...rejections)
  reading.diagnostics.push(...diagnosticsOf(vfile, file.source))
  for (const [index, article] of articles.entries()) {
    const source = { name: file.source, path: file.path, form: article.form, encoding, sha256, url }
    const metadata = explainMetadata(article.metadata, vocabulary)
    const { entities, ...named } = search.find({ metadata, tree: article.tree })
    const record = { ...metadata, ...describeText(article), ...entities, source, editions: [] }
    reading.copies.push({ card: record, record, source, ...named, file, index })
    if (article.warranty.length > 0) reading.warranties.push(article.warranty.join('\n\n'))
  }
  return reading
}

/** What stands in a record beside metadata, entities and sources. */
function describeText({
  metadata,
  sections,
  blocks,
}: ParsedArticle): Pick<ArticleRecord, 'appliesToProducts' | 'url' | 'sections' | 'blocks'> {
  const appliesToProducts = readAppliesTo(metadata.appliesTo, metadata.appliesToLevels)
  return { appliesToProducts, url: articlePath(metadata.number), sections, blocks }
}

function readBytes(file: ContentFile, reading: FileReading): Uint8Array | null {
  try {
    return readFileSync(file.absolutePath)
  } catch (error) {
    reading.rejections.push({ reason: `The file cannot be read: ${describeFileError(error)}`, line: 1 })
    return null
  }
}
