/**
 * The remark plugin: links what a Markdown text names.
 *
 *     remark().use(remarkKbEntities, { resolve: ({ name }) => ({ url: `/names/${name}/` }) })
 */
import type { Root } from 'mdast'
import { linkMentions } from '../link-mentions.ts'
import type { MentionResolver } from '../link-text.ts'
import { compileServices } from '../mentions/service-matcher.ts'
import { searchBody } from '../search-texts.ts'
import type { Service } from '../types.ts'

/** What the plugin has to be told. */
export interface EntityLinkOptions {
  /** Tells where a mention leads; null where it gets no link. */
  resolve: MentionResolver
  /** Services to find; without them none is found, for their names tell nothing of their kind. */
  services?: readonly Service[]
  /** The id of the article that the text is, `Q217215`: it does not refer to itself. */
  articleId?: string
  /** The product code of that article, which some services' names need. */
  productCode?: string
}

/** Gives the transform that links all mentions of a tree. */
export function remarkKbEntities(options: EntityLinkOptions): (tree: Root) => Root {
  const resolve: unknown = options?.resolve
  if (typeof resolve !== 'function') {
    throw new TypeError(
      `remark-kb-entities: options.resolve: found ${resolve === undefined ? 'nothing' : typeof resolve}, expected a function. ` +
        'Pass one that gives { url } for a mention, or null: use(remarkKbEntities, { resolve })',
    )
  }
  const services = compileServices(options.services ?? [])
  const context = { articleId: options.articleId ?? '', productCode: options.productCode ?? null, setOff: false }
  return (tree) => {
    const found = searchBody(tree, context, services).map(({ mentions }) => mentions)
    return linkMentions(tree, found, options.resolve)
  }
}
