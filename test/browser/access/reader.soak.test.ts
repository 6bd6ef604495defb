import { describeReader } from './describe-reader.ts'

for (const width of [320, 390, 1280])
  for (const colours of ['light', 'dark', 'forced'] as const)
    if (width !== 390 || colours !== 'light') describeReader({ width, colours })
