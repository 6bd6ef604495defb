import { describe, expect, test } from 'vitest'
import { RegistryTable } from '../../plugins/kb-vocabulary/index.ts'
import { findRepeated, sortWithoutCase, vocabulary } from './vocabulary.ts'

const { registry } = vocabulary
const roots = ['HKEY_CLASSES_ROOT', 'HKEY_CURRENT_CONFIG', 'HKEY_CURRENT_USER', 'HKEY_LOCAL_MACHINE', 'HKEY_USERS']

describe('registry.yaml', () => {
  test('holds at least 150 keys, sorted, each once', () => {
    const paths = registry.map(({ path }) => path)
    expect(paths.length).toBeGreaterThanOrEqual(150)
    expect(paths).toEqual(sortWithoutCase(paths))
    expect(findRepeated(paths)).toEqual([])
  })

  test.each(roots)('says what %s holds, and so of any key below it', (root) => {
    const table = new RegistryTable(registry)
    expect(table.explain(root)?.path).toBe(root)
    expect(table.explain(`${root}\\Nobody\\Knows`)?.path).toBe(root)
  })
})
