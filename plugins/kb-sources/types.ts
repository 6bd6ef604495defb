/** The public shapes of `kb-sources`: where articles come from. */

/** A source as `content/sources.yaml` lists it. */
export interface ListedSource {
  /** Lower-case letters, digits and hyphens. */
  name: string
  /** What the source is. */
  title: string
  /** Whose words they are. */
  rights: string
  /** Whether its bodies are the project's own retelling, which every page then says. */
  sample: boolean
  /** Absolute path of the folder where its articles stand, or will stand once they are fetched. */
  folder: string
  /** Address of an original file, with `{path}` for the path below the folder; null where there is none. */
  originalUrl: string | null
  /** Where `kb fetch` brings it from; null for a folder that is simply there. */
  repository: PinnedRepository | null
}

/** One commit of a git repository, and what of it is wanted. */
export interface PinnedRepository {
  /** `https://...` or `file:///...` */
  url: string
  /** 40 hexadecimal digits. */
  commit: string
  /** Folders inside it, such as `kb`; `.` is all of it. */
  folders: readonly string[]
}

/** A file of a commit. */
export interface TreeFile {
  /** Path in the repository, with forward slashes. */
  path: string
  /** Hash of its content as git counts it. */
  blob: string
}

/** What a commit has and a copy of it has not, with the reason. */
export interface LeftOutPath {
  path: string
  reason: string
}

/** What became of a source. */
export interface FetchResult {
  /** `current` where the copy was whole already; nothing was asked of the network then. */
  state: 'fetched' | 'current'
  /** Files of the copy. */
  files: number
  leftOut: readonly LeftOutPath[]
}
