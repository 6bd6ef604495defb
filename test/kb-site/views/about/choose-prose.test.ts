import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { viewProse } from '../../../../plugins/kb-site/views/about/prose-views.ts'

const repository = 'https://example.org/owner/name'
const show = (text: string, facts: { repository?: string }) =>
  JSON.stringify(viewProse({ name: 'a', title: 'A', permalink: '/a/', text }, facts).body)

const LAMPS = `
Lamps hum.

<!-- repository -->

Tell [us](repository:issues/new), or [look](https://example.org/).

<!-- no repository -->

Tell them.

<!-- end -->

Lamps dim.
`

describe('the pages of prose', () => {
  it('say what is true of a site that names its repository, and lead there', () => {
    const shown = show(LAMPS, { repository })
    for (const words of ['Lamps hum', `"${repository}/issues/new"`, '"https://example.org/"', 'Lamps dim'])
      expect(shown).toContain(words)
    expect(shown).not.toContain('Tell them')
  })

  it('say what is true of a site that names none', () => {
    const shown = show(LAMPS, {})
    for (const words of ['Lamps hum', 'Tell them', 'Lamps dim']) expect(shown).toContain(words)
    expect(shown).not.toMatch(/issues|Tell"/)
  })

  it.each(['report-a-misreading', 'take-it-with-you'])(
    'lead from /%s/ to the repository, or to no such place',
    (name) => {
      const text = readFileSync(`content/pages/${name}.md`, 'utf8')
      expect(show(text, { repository })).toContain(`"href":"${repository}/`)
      expect(show(text, {})).not.toMatch(/repository|the place where they keep it/)
    },
  )
})
