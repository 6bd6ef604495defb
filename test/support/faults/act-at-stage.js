// Loaded by NODE_OPTIONS: when the build begins the stage KB_FAULT_STAGE, runs the shell command KB_FAULT_COMMAND once.
import { execSync } from 'node:child_process'
import { atStage } from './at-stage.js'

atStage(() => execSync(process.env.KB_FAULT_COMMAND))
