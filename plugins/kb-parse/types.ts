/** The public shapes of `kb-parse`: what one article's raw text becomes. */
import type { Root } from 'mdast'
import type {} from 'vfile'

/** How the raw text was laid out; see "The forms of raw text" in the README. */
export type ArticleForm =
  | 'front-matter'
  | 'document'
  | 'rendered'
  | 'library'
  | 'compuserve'
  | 'document-number'
  | 'pss-id'
  | 'msdn'
  | 'web'
  | 'ftp'
  | 'readme'
  | 'wiki'

/** A title's prefix (`XADM` in "XADM: Exchange Services Won't Start"). `meaning` is null until a vocabulary explains it. */
export interface TitlePrefix {
  code: string
  meaning: string | null
}

/**
 * The product that an article is filed under: `code` from the DOCUMENT line (or the last keyword in Programmer's Library
 * articles, whose header gives no `name`: it is empty).
 */
export interface Product {
  code: string | null
  name: string
}

/** One platform's versions from a version line such as `winnt:5.5 SP2`; `platform` is null where the line names none. */
export interface PlatformVersions {
  platform: string | null
  versions: string[]
}

/** An entry of an applies-to list, taken apart; `edition` is null where the entry names none. */
export interface AppliesToProduct {
  product: string
  edition: string | null
  versions: string[]
  /** A product may be listed with the operating system that it runs on, and with what it is used with or included in. */
  role: 'product' | 'operating system' | 'companion'
  /** What ties it to the entries that stand within it, `used with`; null where the entry does not say. */
  relation: string | null
}

/** What an article's front matter says beside title and address. */
export interface FrontMatter {
  tags: string[]
  /** As written. */
  date: string | null
  /** Addresses that the article had before, as Jekyll's `redirect_from` gives them. */
  redirectFrom: string[]
  /** Fields that have no meaning here. */
  other: Record<string, unknown>
}

/** Everything that an article's header, title and trailer say, in the article's own spelling unless a field says otherwise. */
export interface ArticleMetadata {
  /** `Q298933`: no leading zeros. */
  id: string
  number: number
  title: string
  titlePrefix: TitlePrefix | null
  product: Product
  versions: PlatformVersions[]
  /** The version line as it stands, for readers and for what the grammar cannot tell. */
  versionsLine: string
  operatingSystems: string[]
  /** The trailer's keywords where there is one, else the header's. */
  keywords: string[]
  /**
   * Words of `KBCategory` and `KBSubcategory`, the keywords of older years that the trailer's do not hold, where an
   * article has them.
   */
  categories?: string[]
  technology: string[]
  hardware: string[]
  queryWords: string[]
  issueType: string | null
  solutionType: string | null
  component: string | null
  /** ISO date of the first version, `1988-04-26`, in the forms that tell it. */
  created?: string
  /** ISO date of the last change, `2002-08-06`; null where the text gives none. */
  modified: string | null
  /** The entries of "The information in this article applies to:", in the article's words, lines joined. */
  appliesTo: string[]
  /** How many entries each entry of `appliesTo` stands within: `[0, 1, 1]` are an entry and two within it. */
  appliesToLevels: number[]
  /** Null where there is none, or where it holds nothing more than layout, title and permalink. */
  frontMatter: FrontMatter | null
}

/** An underlined title: level 1 from `====`, level 2 from `----`. `slug` is unique within the article. */
export interface Section {
  title: string
  level: 1 | 2
  slug: string
}

/** Block counts as the labelling guide defines them. */
export interface BlockCounts {
  orderedLists: number
  bulletLists: number
  tables: number
  codeBlocks: number
}

/** What a piece of set-off text is, so far as that is plain; `preformatted` where it is not. */
export type SetOffKind = 'code' | 'command' | 'error' | 'registry' | 'table' | 'preformatted'

/** How the items of an ordered list are counted, in the names of CSS. */
export type ListStyle = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman'

/** The kinds of labelled paragraph ("NOTE: ...", "WARNING: ..."). */
export type AsideKind = 'note' | 'warning' | 'important' | 'caution' | 'tip'

/**
 * One article. `tree` is plain mdast holding the body only: level 1 sections are headings of depth 2 (the page's title
 * is depth 1), level 2 of depth 3, set-off text is `code` with `data.setOff`, labelled paragraphs carry `data.aside`,
 * headings carry `data.slug`. Title, applies-to and trailer are in `metadata`, not in the tree.
 */
export interface ParsedArticle {
  form: ArticleForm
  metadata: ArticleMetadata
  sections: Section[]
  blocks: BlockCounts
  tree: Root
  /** The warranty's paragraphs and copyright line as they stand, lines joined; empty where the copy has none. */
  warranty: string[]
  /** 1-based first line of the article in its file. */
  line: number
}

/** Why a file or a part of it gives no article. */
export interface Rejection {
  reason: string
  line: number
}

/** How the bytes were read: an encoding's IANA-like name, and why it was chosen where that is not plain. */
export interface Decoded {
  text: string
  encoding: 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp437'
  /** The evidence for the choice, where it is not plain ASCII or UTF-8. */
  reason: string | null
}

/** Some documents of a file that are read without the rest of it, and what only the whole file tells. */
export interface ArticlePart extends Pick<Decoded, 'reason'> {
  /** Where they stand in the file's bytes: from the first to before the second. */
  start: number
  end: number
  /** How the bytes of the file are read; the first part has the evidence, as `reason`. */
  encoding: Exclude<Decoded['encoding'], 'utf-16le' | 'utf-16be'>
  /** What of the file stands above them. */
  above: { lines: number; characters: number; articles: number }
}

/** What one file gives: its articles in order, or the reasons why it gives none. Messages stand on the vfile. */
export interface ReadResult {
  encoding: Decoded['encoding']
  articles: ParsedArticle[]
  rejections: Rejection[]
}

declare module 'mdast' {
  interface CodeData {
    setOff?: SetOffKind
  }
  interface ListData {
    /** How an ordered list counts; bullets have none. */
    style?: ListStyle
  }
  interface ListItemData {
    /** The item's mark as written: `a)`, `10.`, `-`. */
    marker?: string
  }
  interface HeadingData {
    slug?: string
  }
  interface ParagraphData {
    aside?: AsideKind
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Set by the `kbParse` unified plugin: the article that the file holds, its tree apart. */
    kbParse: Omit<ParsedArticle, 'tree'>
  }
}
