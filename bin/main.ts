#!/usr/bin/env node
/** The `kb` command as it stands in the package, compiled; in a checkout, `kb.js` runs it from its source. */
import { main } from '../plugins/cli.ts'

process.exitCode = await main(process.argv.slice(2))
