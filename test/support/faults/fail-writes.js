// Loaded by NODE_OPTIONS: in every thread, from the KB_FAULT_AFTER-th call on, each of the calls KB_FAULT_CALLS that
// changes something below KB_FAULT_FOLDER fails with KB_FAULT_CODE; with the code KILL the process kills itself.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { KB_FAULT_AFTER: after, KB_FAULT_CALLS: calls, KB_FAULT_CODE: code, KB_FAULT_FOLDER: folder } = process.env
let count = 0

for (const name of calls.split(' ')) {
  const real = fs[name]
  fs[name] = (...args) => {
    const isMeant = String(args[0]).startsWith(folder)
    if (isMeant) count += 1
    if (!isMeant || count < Number(after)) return real(...args)
    if (code === 'KILL') process.kill(process.pid, 'SIGKILL')
    const error = Object.assign(new Error(`${code}: made by a test, ${name} '${args[0]}'`), { code })
    const callback = args.at(-1)
    if (typeof callback !== 'function') throw error
    process.nextTick(callback, error)
  }
}
syncBuiltinESMExports()
