import { describeShift } from './describe-shift.ts'

describeShift(1440)
