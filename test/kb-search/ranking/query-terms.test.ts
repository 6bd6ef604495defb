import { describe, expect, it } from 'vitest'
import { parseQueryTerms } from '../../../plugins/kb-search/ranking/query-terms.ts'
import { compileSpellings } from '../../../plugins/kb-search/ranking/spellings.ts'

const SPELLINGS = compileSpellings([['Windows NT 4.0', 'NT 4', 'nt4']])

const parse = (query: string) => parseQueryTerms(query, SPELLINGS)
const tellingOf = (query: string) => parse(query).flatMap(({ text, stop }) => (stop ? [] : [text]))
const textsOf = (query: string) => parse(query).map(({ text }) => text)

describe('parseQueryTerms', () => {
  it('marks stop words and single letters, and keeps all in order', () => {
    expect(tellingOf('the printer does a Reset of C files')).toEqual(['printer', 'reset', 'files'])
    expect(textsOf('to be or not')).toEqual(['to', 'be', 'or', 'not'])
  })

  it('drops negations, and what stands behind an apostrophe', () => {
    expect(tellingOf("I'm told the printer's tray won’t open and isn't found")).toEqual([
      'told',
      'printer',
      'tray',
      'open',
      'found',
    ])
    expect(parse("don't")).toEqual([{ text: "don't", parts: [], place: 0, stop: true, spelling: null }])
  })

  it('gives a token of several parts whole, with the parts that tell something', () => {
    expect(parse('Netif.dll, (W3svc/root)')).toEqual([
      { text: 'netif.dll', parts: ['netif'], place: 0, stop: false, spelling: null },
      { text: 'w3svc/root', parts: ['w3svc', 'root'], place: 1, stop: false, spelling: null },
    ])
  })

  it('reads a joined word as the words that articles write apart, and these as two where they are typed apart', () => {
    expect(textsOf('scrollbars flicker')).toEqual(['scroll bar', 'flicker'])
    expect(textsOf('scroll-bar flickers')).toEqual(['scroll bar', 'flickers'])
    expect(textsOf('scroll bar flickers')).toEqual(['scroll', 'bar', 'flickers'])
    expect(textsOf('dial up flickers')).toEqual(['dial up', 'flickers'])
  })

  it('writes the root of a path of the registry as articles do', () => {
    expect(textsOf('HKLM\\Software\\Lamp')).toEqual(['hkey_local_machine\\software\\lamp'])
    expect(textsOf('hku hkxx\\lamp')).toEqual(['hku', 'hkxx\\lamp'])
  })

  it('keeps version numbers as one word, whose parts are too short to be indexed', () => {
    expect(parse('windows 3.1')).toEqual([
      { text: 'windows', parts: [], place: 0, stop: false, spelling: null },
      { text: '3.1', parts: [], place: 1, stop: false, spelling: null },
    ])
  })

  it('takes JET before an error number for whose it is', () => {
    expect(tellingOf('JET -1018')).toEqual(tellingOf('-1018'))
    expect(tellingOf('jet -1018, database')).toEqual(['1018', 'database'])
    expect(tellingOf('jet 4.0')).toEqual(['jet', '4.0'])
  })

  it('counts stop words in places and keeps the first of equal words', () => {
    expect(parse('print to the print queue').map(({ place }) => place)).toEqual([0, 1, 2, 4])
  })

  it('reads a name in any of its writings as one word', () => {
    const name = SPELLINGS.get('windowsnt4.0')
    for (const query of ['nt4 setup', 'NT 4 set-up', 'Windows NT 4.0 set up']) {
      const [first, second] = parse(query)
      expect(first).toEqual({
        text: 'windows nt 40',
        parts: ['windows', 'nt', '40'],
        place: 0,
        stop: false,
        spelling: name,
      })
      expect(second?.text).toBe('set up')
    }
  })

  it('counts the words of a name in places', () => {
    expect(parse('setup of Windows NT 4.0 fails').map(({ place }) => place)).toEqual([0, 1, 2, 5])
  })

  it('tells the languages apart whose names are a letter and marks', () => {
    expect(textsOf('C++ or c#')).toEqual(['cplusplus', 'or', 'csharp'])
  })

  it('finds nothing in punctuation, and bounds long pastes', () => {
    expect(parse(' -- ?! ')).toEqual([])
    expect(parse(Array.from({ length: 500 }, (_, index) => `word${index}`).join(' '))).toHaveLength(24)
  })
})
