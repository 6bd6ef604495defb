/**
 * First pass, one file or a part of it: bytes to article records and texts. Runs in a worker.
 * A file that cannot be read or holds no article gives rejections; nothing throws.
 */
import { VFile } from 'vfile'
import { type Diagnostic, diagnosticsOf } from '../../kb-check/index.ts'
import type { ReplacementClaims } from '../../kb-entities/index.ts'
import { type ParsedArticle, type Rejection, readAppliesTo } from '../../kb-parse/index.ts'
import type { ArticleCard } from '../../kb-record/article-card.ts'
import type { ArticleRecord, ArticleSource } from '../../kb-record/types.ts'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { originalUrl } from '../../kb-sources/original-url.ts'
import { articlePath } from '../addresses/site-paths.ts'
import type { ArticleText } from '../fragments/fragment.ts'
import type { FragmentPlace } from '../fragments/fragment-files.ts'
import { type FilePart, wholeFile } from './file-part.ts'
import type { FileSlice } from './file-slice.ts'
import { EntitySearch, type NamedByArticle } from './name-text.ts'
import { type OpenFile, OpenFiles } from './open-files.ts'
import { explainMetadata, type SiteVocabulary } from './site-vocabulary.ts'

/** One article as one file has it. */
export interface ArticleCopy extends Pick<NamedByArticle, 'extracts' | 'digest' | 'length'> {
  /** What lists read of the record, or the record itself. */
  card: ArticleCard
  readonly record: ArticleRecord
  readonly replacements: ReplacementClaims
  source: ArticleSource
  file: ContentFile
  /** Index of the article among those of its file. */
  index: number
  /** Of the file, that it stands in; null where its file is read as a whole. */
  slice: FileSlice | null
  /** Where its fragment stands; null where none was made, because another copy is shown. */
  readonly fragment: FragmentPlace | null
}

/** A copy that has just been read, with its text, which a fragment is made from. */
export interface ReadCopy extends ArticleCopy {
  text: ArticleText
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

/** Reads one file. */
export function readContentFile(
  file: ContentFile,
  sourceUrl: string | null,
  vocabulary: SiteVocabulary,
): FileReading<ReadCopy> {
  return readFilePart(wholeFile(file), sourceUrl, vocabulary, new EntitySearch(vocabulary.services), new OpenFiles())
}

/**
 * Reads a part of a file. Of a file that is opened as a whole, what is to be said of all of it is said with its first part.
 * @param search which has searched the files before it; a copy of the last article is not parsed and searched again
 */
export function readFilePart(
  part: FilePart,
  sourceUrl: string | null,
  vocabulary: SiteVocabulary,
  search: EntitySearch,
  files: OpenFiles,
): FileReading<ReadCopy> {
  const { file, from, to, slice } = part
  const nothing = { copies: [], rejections: [], diagnostics: [], warranties: [] }
  const reading: FileReading<ReadCopy> = { file, sha256: null, ...nothing }
  const opened = openPart(part, reading, files)
  if (!opened) return reading
  const vfile = new VFile({ path: file.path })
  const saysAll = from === 0 || slice !== null
  if (saysAll) opened.articles.report(vfile)
  const url = originalUrl(sourceUrl, file)
  for (let index = from; index < to; index += 1) {
    const found = readArticle(opened, { file, index, slice, url }, vocabulary, search, vfile)
    if (!found) break
    reading.copies.push(found.copy)
    if (found.warranty.length > 0) reading.warranties.push(found.warranty.join('\n\n'))
  }
  reading.sha256 = opened.sha256
  if (saysAll) reading.rejections.push(...opened.articles.rejections)
  reading.diagnostics.push(...diagnosticsOf(vfile, file.source))
  return reading
}

/** Where an article stands, and the address of its file at its source. */
interface ArticlePlace extends Pick<ArticleCopy, 'file' | 'index' | 'slice'> {
  url: string | null
}

/** Reads one article of an open file; null where the file holds no more. Messages of it go to `vfile`. */
export function readArticle(
  opened: OpenFile,
  { file, index, slice, url }: ArticlePlace,
  vocabulary: SiteVocabulary,
  search: EntitySearch,
  vfile = new VFile(),
): { copy: ReadCopy; warranty: readonly string[] } | null {
  const article = opened.articles.parse(index, vfile, search.bodies)
  if (!article) return null
  const { form, tree, warranty, line } = article
  const { encoding } = opened.articles
  const source = { name: file.source, path: file.path, form, encoding, sha256: opened.sha256, url }
  const metadata = explainMetadata(article.metadata, vocabulary)
  const { entities, mentions, ...named } = search.find({ metadata, tree })
  const record = { ...metadata, ...describeText(article), ...entities, source, editions: [] }
  const text = { tree, mentions, file: opened, line }
  return { copy: { card: record, record, source, ...named, file, index, slice, fragment: null, text }, warranty }
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

function openPart({ file, slice }: FilePart, reading: FileReading, files: OpenFiles): OpenFile | null {
  try {
    return files.open(file, slice)
  } catch (error) {
    reading.rejections.push({ reason: `The file cannot be read: ${describeFileError(error)}`, line: 1 })
    return null
  }
}
