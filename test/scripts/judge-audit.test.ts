import { describe, expect, it } from 'vitest'
import { judgeAudit } from '../../scripts/judge-audit.ts'

const hole = {
  name: 'lamp',
  severity: 'high',
  range: '<1.2.4',
  via: [{ title: 'Lamps may burn', url: 'https://example.org/1' }],
  fixAvailable: true,
}

describe('judgeAudit', () => {
  it('names every dependency with a hole', () => {
    const shade = { ...hole, name: 'a-shade', via: ['lamp'], range: '*', fixAvailable: false }
    expect(judgeAudit(JSON.stringify({ vulnerabilities: { lamp: hole, shade } }))).toEqual({
      answered: true,
      holes: [
        'a-shade * (high): through lamp; no fix yet',
        'lamp <1.2.4 (high): Lamps may burn, https://example.org/1; fixed by an update',
      ],
    })
  })

  it('finds nothing where the registry knows nothing', () => {
    expect(judgeAudit('{"auditReportVersion": 2, "vulnerabilities": {}}')).toEqual({ answered: true, holes: [] })
  })

  it.each([
    ['', 'nothing'],
    ['npm error', 'no JSON'],
    ['{"statusCode": 405, "error": {"summary": ""}}', 'an error'],
    ['null', 'null'],
  ])('takes %j for no answer', (output) => {
    expect(judgeAudit(output)).toEqual({ answered: false, holes: [] })
  })
})
