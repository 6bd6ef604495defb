/** What pages have around an article's words: links and notices of the site that say nothing of the article. */

const FURNITURE =
  /^(?:View products that this article applies to\.?|Article translations?(?: Article translations?)?|Expand all(?: *\| *Collapse all)?|Collapse all|On This Page|Back to the top|From \w+ Wiki|Jump to:? ?navigation.*|(?:This|The) article was previously published under (?:article )?[QE]?\d{4,7}\.?)$/i
/** Where a later page says the number that the article had in the archive. */
const EARLIER_NUMBER = /previously published under (?:article )?Q0*(\d{4,7})\b/i
/** Names that pages have where an article's title would stand. */
const PAGE_NAME =
  /^(?:(?:Microsoft )?(?:KB|Knowledge ?Base)(?: Archive)?|Archive|Article)[/: #-]*(?:KB|Q)?\d{4,7}$|^(?:KB|Q)?\d{4,7}$/i

/** Whether a line is a link or a notice of the site. */
export function isFurniture(text: string): boolean {
  return text.length < 100 && FURNITURE.test(text.trim())
}

/** Whether a line is the name of a page, as `KB900106`, and no title. */
export function isPageName(text: string): boolean {
  return PAGE_NAME.test(text.trim())
}

/** The number in a notice; null in any other line. */
export function readEarlierNumber(text: string): string | null {
  return EARLIER_NUMBER.exec(text)?.[1] ?? null
}
