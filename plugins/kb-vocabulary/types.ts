/** The public shapes of `kb-vocabulary`: what the project knows about the archive's own words. */
import type { Service } from '../kb-entities/types.ts'

/** All of `content/vocabulary/`. The maps go from an entry's code or token, as written, to the entry. */
export interface Vocabulary {
  /** Sorted by name. */
  services: DescribedService[]
  titlePrefixes: Map<string, TitlePrefix>
  keywords: Map<string, Keyword>
  technology: Map<string, Keyword>
  products: Map<string, Product>
  /** In the file's order. */
  productNames: ProductName[]
  /** By family, then by number. */
  codes: Code[]
  /** Sorted by path. */
  registry: RegistryKey[]
}

/** Which numbers an error code belongs to: equal numbers of two families mean different things. */
export type CodeFamily = 'stop' | 'ntstatus' | 'win32' | 'hresult' | 'mapi' | 'jet' | 'winsock' | 'visual-basic' | 'ado'

/** An error code and what it means. */
export interface Code {
  family: CodeFamily
  /** As the family writes it: `0x0000000A`, `-1018`, `10054`. */
  code: string
  /** `IRQL_NOT_LESS_OR_EQUAL`; null for errors of Visual Basic, which have none. */
  symbol: string | null
  /** One sentence, in our own words. */
  meaning: string
  /** The header file or product that defines it, "Winerror.h". */
  from: string
}

/** A key or value of the registry and what it is for. */
export interface RegistryKey {
  /** From the root key down; a component `*` stands for any one name. */
  path: string
  /** What it holds or decides, in one sentence of our own. */
  holds: string
  /** Where this is known from: an article's id, a book, or `use` where the articles that name it show it. */
  from: string
}

/** A service and what it is for. */
export interface DescribedService extends Service {
  /** What it does, in one sentence; null where that is not known. */
  does: string | null
}

/** What a title's prefix says: `XADM` in "XADM: Exchange Services Won't Start". */
export interface TitlePrefix {
  /** As titles write it, "XADM", "PC Win". */
  code: string
  meaning: string
  /** Codes of the products that nearly all articles with this prefix belong to; empty where it does not tell. */
  products: string[]
  /** "kbprb", where the prefix implies one. */
  issueType: string | null
  /** Where the meaning is known from: an article's id, or `titles` where the titles themselves show it. */
  from: string
}

/** A token of an article's Keywords line, such as `kbnetwork` or `exc55`, or of its Technology line, `kbExchange550`. */
export interface Keyword {
  token: string
  meaning: string
  /** Where the meaning is known from: an article's id, or `use` where the articles that bear it show it. */
  from: string
}

/** A product's name with its writings: `Windows NT 4.0`, typed `nt4`. */
export interface ProductName {
  /** As most articles have it. */
  name: string
  /** As titles and keywords have it, or readers type it; no two names share one. */
  writings: string[]
}

/** A product as the archive divides it: `exchange` in "DOCUMENT:Q298933  06-AUG-2002  [exchange]". */
export interface Product {
  code: string
  /** As PRODUCT lines write it, "Microsoft Exchange"; null where no such line stands for this code alone. */
  productLine: string | null
  /** The whole name, "Microsoft Exchange Server". */
  name: string
  /** For narrow places, "Exchange". */
  shortName: string
  /** One sentence on which articles stand under the code. */
  description: string
  /** Which products stand together in an index, "Servers". */
  family: string
}
