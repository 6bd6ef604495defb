import { describe, expect, it } from 'vitest'
import { citeAsBibtex, citePlainly } from '../../layouts/assets/scripts/citation.ts'

const citation = {
  id: 'Q100001',
  title: 'PRB: 100% of {C:\\A_B}',
  date: '1999-02-03',
  archive: 'Lamps & Light',
  address: 'https://archive.invalid/',
}

describe('citation', () => {
  it('is one sentence', () => {
    expect(citePlainly(citation)).toBe(
      'Microsoft Knowledge Base, Q100001: “PRB: 100% of {C:\\A_B}”, last changed 1999-02-03. Lamps & Light, https://archive.invalid/',
    )
    expect(citePlainly({ ...citation, date: '' })).not.toContain('last changed')
  })

  it('is a BibTeX entry whose title TeX prints as it stands', () => {
    expect(citeAsBibtex(citation)).toBe(
      [
        '@misc{Q100001,',
        '  title = {PRB: 100\\% of \\{C:\\textbackslash{}A\\_B\\}},',
        '  author = {{Microsoft Corporation}},',
        '  number = {Q100001},',
        '  year = {1999},',
        '  howpublished = {Lamps \\& Light},',
        '  url = {https://archive.invalid/}',
        '}',
      ].join('\n'),
    )
    expect(citeAsBibtex({ ...citation, date: '' })).not.toContain('year')
  })
})
