import { windowWidths } from '../../screenshots/reviewed-boxes.ts'
import { describeBoxes } from './describe-boxes.ts'

describeBoxes(windowWidths.slice(1))
