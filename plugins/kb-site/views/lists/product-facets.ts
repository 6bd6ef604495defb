/** By what a product's articles can be narrowed: the versions they are for, and their types. */
import type { ArticleCard } from '../../../kb-record/article-card.ts'
import { compareText } from '../../addresses/compare-text.ts'
import { pathSegment } from '../../addresses/site-paths.ts'

/** One value of a facet with its articles. */
export interface FacetValue {
  /** As the page of the value is called: "5.5", "A problem with a way around it". */
  name: string
  /** Its part of the address: `type/kbprb`, `version/5.5`. */
  folder: string
  records: ArticleCard[]
}

/** A facet of a product; its values are sorted. */
export interface ProductFacet {
  /** "Type" */
  name: string
  values: FacetValue[]
}

/** A version that fewer articles are for is found on their pages, and in the search. */
const fewestOfVersion = 25
/** The most values that a facet shows: those with most articles. */
const mostValues = 15

/** Facets of a list of articles; a facet with one value alone narrows nothing and is left out. */
export function listFacets(
  records: readonly ArticleCard[],
  meanings: Readonly<Record<string, string>>,
): ProductFacet[] {
  const types = collectValues(records, typesOf, (type) => meanings[type.toLowerCase()] ?? type, 'type')
  const versions = collectValues(records, versionsOf, (version) => version, 'version')
  const facets = [
    { name: 'Type', values: mostFrequent(types, 1).sort((a, b) => b.records.length - a.records.length) },
    { name: 'Version', values: mostFrequent(versions, fewestOfVersion).sort((a, b) => compareText(a.name, b.name)) },
  ]
  return facets.filter(({ values }) => values.length > 1)
}

/** Some articles have several types in one field: `kbhowto kbinfo`. */
function typesOf({ issueType, derivedIssueType }: ArticleCard): string[] {
  return (issueType ?? derivedIssueType ?? '').split(' ').filter((type) => type !== '')
}

function versionsOf({ versions }: ArticleCard): string[] {
  return versions.flatMap((platform) => platform.versions)
}

function collectValues(
  records: readonly ArticleCard[],
  termsOf: (record: ArticleCard) => readonly string[],
  nameOf: (term: string) => string,
  folder: string,
): FacetValue[] {
  const values = new Map<string, FacetValue>()
  for (const record of records) {
    for (const term of termsOf(record)) {
      const path = `${folder}/${pathSegment(term)}`
      const value = values.get(path)
      if (!value) values.set(path, { name: nameOf(term), folder: path, records: [record] })
      // An article may be for one version on several platforms.
      else if (value.records.at(-1) !== record) value.records.push(record)
    }
  }
  return [...values.values()]
}

function mostFrequent(values: readonly FacetValue[], fewest: number): FacetValue[] {
  return values
    .filter(({ records }) => records.length >= fewest)
    .sort((a, b) => b.records.length - a.records.length || compareText(a.name, b.name))
    .slice(0, mostValues)
}
