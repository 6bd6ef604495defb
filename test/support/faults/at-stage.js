import { isMainThread } from 'node:worker_threads'

/** Calls `act` once, in the first thread, when the build says that the stage KB_FAULT_STAGE begins. */
export function atStage(act) {
  if (!isMainThread) return
  const { KB_FAULT_STAGE: stage } = process.env
  const write = process.stderr.write.bind(process.stderr)
  let isDone = false
  process.stderr.write = (text, ...rest) => {
    if (!isDone && String(text).startsWith(stage)) {
      isDone = true
      act()
    }
    return write(text, ...rest)
  }
}
