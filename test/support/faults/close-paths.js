// Loaded by NODE_OPTIONS: answers EACCES for the paths of KB_FAULT_PATHS, one a line, as the system does to all but root.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const closed = new Set(process.env.KB_FAULT_PATHS.split('\n'))

for (const [name, call] of [
  ['readFileSync', 'open'],
  ['readdirSync', 'scandir'],
]) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    if (!closed.has(String(path).replace(/\/$/, ''))) return real(path, ...rest)
    throw Object.assign(new Error(`EACCES: permission denied, ${call} '${path}'`), { code: 'EACCES' })
  }
}
syncBuiltinESMExports()
