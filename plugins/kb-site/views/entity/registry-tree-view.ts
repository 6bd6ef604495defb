/** The index of registry keys, as pages of a tree. */
import type { Breadcrumb, RegistryNodeView, RegistryTreePage } from '../../../../layouts/types.ts'
import type { EntityKindWords } from '../../addresses/entity-kinds.ts'
import { lineId } from '../../addresses/entity-lines.ts'
import { pageOf } from '../../addresses/entity-page.ts'
import type { RegistryNode, RegistryPage } from '../../addresses/registry-tree.ts'
import type { Archive } from '../../archive/archive.ts'

/** One of the tree's pages; the first is the index itself. */
export function viewRegistryTree(
  page: RegistryPage,
  pages: readonly RegistryPage[],
  words: EntityKindWords,
  archive: Archive,
): RegistryTreePage {
  const { url, path, children } = page
  const isIndex = url === words.index
  return {
    kind: 'registryTree',
    url,
    title: isIndex ? words.plural : path,
    breadcrumbs: isIndex ? [] : [{ name: words.plural, url: words.index }, ...findParents(page, pages)],
    heading: isIndex ? words.plural : path,
    description: isIndex ? words.description : 'Keys below this one that articles name.',
    nodes: children.map((child) => viewNode(child, '', archive)),
  }
}

/** The pages of the parts around a part, from the hive down, each named from where the one before it ends. */
function findParents({ path }: RegistryPage, pages: readonly RegistryPage[]): Breadcrumb[] {
  const parents = pages.filter((other) => other.path !== '' && path.startsWith(`${other.path}\\`))
  return parents.map((parent, index) => {
    const outer = parents[index - 1]
    return { name: outer ? parent.path.slice(outer.path.length + 1) : parent.path, url: parent.url }
  })
}

/** A part that is no key and holds one part alone stands in one line with it: `Software\Microsoft`. */
function viewNode(node: RegistryNode, prefix: string, archive: Archive): RegistryNodeView {
  const { segment, key, children, size, url } = node
  const label = `${prefix}${segment}`
  const [only, ...others] = children
  if (key === null && url === undefined && only && others.length === 0) return viewNode(only, `${label}\\`, archive)
  return {
    label,
    url: key && (pageOf(key) ?? archive.articles.get(key.articles[0] ?? '')?.card.url ?? null),
    count: key?.articles.length ?? 0,
    id: key && lineId(key.name),
    children: url === undefined ? children.map((child) => viewNode(child, '', archive)) : [],
    page: url === undefined ? null : { name: label, url, count: size },
  }
}
