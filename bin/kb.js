#!/usr/bin/env node
// Registers tsx, so that the TypeScript sources run as they are, and hands over to the command line.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../plugins/cli.ts')
process.exitCode = await main(process.argv.slice(2))
