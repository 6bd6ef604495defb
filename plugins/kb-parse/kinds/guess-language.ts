/**
 * Names the language of code where it is plain. In: `#include <stdio.h>`. Out: `c`. Where two would do, null.
 */

/** Languages by signs that only they have, in the order in which they are asked. */
const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['reg', /^REGEDIT4|^\[HKEY_/m],
  [
    'cpp',
    /^[ \t]*(?:class \w+ ?[:{]|#include <\w+>|using namespace|template ?<)|\w+::~?\w+|\b(?:cout|cin) ?(?:<<|>>)|\bBEGIN_[A-Z]+_MAP ?\(|\bAfx\w+ ?\(|\bCString\b/m,
  ],
  ['c', /^[ \t]*#\s*(?:include|define|ifdef|ifndef|pragma)\b|\bprintf ?\(|\b(?:int|void) (?:main|WINAPI|\w+) ?\(/m],
  [
    'vb',
    /^[ \t]*(?:(?:Private |Public |Global )?(?:Sub|Function|Declare|Const) \w+|(?:Private |Public )?(?:Type|Enum) \w+$|Dim \w+ As |End (?:Sub|Function|If|Type|With|Select)\b|Debug\.Print|Set \w+ = |Option Explicit|For \w+%? = |Next \w+%?$)|\bAs (?:Integer|Long|String|Double|Boolean|Variant|Object)\b/m,
  ],
  [
    'fortran',
    /^[ \t]+(?:SUBROUTINE \w|INTERFACE TO|IMPLICIT NONE|(?:INTEGER|REAL|CHARACTER|LOGICAL)\*\d|(?:WRITE|READ) ?\(\*|PROGRAM \w+$)/im,
  ],
  ['basic', /^[ \t]*(?:\d+ )?(?:PRINT|DECLARE (?:SUB|FUNCTION)|DEFINT|CLS|LOCATE|END SUB|OPEN .* FOR )/m],
  ['asm', /^[ \t]*(?:(?:mov|push|pop|lea|xor|cmp|jmp)\s+\w|int\s+\d|\.(?:model|data|code|386)\b)/im],
  ['html', /^[ \t]*<(?:html|head|body|script|form|table|object|%@)/im],
  [
    'foxpro',
    /^[ \t]*(?:DEFINE (?:WINDOW|MENU|POPUP|CLASS)|ENDPROC|ENDSCAN|ENDCASE|ENDFOR|ENDDEFINE|DO CASE|CLOSE (?:ALL|DATABASES|TABLES)|CLEAR ALL|RELEASE LIBRARY|BROWSE|SELECT 0|USE \w+ (?:IN|ALIAS)|@ ?\d+, ?\d+ (?:SAY|GET)|SET (?:SAFETY|TALK|ESCAPE|EXCLUSIVE|DEFAULT TO|LIBRARY TO|PROCEDURE TO|CLASSLIB TO)|L?PARAMETERS \w|REPLACE \w+ WITH|WAIT WINDOW|\*!\*)|\bTHISFORM\.|=\s*\.[TF]\./im,
  ],
  [
    'sql',
    /^[ \t]*(?:SELECT .+|INSERT (?:INTO )?\w+|CREATE (?:TABLE|PROC(?:EDURE)?|VIEW|INDEX)|EXEC(?:UTE)? \w+|sp_\w+)\b/im,
  ],
  ['foxpro', /^[ \t]*(?:ENDIF|ENDDO)\b|&& [A-Z]/m],
  ['ini', /^\[[\w .-]+\]\n[ \t]*[\w .]+=/m],
  [
    'batch',
    /^[ \t]*(?:@?echo (?:on|off)|rem |@?copy |xcopy |net (?:use|stop|start) |if (?:not )?(?:exist|errorlevel))/im,
  ],
  [
    'c',
    /^[ \t]*(?:(?:struct|typedef|extern|unsigned|char|float|double|HWND|HANDLE|DWORD|WORD|UINT|LPSTR|BOOL|LRESULT|HRESULT)\b[^;\n]*[;{]$|case WM_\w+:)/m,
  ],
]

/** Enough to tell. */
const SAMPLE = 1000

/** The language of code as Markdown names it; null where no sign tells. */
export function guessLanguage(value: string): string | null {
  const sample = value.slice(0, SAMPLE)
  return LANGUAGES.find(([, sign]) => sign.test(sample))?.[0] ?? null
}
