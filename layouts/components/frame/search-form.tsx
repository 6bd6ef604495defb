/**
 * The search box: a plain form that leads to `/search/?q=...`, so that it works without scripts. In the header of every
 * page it is small; the home and search pages have a large one in `main` instead.
 */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Site } from '../../types.ts'

/** What sets one search box apart: the input's text at the start, and the form's id, which the large one in `main` has. */
export interface SearchFormOptions {
  placeholder?: string
  id?: 'search-form'
}

/** The form with its input and button. */
export function renderSearchForm(site: Site, { id, placeholder }: SearchFormOptions): Html {
  return (
    <form id={id} role="search" action={href(site, '/search/')}>
      <input type="search" name="q" placeholder={placeholder} ariaLabel="Search" />
      <button>Search</button>
    </form>
  )
}
