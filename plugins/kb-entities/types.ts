/** The public shapes of `kb-entities`: what an article's text names. */

/** Kinds of entity. `otherFile` is SYS, OCX, VBX, VXD, 386, DRV, CPL and COM. */
export type EntityKind =
  | 'dll'
  | 'executable'
  | 'otherFile'
  | 'service'
  | 'reference'
  | 'errorCode'
  | 'event'
  | 'registryKey'

/**
 * One place in a text that names an entity. `name` is the canonical form: `netif.dll`, `Microsoft Exchange Directory`,
 * `Q217215`, `0x80040154`, `1023` (event), `HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft` (registry key).
 * `start` and `end` are offsets into the text that was searched, end exclusive.
 */
export interface Mention {
  kind: EntityKind
  name: string
  start: number
  end: number
}

/** One Windows NT service as `content/vocabulary/services.yaml` gives it. */
export interface Service {
  /** Canonical display name, "Microsoft Exchange Directory". */
  name: string
  /** Service key below CurrentControlSet\Services, "MSExchangeDS"; null where it is not known. */
  key: string | null
  /** Files that run it, lower case, "dsamain.exe". */
  executables: string[]
  /** Other established names that always count. */
  aliases: string[]
  /** Names that count only in articles of the given product codes, "directory service" in ["exchange"]. */
  contextAliases: { alias: string; products: string[] }[]
}

/** What the finder has to know of the article around a text. */
export interface MentionContext {
  /** The article's own id: it does not refer to itself. */
  articleId: string
  productCode: string | null
  /** Whether the text is a set-off block, where line breaks are kept. */
  setOff: boolean
  /** The registry's root key that an earlier text of the article named last: a path without one continues it. */
  hive?: string | null
}

/** One row of a hotfix's table of files; fields that the row does not give are null. */
export interface FileVersion {
  name: string
  version: string | null
  /** ISO date where it can be told, else as it stands. */
  date: string | null
  /** Bytes. */
  size: number | null
  platform: string | null
}

/** All that one article names, each list distinct and sorted by first mention. */
export interface ArticleEntities {
  dlls: string[]
  executables: string[]
  otherFiles: string[]
  services: { name: string; key: string | null }[]
  references: string[]
  errorCodes: string[]
  eventIds: number[]
  registryKeys: string[]
  fileVersions: FileVersion[]
}
