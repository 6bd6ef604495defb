/** The shape of the pieces below `/data/builds/`: the builds of files whose names begin alike. */

/** A build as the pieces have it: version, date, size, platform, numbers of articles. */
export type BuildRow = [string | null, string | null, number | null, string | null, number[]]

/** One piece. Article titles are by number. */
export interface BuildsPiece {
  files: Record<string, BuildRow[]>
  articles: Record<string, string>
}
