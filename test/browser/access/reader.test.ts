import { describeReader } from './describe-reader.ts'

describeReader({ width: 390, colours: 'light' })
