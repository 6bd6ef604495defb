import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { configureTests } from './test/support/configure-tests.ts'

export default defineConfig({ test: { projects: configureTests(availableParallelism()) } })
