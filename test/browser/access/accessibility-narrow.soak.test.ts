import { describeAccessibility } from './describe-accessibility.ts'

describeAccessibility(320)
