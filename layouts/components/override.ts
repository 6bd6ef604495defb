/** The places of pages where a project may have a component of its own. */
import { href } from '../href.ts'
import { Html } from '../markup/html.ts'
import { html } from '../markup/html-template.ts'
import type { Site } from '../types.ts'
import type { OverrideName, OverrideViews } from '../views/overrides.ts'
import type { Markup } from './markup.ts'

/**
 * What stands in the place of a component: what the project's function makes of it where there is one, else `markup`.
 * @throws Error where that function gives anything but markup: a text would show its tags
 */
export function override<Name extends OverrideName>(
  name: Name,
  view: OverrideViews[Name],
  site: Site,
  markup: Html,
): Markup {
  const own = site.overrides?.[name]
  if (!own) return markup
  const made: unknown = own({
    view,
    site,
    markup,
    html,
    href: (path) => href(site, path),
    projectHref: (path) => href({ root: rootOfProject(site) }, path),
  })
  if (made === null || made instanceof Html) return made
  throw new Error(`${name}: expected markup that \`html\` made, or null, found ${typeof made}. Write html\`...\`.`)
}

/** With what links to the project's pages begin: `../` for each folder that the archive stands in. */
function rootOfProject({ root, path = '/' }: Site): string {
  return root + '../'.repeat(path.split('/').length - 2)
}
