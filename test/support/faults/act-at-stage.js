// Loaded by NODE_OPTIONS: when the build begins the stage KB_FAULT_STAGE, runs the shell command KB_FAULT_COMMAND once.
import { execSync } from 'node:child_process'
import { isMainThread } from 'node:worker_threads'

const { KB_FAULT_STAGE: stage, KB_FAULT_COMMAND: command } = process.env
const write = process.stderr.write.bind(process.stderr)
let isDone = !isMainThread

process.stderr.write = (text, ...rest) => {
  if (!isDone && String(text).startsWith(stage)) {
    isDone = true
    execSync(command)
  }
  return write(text, ...rest)
}
