// Entry of worker threads: runs the CommonJS module that `worker-code.ts` made in the first thread.
const { compileFunction } = require('node:vm')
const { workerData } = require('node:worker_threads')

const run = compileFunction(workerData.code, ['module', 'exports', 'require'], { filename: 'worker-code.cjs' })
run(module, module.exports, require)
