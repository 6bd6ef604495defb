/** The public shapes of `kb-check`: what the checks of sources and of built sites find. */

/** How much a diagnostic matters: a note on a decision, a doubt, or an article that could not be read. */
export type Severity = 'info' | 'warning' | 'error'

/** What one VFileMessage says, as plain data that can be cloned, sorted and written as JSON. */
export interface Diagnostic {
  /** Name of the source that the file belongs to. */
  source: string
  /** Path below the source's folder, with forward slashes. */
  path: string
  /** 1-based. */
  line: number
  /** 1-based. */
  column: number
  /** Rule with its plugin, `kb-parse:unknown-header`. */
  ruleId: string
  severity: Severity
  /** What was found and what was expected, in one sentence. */
  reason: string
}

/** A file, or a part of one, that gave no article. */
export interface RejectedFile {
  source: string
  path: string
  line: number
  reason: string
}

/** How often one rule spoke, and in how many files. */
export interface RuleSummary {
  ruleId: string
  severity: Severity
  count: number
  files: number
}

/** A name that looks like a service's and is in no vocabulary, and how many articles use it. */
export interface UnknownService {
  name: string
  articles: number
}

/** What `report.json` holds. All lists are sorted: diagnostics and rejections by source, path, line, column and rule. */
export interface Report {
  /** Files read, good and bad. */
  files: number
  /** Distinct articles published. */
  articles: number
  /** Most frequent rule first. */
  rules: RuleSummary[]
  diagnostics: Diagnostic[]
  rejections: RejectedFile[]
  /** Most used first: candidates for `content/vocabulary/services.yaml`. */
  unknownServices: UnknownService[]
}

/** One word of a raw article, folded for comparison (see `split-words.ts`). */
export interface RawWord {
  text: string
  /** 1-based line in the raw file. */
  line: number
  /** Where it begins in its line, tabs expanded; -1 where characters that are folded made that unsure. */
  column: number
  /** Blanks right before it, tabs expanded. */
  blanks: number
  /** Whether it may be a list's marker ("1.", "-"), which a page may show as a list item. */
  marker: boolean
}

/** The words of one article in a raw file, in order. */
export interface RawArticle {
  /** `Q298933`. */
  id: string
  number: number
  /** 1-based line of its first header line. */
  line: number
  title: RawWord[]
  body: RawWord[]
  appliesTo: RawWord[]
  queryWords: RawWord[]
  /** Keywords of older years, where its form has them above the query words. */
  categories: RawWord[]
}

/**
 * Words of a page's body that stand in order, or those of one table, which may come in any, and how a browser shows
 * them: lists of the same length.
 */
export interface PageSegment {
  kind: 'run' | 'table'
  words: string[]
  /** The shown line of each word: words of one flowing block, line of preformatted text or cell have the same number. */
  lines: number[]
  /** Where a word of preformatted text begins in its line; null where text flows. */
  columns: (number | null)[]
  /** From the places of list items to the markers that a browser draws before them. */
  markers: Map<number, string>
}

/** The words of an article page's `main`. */
export interface PageWords {
  /** Words of the `h1`. */
  title: string[]
  /** What stands in `<div class="body">`. */
  body: PageSegment[]
  /** All other words of `main`. */
  elsewhere: string[]
}

/** The parts of an article whose words a page must hold. */
export type ArticlePart = 'title' | 'body' | 'appliesTo' | 'queryWords' | 'categories'

/** The first word of an article that its page does not hold, or holds out of order. */
export interface LostWord {
  part: ArticlePart
  word: string
  /** 1-based line in the raw file. */
  line: number
  kind: 'missing' | 'out of order'
}

/**
 * How a page may differ with all words in place: `marker`, an item is shown behind another marker; `item`, it is shown
 * within a paragraph; `columns`, they are lost or moved; `cell`, a table's cell
 * holds what blanks set apart, which may be one name; `break`, a line runs on from the one above; `indent`, a line of
 * preformatted text moved against the one above.
 */
export type MisprintKind = 'marker' | 'item' | 'columns' | 'cell' | 'break' | 'indent'

/** One place where a page shows its article otherwise than it was printed. */
export interface Misprint {
  kind: MisprintKind
  /** 1-based line in the raw file. */
  line: number
  expected: string
  found: string
}

/** What the comparison of an article with a page found. Misprints are looked for where no word is lost. */
export interface Comparison {
  lost: LostWord | null
  misprints: Misprint[]
}

/** An article that lost a word, or (`lost` is null) has no page at all. */
export interface LossyArticle {
  source: string
  path: string
  id: string
  lost: LostWord | null
}

/** An article that is shown otherwise than it was printed. */
export interface MisprintedArticle {
  source: string
  path: string
  id: string
  misprints: Misprint[]
}

/** A file of so many words that belong to no article. */
export interface UnreadFile {
  source: string
  path: string
  words: number
}

/** What the lossless check of a whole site found, sorted by source, path and place in the file. */
export interface LosslessReport {
  files: number
  /** Articles compared, every copy counted. */
  articles: number
  words: number
  /** Lines whose columns carry meaning: three blanks or more stand within them. */
  columnLines: number
  /** Files with words in which the check's own reader finds no article, so that nothing could be compared. */
  unread: UnreadFile[]
  lossy: LossyArticle[]
  /** Articles that lost no word and are shown otherwise than they were printed. */
  misprinted: MisprintedArticle[]
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** Path of the page in the site's folder. */
  page: string
  /** The link as written. */
  link: string
  reason: string
}

/** What the link check of a whole site found. `broken` is cut at 1,000 links; `brokenCount` counts all. */
export interface LinkReport {
  pages: number
  links: number
  brokenCount: number
  broken: BrokenLink[]
}

/** Files and bytes of one kind of page. */
export interface BudgetLine {
  /** First folder of the site path (`kb`, `dll`, `pagefind`), or `(top)` for files at the root. */
  kind: string
  files: number
  bytes: number
}

/** What a site weighs, largest kind first. */
export interface Budget {
  kinds: BudgetLine[]
  files: number
  bytes: number
  /** Bytes of the tar that GitHub Pages is sent, which it limits. */
  tarBytes: number
}
