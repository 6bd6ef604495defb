import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Decoded } from '../../plugins/kb-parse/index.ts'
import { decode, readArticles } from '../../plugins/kb-parse/index.ts'
import { findWholeCorpus } from '../support/corpus.ts'

const corpus = findWholeCorpus()

/**
 * What was decided for the raw files with bytes above 0x7E, read one by one. All others are Windows-1252, most for a
 * fixed space (0xA0) that an editor left between two words or at the end of a line.
 */
const decisions: { encoding: Decoded['encoding']; sign: string; articles: string[]; why: string }[] = [
  {
    encoding: 'cp437',
    sign: 'ü',
    articles: ['Q229148'],
    why: '0x81 has no meaning in Windows-1252 and begins a German word here',
  },
  {
    encoding: 'windows-1252',
    sign: 'ü',
    articles: ['Q157021', 'Q157248'],
    why: '0xFC in German and Czech words; a superscript in code page 437',
  },
  {
    encoding: 'windows-1252',
    sign: 'á',
    articles: ['Q157248', 'Q221690'],
    why: '0xE1 in a street of Prague; in the title of Q221690 form 1 has the same letter in UTF-8',
  },
  {
    encoding: 'windows-1252',
    sign: '’',
    articles: ['Q154452', 'Q162512', 'Q163522', 'Q182526'],
    why: '0x92 where form 1 has an apostrophe',
  },
  {
    encoding: 'windows-1252',
    sign: '“',
    articles: ['Q191452', 'Q192582'],
    why: '0x93 and 0x94 come in pairs around words',
  },
  {
    encoding: 'windows-1252',
    sign: 'ñ',
    articles: ['Q192582'],
    why: '0xF1 is named by its own number, 0241, in the text',
  },
  {
    encoding: 'windows-1252',
    sign: '§',
    articles: ['Q164528', 'Q176952', 'Q236983', 'Q270889'],
    why: '0xA7 divides directory names; Q270889 calls it the section sign',
  },
  {
    encoding: 'windows-1252',
    sign: '¶',
    articles: ['Q134901', 'Q157373', 'Q197198', 'Q264723', 'Q264787'],
    why: '0xB6 is the paragraph mark of Word',
  },
  {
    encoding: 'windows-1252',
    sign: '·',
    articles: ['Q109496', 'Q111742', 'Q150655', 'Q197198', 'Q264787'],
    why: '0xB7 begins items, or shows a space in Word',
  },
  {
    encoding: 'windows-1252',
    sign: '®',
    articles: ['Q214803', 'Q217375', 'Q230305', 'Q250979', 'Q271254'],
    why: '0xAE follows names of products',
  },
  {
    encoding: 'windows-1252',
    sign: '©',
    articles: ['Q188067', 'Q226106', 'Q255508', 'Q315849'],
    why: '0xA9 stands before or after a year',
  },
  { encoding: 'windows-1252', sign: '°', articles: ['Q231508'], why: '0xB0 in a latitude' },
  { encoding: 'windows-1252', sign: 'µ', articles: ['Q240259'], why: '0xB5 in garbage that the article shows as such' },
  {
    encoding: 'windows-1252',
    sign: '¤',
    articles: ['Q242367'],
    why: 'Chinese text that the article shows as the garbage which it became',
  },
  {
    encoding: 'windows-1252',
    sign: '¦',
    articles: ['Q171621', 'Q263206'],
    why: '0xA6 among the characters of a trace',
  },
  {
    encoding: 'ascii',
    sign: '␡',
    articles: ['Q96060', 'Q96493', 'Q97725', 'Q105612', 'Q132939', 'Q202086'],
    why: '0x7F ends lines of old listings: it stays, made visible',
  },
  { encoding: 'ascii', sign: '␛', articles: ['Q326108'], why: 'a printer stream: its escapes stay, made visible' },
  { encoding: 'ascii', sign: '␖', articles: ['Q287888'], why: 'a mail header with control characters, made visible' },
]

/** The bytes of a raw file. @throws Error where the archive has no such file: a test that reads nothing proves nothing */
function readRaw(id: string): Buffer {
  const group = id.slice(1).padStart(6, '0').slice(0, 3)
  return readFileSync(join(corpus ?? '', 'txt', group, `${id}.TXT`))
}

describe.skipIf(corpus === null)('the bytes of the archive', () => {
  it.each(decisions)('reads $sign in $encoding: $why', ({ encoding, sign, articles }) => {
    for (const id of articles) {
      const bytes = readRaw(id)
      expect([id, decode(bytes).encoding, decode(bytes).text.includes(sign)]).toEqual([id, encoding, true])
    }
  })

  it('reads every raw file as ASCII or as decided', () => {
    const other = new Map<string, string[]>()
    for (const group of readdirSync(join(corpus ?? '', 'txt'))) {
      for (const name of readdirSync(join(corpus ?? '', 'txt', group))) {
        const { encoding, text } = decode(readFileSync(join(corpus ?? '', 'txt', group, name)))
        if (encoding !== 'ascii' && encoding !== 'windows-1252')
          other.set(encoding, [...(other.get(encoding) ?? []), name])
        expect(text, name).not.toMatch(/[\0-\b\v\f\x0e-\x1f\x7f\ufffd]/)
      }
    }
    expect([...other].filter(([encoding]) => encoding !== 'cp437')).toEqual([])
    expect((other.get('cp437') ?? []).filter((name) => name !== 'Q229148.TXT')).toEqual([])
  })
})

describe('any bytes', () => {
  it('are read without a throw, whatever header stands before them', { timeout: 1_800_000 }, () => {
    const header = fc.constantFrom(
      '',
      'DOCUMENT:Q1  01-JAN-1999  [x]\nTITLE   :x\n\n',
      '\tArticle: Q12\n\tLast Modified: x\n\t\n\t',
    )
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 300 }), (text, bytes) => {
        const { articles, rejections } = readArticles(Buffer.concat([Buffer.from(text), bytes]), new VFile())
        expect(articles.length + rejections.length).toBeGreaterThan(0)
        for (const { tree } of articles) expect(tree.type).toBe('root')
      }),
      { numRuns: 100_000 },
    )
  })
})
