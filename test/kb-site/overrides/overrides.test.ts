import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { html } from '../../../layouts/markup/html-template.ts'
import { compileOverrides } from '../../../plugins/kb-site/overrides/compile-overrides.ts'
import { openOverrides } from '../../../plugins/kb-site/overrides/open-overrides.ts'
import { makeFiles } from '../../support/files.ts'

/** Compiles the module of this text as the footer, beside others. */
function compile(footer: string, others: Readonly<Record<string, string>> = {}) {
  const folder = makeFiles({ 'footer.ts': footer, ...others })
  return compileOverrides({ footer: join(folder, 'footer.ts') })
}

describe('modules in place of components', () => {
  it('run with what they import, in JavaScript or TypeScript', async () => {
    const { modules } = await compile("import { lamp } from './lamp.js'\nexport default (_: unknown) => lamp", {
      'lamp.js': "export const lamp = 'on'",
    })
    const { footer } = openOverrides(modules)
    expect(footer?.({ html } as never)).toBe('on')
  })

  it('are known by the bytes of all that they import', async () => {
    const folder = makeFiles({ 'footer.js': "export { lamp as default } from './lamp.js'" })
    const hashOf = async (lamp: string) => {
      writeFileSync(join(folder, 'lamp.js'), `export const lamp = () => ${lamp}`)
      return (await compileOverrides({ footer: join(folder, 'footer.js') })).hash
    }
    const hash = await hashOf('1')
    expect(hash).not.toBe(await hashOf('2'))
    expect(hash).toBe(await hashOf('1'))
    expect(await compileOverrides({})).toEqual({ modules: [], hash: null })
  })

  it('are named where they export no function', async () => {
    const { modules } = await compile('export default 3')
    expect(() => openOverrides(modules)).toThrow(/footer\.ts: expected a function as the default export.*found number/)
  })
})
