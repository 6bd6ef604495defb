/** Reads what `npm audit --json` prints. */

/** Whether the registry answered, and a line for each dependency with a hole, sorted by name. */
export interface AuditVerdict {
  answered: boolean
  /** `lamp 1.0.0 - 1.2.3 (high): Lamps may burn, https://example.org/1; fixed by an update`, and the like. */
  holes: string[]
}

/** A dependency in npm's report; of its causes, those that are text name another dependency of the report. */
interface Vulnerability {
  name: string
  severity: string
  range: string
  via: (string | { title: string; url: string })[]
  fixAvailable: boolean | object
}

/** @param output JSON; anything else, and a report of npm's own trouble, counts as no answer */
export function judgeAudit(output: string): AuditVerdict {
  const report = parseJson(output)
  if (report?.vulnerabilities === undefined) return { answered: false, holes: [] }
  return { answered: true, holes: Object.values(report.vulnerabilities).map(describeHole).sort() }
}

function parseJson(text: string): { vulnerabilities?: Record<string, Vulnerability> } | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function describeHole({ name, severity, range, via, fixAvailable }: Vulnerability): string {
  const causes = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : `${cause.title}, ${cause.url}`))
  const fix = fixAvailable === false ? 'no fix yet' : 'fixed by an update'
  return `${name} ${range} (${severity}): ${causes.join('; ')}; ${fix}`
}
