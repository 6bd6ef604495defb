/**
 * Texts and records of articles after the first pass, as it wrote them. One that is not there, or no longer whole, is made
 * from the article's file once more, and so is the text of another edition, which few articles have.
 */
import type { Root } from 'mdast'
// Not from its index: a worker has no use for the indexer.
import { renderSearchBody } from '../../kb-search/search-document.ts'
import type { Article } from '../archive/merge-copies.ts'
import { type Fragment, makeFragment } from '../fragments/fragment.ts'
import { type FilePlace, FragmentReader } from '../fragments/fragment-files.ts'
import type { CopyPlace } from '../read/copy-place.ts'
import { GoneFile } from '../read/gone-file.ts'
import { EntitySearch } from '../read/name-text.ts'
import type { OpenFiles } from '../read/open-files.ts'
import { type Content, type Contents, pickContent } from '../read/packed-content.ts'
import { type ReadCopy, readArticle } from '../read/read-content-file.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'

/** What of an article says where its text stands. */
export type TextPlace = Pick<Article, 'copy' | 'fragment'>

/** Texts of one build. Every method throws `GoneFile` where a file is needed that has changed since the first pass. */
export class ArticleTexts implements Contents {
  readonly #fragments: FragmentReader
  readonly #files: OpenFiles
  readonly #vocabulary: SiteVocabulary

  /** @param files which keeps the files of many articles that were opened last */
  constructor(fragmentFolder: string, files: OpenFiles, vocabulary: SiteVocabulary) {
    this.#fragments = new FragmentReader(fragmentFolder)
    this.#files = files
    this.#vocabulary = vocabulary
  }

  findFragment({ copy, fragment }: TextPlace): Fragment {
    return (fragment && this.#fragments.readFragment(fragment)) ?? this.makeFragment(copy)
  }

  /** Gives the body of the search document. */
  findSearchBody({ copy, fragment }: TextPlace): string {
    return (fragment && this.#fragments.readSearchBody(fragment)) ?? renderSearchBody(this.readTree(copy))
  }

  findContent(packed: FilePlace | Content, copy: CopyPlace): Content {
    return this.readContent(packed) ?? pickContent(this.#read(copy))
  }

  /** Null where it is not whole any more. */
  readContent(packed: FilePlace | Content): Content | null {
    if ('record' in packed) return packed
    const json = this.#fragments.readRecord(packed)
    return json === null ? null : JSON.parse(json)
  }

  /** The same as the first pass makes. */
  makeFragment(copy: CopyPlace): Fragment {
    const { record, text } = this.#read(copy)
    return makeFragment(record, text)
  }

  readTree(copy: CopyPlace): Root {
    return this.#read(copy).text.tree
  }

  #read(copy: CopyPlace): ReadCopy {
    const opened = this.#files.openCopy(copy)
    const found = readArticle(opened, { ...copy, url: null }, this.#vocabulary, this.#newSearch())
    if (!found) throw new GoneFile(copy.file, `expected ${copy.index + 1} articles in it, found fewer`)
    return found.copy
  }

  /** Holds no article of before, so that the answer depends on nothing else. */
  #newSearch(): EntitySearch {
    return new EntitySearch(this.#vocabulary.services)
  }
}
