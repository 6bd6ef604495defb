/** Makes whole documents of bodies, as the tests of single constructs need them. */

/** A form 2 document around a body written as it stands in one: bullets have a space before them. */
export function makeDocument(body: string, id = 100000): string {
  return [
    `DOCUMENT:Q${id}  26-JUL-2002  [lamp]`,
    'TITLE   :LAMP: How to Light It',
    'PRODUCT :Lamps',
    'PROD/VER::1.0',
    'OPER/SYS:',
    'KEYWORDS:kblamp',
    '',
    '='.repeat(70),
    body,
    '='.repeat(70),
    'Keywords          : kblamp',
    'Issue type        : kblight',
    '',
    '='.repeat(77),
    '',
  ].join('\n')
}
