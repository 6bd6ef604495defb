import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentence, lastSentence } from '../../../plugins/kb-entities/statements/sentence.ts'

function cutAround(text: string, word: string): string {
  const start = text.indexOf(word)
  return cutSentence(text, start, start + word.length)
}

describe('cutSentence', () => {
  test.each([
    ['First. Second with it. Third.', 'Second with it.'],
    ['Use Netif.dll 4.0 with it on Windows. Then go.', 'Use Netif.dll 4.0 with it on Windows.'],
    ['The U.S. Version has it. No.', 'The U.S. Version has it.'],
    ['Above\n\n  more\n  with it here\n \nBelow', 'more with it here'],
    ['it', 'it'],
  ])('%j gives %j', (text, sentence) => {
    expect(cutAround(text, 'it')).toBe(sentence)
  })

  test('cuts what is too long between words, on both sides', () => {
    const sentence = cutAround(`${'before '.repeat(100)}MIDDLE${' after'.repeat(100)}`, 'MIDDLE')
    expect(sentence).toMatch(/^… (?:before )+MIDDLE(?: after)+ …$/)
    expect(sentence.length).toBeGreaterThan(200)
  })

  test('gives the room that one side leaves to the other', () => {
    expect(cutAround(`MIDDLE${' after'.repeat(100)}`, 'MIDDLE').length).toBeGreaterThan(200)
  })

  test('holds the name and keeps its length, whatever stands around', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 2000 }), (before, after) => {
        const sentence = cutSentence(`${before}MIDDLE${after}`, before.length, before.length + 6)
        expect(sentence).toContain('MIDDLE')
        expect(sentence.length).toBeLessThanOrEqual(240 + 4)
      }),
    )
  })
})

test('lastSentence gives what follows the last full stop', () => {
  expect(lastSentence('It fails. To mend it, see:  ')).toBe('To mend it, see:')
})
