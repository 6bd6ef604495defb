/**
 * Validates built pages with html-validate, by its recommended rules but for those that want more than HTML does: quotes
 * around every value, end tags that the next tag implies, a type for every button, and a reference for every `>` in text.
 *
 * `validatePages(site, ['dll/'])` -> `['dll/:1:2041 valid-id: element id "7" must begin with a letter']`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Pages are written short; that they are read back as meant, `test/layouts/markup` shows with a browser's parser. */
const LEFT_OUT = {
  'attr-quotes': 'off',
  'no-implicit-button-type': 'off',
  'no-implicit-close': 'off',
  'no-raw-characters': 'off',
} as const

/** That the next cell ends a cell, which html-validate does not know. */
const CELL = { implicitClosed: ['td', 'th'] }

/** What is wrong with the pages at these paths below a site's home page, one line for each fault. */
export function validatePages(siteFolder: string, paths: readonly string[]): string[] {
  const loader = new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5', { td: CELL, th: CELL }],
    rules: LEFT_OUT,
  })
  const validator = new HtmlValidate(loader)
  return paths.flatMap((path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const { results } = validator.validateStringSync(addEnds(readFileSync(join(siteFolder, file), 'utf8')))
    const messages = results.flatMap((result) => result.messages)
    return messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`)
  })
}

/** The end tags that html-validate does not know to be implied: https://html.spec.whatwg.org/#optional-tags */
function addEnds(html: string): string {
  return html.includes('<body') ? `${html.replace('<body', '</head><body')}</body></html>` : html
}
