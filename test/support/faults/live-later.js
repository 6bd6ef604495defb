// Loaded by NODE_OPTIONS: it is seven years and some months later, and chance falls otherwise.
const RealDate = Date
const later = 2_750 * 24 * 60 * 60 * 1000
const { random } = Math

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + later] : args))
  }

  static now() {
    return RealDate.now() + later
  }
}
Math.random = () => 1 - random()
