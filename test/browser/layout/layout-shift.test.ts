import { describeShift } from './describe-shift.ts'

describeShift(360)
