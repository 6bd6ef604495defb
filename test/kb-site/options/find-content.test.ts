import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findContent } from '../../../plugins/kb-site/options/find-content.ts'
import { makeFiles } from '../../support/files.ts'
import { projectFolder } from '../../support/project.ts'

it('finds a part in the content folder, and beside the code where that lacks it', () => {
  const folder = makeFiles({ 'pages/about.md': 'Ours' })
  expect(findContent(folder, 'pages')).toBe(join(folder, 'pages'))
  expect(findContent(folder, 'vocabulary')).toBe(join(projectFolder, 'content/vocabulary'))
  expect(findContent(join(folder, 'nothing'), 'site.yaml')).toBe(join(projectFolder, 'content/site.yaml'))
})
