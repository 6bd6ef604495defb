/**
 * Names the language of code where it is plain. In: `#include <stdio.h>`. Out: `c`. Where two would do, null.
 */

/** Languages by signs that only they have, in the order in which they are asked. */
const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['reg', /^REGEDIT4|^\[HKEY_/m],
  [
    'cpp',
    /^[ \t]*(?:class \w+ ?[:{]|#include <\w+>|using namespace|template ?<)|\w+::~?\w+|\b(?:cout|cin) ?(?:<<|>>)/m,
  ],
  ['c', /^[ \t]*#\s*(?:include|define|ifdef|ifndef|pragma)\b|\bprintf ?\(|\b(?:int|void) (?:main|WINAPI|\w+) ?\(/m],
  [
    'vb',
    /^[ \t]*(?:(?:Private |Public )?(?:Sub|Function) \w+|Dim \w+ As |End (?:Sub|Function|If)|Debug\.Print|Set \w+ = )/m,
  ],
  ['basic', /^[ \t]*(?:\d+ )?(?:PRINT|DECLARE (?:SUB|FUNCTION)|DEFINT|CLS|LOCATE|END SUB|OPEN .* FOR )/m],
  [
    'foxpro',
    /^[ \t]*(?:DEFINE (?:WINDOW|MENU|POPUP)|ENDPROC|ENDSCAN|ENDCASE|ENDFOR|CLOSE ALL|CLEAR ALL|RELEASE LIBRARY|BROWSE|SELECT 0|USE \w+ (?:IN|ALIAS)|@ ?\d+, ?\d+ (?:SAY|GET))/im,
  ],
  [
    'sql',
    /^[ \t]*(?:SELECT .+|INSERT (?:INTO )?\w+|CREATE (?:TABLE|PROC(?:EDURE)?|VIEW|INDEX)|EXEC(?:UTE)? \w+|sp_\w+)\b/im,
  ],
  ['asm', /^[ \t]*(?:(?:mov|push|pop|lea|xor|cmp|jmp)\s+\w|int\s+\d)/im],
  ['html', /^[ \t]*<(?:html|head|body|script|form|table|object|%@)/im],
  ['ini', /^\[[\w .-]+\]\n[ \t]*[\w .]+=/m],
  [
    'batch',
    /^[ \t]*(?:@?echo (?:on|off)|rem |@?copy |xcopy |net (?:use|stop|start) |if (?:not )?(?:exist|errorlevel))/im,
  ],
]

/** Enough to tell. */
const SAMPLE = 1000

export function guessLanguage(value: string): string | null {
  const sample = value.slice(0, SAMPLE)
  return LANGUAGES.find(([, sign]) => sign.test(sample))?.[0] ?? null
}
