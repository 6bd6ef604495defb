// Loaded by NODE_OPTIONS: when the build begins the stage KB_FAULT_STAGE, takes every file descriptor that the system
// still gives, so that it refuses the build's own. By then the program has loaded its modules: refused earlier, Node.js
// says of some that there is no such package.
import { openSync } from 'node:fs'
import { devNull } from 'node:os'
import { atStage } from './at-stage.js'

atStage(() => {
  try {
    for (;;) openSync(devNull, 'r')
  } catch (error) {
    if (error.code !== 'EMFILE') throw error
  }
})
