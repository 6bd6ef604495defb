import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'

const layouts = join(projectFolder, 'layouts')

/** A module with all modules of the layouts that it imports, whichever way. */
function listImported(file: string, known: Set<string>): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx)'/g)) {
    const imported = join(dirname(file), path)
    if (imported.startsWith(layouts)) listImported(imported, known)
  }
  return known
}

it('the page of the design shows every component; what frames a page stands around it', () => {
  const shown = new Set<string>()
  for (const file of ['pages/design.tsx', 'shell.tsx', 'components/frame/head.tsx'])
    listImported(join(layouts, file), shown)
  const folder = join(layouts, 'components')
  const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  expect(components.filter((name) => !shown.has(join(folder, name)))).toEqual([])
})
