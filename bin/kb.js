#!/usr/bin/env node
// Registers tsx, so that the TypeScript sources run as they are, and hands over to the command line.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// It would look for the settings, which say how layouts are compiled, in the working folder.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
await import('./main.ts')
