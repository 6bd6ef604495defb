/**
 * Names the language of code where it is plain. In: `#include <stdio.h>`. Out: `c`. Where two would do, null.
 */

/** Languages by signs that only they have, in the order in which they are asked. */
const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['reg', /^REGEDIT4|^\[HKEY_/m],
  ['cpp', /^\s*(?:class \w+ ?[:{]|#include <\w+>|using namespace|template ?<)|\w+::~?\w+|\b(?:cout|cin) ?(?:<<|>>)/m],
  ['c', /^\s*#\s*(?:include|define|ifdef|ifndef|pragma)\b|\bprintf ?\(|\b(?:int|void) (?:main|WINAPI|\w+) ?\(/m],
  [
    'vb',
    /^\s*(?:(?:Private |Public )?(?:Sub|Function) \w+|Dim \w+ As |End (?:Sub|Function|If)|Debug\.Print|Set \w+ = )/m,
  ],
  ['basic', /^\s*(?:\d+ )?(?:PRINT|DECLARE (?:SUB|FUNCTION)|DEFINT|CLS|LOCATE|END SUB|OPEN .* FOR )/m],
  [
    'foxpro',
    /^\s*(?:DEFINE (?:WINDOW|MENU|POPUP)|ENDPROC|ENDSCAN|ENDCASE|BROWSE|SELECT 0|USE \w+ (?:IN|ALIAS)|@ ?\d+, ?\d+ (?:SAY|GET))/im,
  ],
  [
    'sql',
    /^\s*(?:SELECT .+|INSERT (?:INTO )?\w+|CREATE (?:TABLE|PROC(?:EDURE)?|VIEW|INDEX)|EXEC(?:UTE)? \w+|sp_\w+)\b/im,
  ],
  ['asm', /^\s*(?:mov|push|pop|lea|xor|cmp|jmp|int)\s+\w+/im],
  ['html', /^\s*<(?:html|head|body|script|form|table|object|%@)/im],
  ['ini', /^\[[\w .-]+\]\n\s*[\w .]+=/m],
  ['batch', /^\s*(?:@?echo (?:on|off)|rem |@?copy |xcopy |net (?:use|stop|start) |if (?:not )?(?:exist|errorlevel))/im],
]

export function guessLanguage(value: string): string | null {
  return LANGUAGES.find(([, sign]) => sign.test(value))?.[0] ?? null
}
