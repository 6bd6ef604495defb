/** A link's place in the text, and its address. */
export interface FoundUrl {
  from: number
  to: number
  url: string
}
