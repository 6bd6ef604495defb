/** The vocabulary in the forms that the site needs, and the words that it adds to a record. */
import { compileServices, type ServiceMatcher } from '../../kb-entities/index.ts'
import type { Service } from '../../kb-entities/types.ts'
import type { ArticleMetadata } from '../../kb-parse/types.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import {
  CodeTable,
  type DescribedService,
  loadVocabulary,
  RegistryTable,
  type Vocabulary,
} from '../../kb-vocabulary/index.ts'

/** Vocabulary, compiled. */
export interface SiteVocabulary extends Pick<Vocabulary, 'products' | 'productNames' | 'titlePrefixes'> {
  services: ServiceMatcher
  serviceByName: ReadonlyMap<string, DescribedService>
  /** By the name below CurrentControlSet\Services, in lower case. */
  serviceByKey: ReadonlyMap<string, DescribedService>
  /** From a program's file name to the names of the services that it runs. */
  servicesByExecutable: ReadonlyMap<string, readonly string[]>
  /** From a PRODUCT line's text to the code that it stands for. */
  productCodes: ReadonlyMap<string, string>
  codes: CodeTable
  registry: RegistryTable
  /** What keywords and technology tokens mean, by their text in lower case. */
  meanings: Readonly<Record<string, string>>
}

/**
 * Loads and compiles the vocabulary of a folder.
 * @throws Error with file, line, found and expected where a file does not fit its schema
 */
export function loadSiteVocabulary(folder: string): SiteVocabulary {
  return compileVocabulary(loadVocabulary(folder))
}

/** Compiles a loaded vocabulary: quick, where loading checks every entry and is not. */
export function compileVocabulary({
  services,
  titlePrefixes,
  keywords,
  technology,
  products,
  productNames,
  codes: errorCodes,
  registry,
}: Vocabulary): SiteVocabulary {
  const meanings = [...technology, ...keywords].map(([token, { meaning }]) => [token.toLowerCase(), meaning] as const)
  const codes = [...products.values()].flatMap(({ code, productLine }) =>
    productLine ? [[productLine, code] as const] : [],
  )
  return {
    services: compileServices(services),
    serviceByName: new Map(services.map((service) => [service.name, service])),
    serviceByKey: new Map(
      services.flatMap((service) => (service.key === null ? [] : [[service.key.toLowerCase(), service] as const])),
    ),
    servicesByExecutable: groupByExecutable(services),
    products,
    productNames,
    productCodes: new Map(codes),
    titlePrefixes,
    codes: new CodeTable(errorCodes),
    registry: new RegistryTable(registry),
    // Without what every object inherits: a keyword may be called `constructor`.
    meanings: Object.assign(Object.create(null), Object.fromEntries(meanings)),
  }
}

/**
 * What the vocabulary adds to an article's metadata: the meaning of the title's prefix, the issue type that it implies,
 * the product's one name, and of the product the code, which Markdown copies lack, or the name, which the Programmer's Library lacks.
 */
export function explainMetadata(
  metadata: ArticleMetadata,
  { titlePrefixes, productCodes, products }: SiteVocabulary,
): ArticleMetadata & Pick<ArticleRecord, 'derivedIssueType' | 'productName'> {
  const { titlePrefix, issueType, product } = metadata
  const known = titlePrefix ? titlePrefixes.get(titlePrefix.code) : undefined
  const code = product.code ?? productCodes.get(product.name) ?? null
  return {
    ...metadata,
    product: { code, name: product.name || (products.get(code ?? '')?.name ?? '') },
    productName: products.get(code ?? '')?.name ?? product.name,
    titlePrefix: titlePrefix && { ...titlePrefix, meaning: known?.meaning ?? null },
    derivedIssueType: issueType === null ? (known?.issueType ?? null) : null,
  }
}

function groupByExecutable(services: readonly Service[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { name, executables } of services) {
    for (const file of executables) names.set(file, [...(names.get(file) ?? []), name])
  }
  return names
}
