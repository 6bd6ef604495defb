// Loaded by NODE_OPTIONS: folders list their entries backwards, and there are three times as many cores.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

const { readdirSync, readdir } = fs
const { availableParallelism } = os
fs.readdirSync = (...args) => readdirSync(...args).reverse()
fs.readdir = (...args) => {
  const callback = args.pop()
  return readdir(...args, (error, entries) => callback(error, entries?.reverse()))
}
os.availableParallelism = () => 3 * availableParallelism()
syncBuiltinESMExports()
