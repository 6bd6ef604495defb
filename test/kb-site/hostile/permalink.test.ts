import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeHostileSite, writeMarkdown } from '../../support/hostile-site.ts'

const permalinks = ['../../../outside/', '/../../outside/', '/kb/900/Q900001/', 'file:///outside/', '/%2e%2e/outside/']

it('does not let the permalink of an article move its page', () => {
  const files = permalinks.map((permalink, index) => {
    const id = `Q90001${index}`
    return [`${id}.md`, writeMarkdown(id).replace(`/kb/900/${id}/`, permalink)]
  })
  const site = makeHostileSite(Object.fromEntries(files))
  const { reasons, read } = site.build('--no-search')
  for (const [index, permalink] of permalinks.entries()) {
    const id = `Q90001${index}`
    expect(reasons(`${id}.md`)).toEqual([`Found the permalink \`${permalink}\`, expected \`/kb/900/${id}/\``])
    expect(read(`kb/900/${id}/index.html`)).toContain('<h1>A Lamp')
  }
  expect(read('kb/900/Q900001/index.html')).toContain('The lamp is on.')
  expect(existsSync(join(site.root, 'outside'))).toBe(false)
})
