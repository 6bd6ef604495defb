/** Second pass: a fragment's slots become links, from the page that shows it to where things stand on the site. */
import { href, type LinkStart } from '../../../layouts/href.ts'
import { type Html, joinHtml } from '../../../layouts/markup/html.ts'
import { SlotFiller, type SlotLink } from '../../../layouts/markup/slots.ts'
import { linksFrom } from '../../../layouts/place-site.ts'
import type { ArticlePage } from '../../../layouts/types.ts'
import { ABSENT_CLASS } from '../../kb-entities/index.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import type { Fragment } from '../fragments/fragment.ts'
import type { TextParts } from '../views/article/article-job.ts'
import type { LinkTargets } from '../views/link-targets.ts'

/** The text of a page at `url`. Query words that only another copy has are shown without links. */
export function fillFragment(
  fragment: Fragment,
  targets: LinkTargets,
  { url, queryWords }: { url: string } & Pick<ArticleRecord, 'queryWords'>,
): Pick<ArticlePage, TextParts> {
  const start = linksFrom(url)
  const filler = new SlotFiller(fragment.slots.map((key) => linkTo(targets[key] ?? null, start)))
  const text = {
    heading: filler.fill(fragment.heading),
    body: filler.fill(fragment.body),
    opening: fragment.opening,
    queryWords: queryWords.length === 0 ? null : fillWords(fragment, queryWords, filler),
  }
  filler.finish()
  return text
}

function fillWords(fragment: Fragment, queryWords: readonly string[], filler: SlotFiller): Html {
  return fragment.queryWords === '' ? joinHtml(queryWords.join(' ')) : filler.fill(fragment.queryWords)
}

function linkTo(target: LinkTargets[string] | null, start: LinkStart): SlotLink {
  if (target === null) return null
  const { url, title, absent } = target
  return { href: href(start, url), title, className: absent && ABSENT_CLASS }
}
