/** The public shapes of `kb-graph` but for the graph itself: what it reads of records, and what it answers. */

/** The kinds of thing by which articles are joined; names as in the article record. */
export type NodeKind = 'dll' | 'executable' | 'otherFile' | 'service' | 'errorCode' | 'event' | 'registryKey'

/** What the graph reads of an article record. A full record fits. */
export interface GraphArticle {
  id: string
  number: number
  title: string
  product: { code: string | null; name: string }
  keywords: readonly string[]
  sections: readonly { title: string }[]
  dlls: readonly string[]
  executables: readonly string[]
  otherFiles: readonly string[]
  services: readonly { name: string; key: string | null }[]
  references: readonly string[]
  errorCodes: readonly string[]
  eventIds: readonly number[]
  registryKeys: readonly string[]
  /** Ids of articles that this one says it replaces, supersedes or took in. */
  replaces?: readonly string[]
  /** Ids of articles that this one says it was replaced by, superseded by or merged into. */
  replacedBy?: readonly string[]
}

/**
 * Why two articles are related: an entity that both name, a citation one way or the other (`name` is the cited or the
 * citing article), an article that both cite, or a word that stands in both titles.
 */
export interface RelationReason {
  kind: NodeKind | 'cites' | 'citedBy' | 'bothCite' | 'titleWord'
  name: string
}

/** A related article, with the reasons, strongest first. Scores compare within one list only. */
export interface RelatedArticle {
  id: string
  score: number
  because: RelationReason[]
}

/** An entity with the articles that name it, sorted by article number. */
export interface EntityNode {
  kind: NodeKind
  name: string
  articles: string[]
}

/** An entity that shares articles with another; `count` is how many. */
export interface CoNamed {
  kind: NodeKind
  name: string
  count: number
}

/** A cited article that the archive lacks, with its citing articles sorted by number. */
export interface AbsentArticle {
  id: string
  citedBy: string[]
}

/** Where an article stands in chains of replacement, whichever side says so. Ids by number; absent articles occur. */
export interface Replacements {
  replaces: readonly string[]
  replacedBy: readonly string[]
}

/** An entity in a picture: how many articles name it, and how many of them name the entity in the middle too. */
export interface Neighbour {
  kind: NodeKind
  name: string
  articles: number
  shared: number
}

/** Two entities of a picture, as places in `nodes`, and how many articles name both. */
export interface NeighbourhoodEdge {
  source: number
  target: number
  count: number
}

/** An entity (`nodes[0]`) with the modules and services that share articles with it, and what those share. */
export interface Neighbourhood {
  nodes: readonly Neighbour[]
  edges: readonly NeighbourhoodEdge[]
}
