/**
 * Asks the registry whether any dependency has a known hole: `npm run audit`.
 * Status 1 where it names one. Where it does not answer (no network, a mirror without that service), a line says so and
 * the status is 0, or 1 with `--required`.
 */
import { spawnSync } from 'node:child_process'
import { judgeAudit } from './judge-audit.ts'

const { stdout } = spawnSync('npm audit --json', { encoding: 'utf8', maxBuffer: 1 << 28, shell: true })
const { answered, holes } = judgeAudit(stdout ?? '')
if (!answered)
  process.stderr.write('The registry does not say which dependencies have known holes: nothing was checked.\n')
else process.stdout.write([...holes, `${holes.length} known holes\n`].join('\n'))
process.exitCode = holes.length > 0 || (!answered && process.argv.includes('--required')) ? 1 : 0
