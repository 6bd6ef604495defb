// Loaded by NODE_OPTIONS: folders list their entries backwards, and where there are several cores there is one.
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
os.availableParallelism = () => (availableParallelism() > 1 ? 1 : 4)
syncBuiltinESMExports()
