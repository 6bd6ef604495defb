/**
 * Source code, by the signs that its lines bear. In: `k = ptr2-ptr1;`. Out: true. One sign may be chance; the share of
 * lines with one decides.
 */

/** Signs that prose does not have, wherever the line stands. */
const STRONG_SIGNS = [
  /[;{}]$/,
  /^[{}]/,
  /^(?:\/\/|\/\*|\*\/|'[ <=*-]|REM\b|#\s*(?:include|define|if|ifdef|ifndef|endif|pragma)\b)/,
  /^[\w.$%&!#@()[\]"]+(?: ?[+*-]?:?= ?| As )\S/,
  /^(?:End (?:Sub|If|Function|With|Select)|If .* Then$|Debug\.Print|Exit (?:Sub|For|Function)|On Error|Option Explicit|Dim \w+)/,
  /^(?:PRINT|INPUT|DIM|DEFINT|DECLARE|CLS|LOCATE|GOTO|GOSUB|WEND|END SUB|END IF|END SELECT|LOOP UNTIL|COMMON|CONST|ON ERROR|SELECT CASE)\b(?! [a-z]+ [a-z]+)/,
  /^(?:END (?:TYPE|DEF|FUNCTION)|TYPE \w+$|DEF FN|NEXT(?: \w+[%&!#]?)?$|FOR \w+[%&!#]? ?= ?\d|OPEN "|ON KEY|RETURN$|END$)/,
  /^;/,
  /^(?:int|void|char|long|float|double|struct|typedef|static|extern|unsigned|LRESULT|HANDLE|HWND|DWORD|BOOL) [\w*]+/,
  /^(?:mov|push|pop|jmp|cmp|lea|xor|ret|je|jne|jz|jnz|dw|dd)\s+\S/i,
  /^\[[\w .-]+\]$/,
  /^<[/A-Za-z!%][^>]*>/,
  /^\w+(?:\.\w+)*\(.*\)$/,
]

/** Signs that count only in text that is set off: English sentences begin so too. */
const WEAK_SIGNS = [
  /^(?:'|\*!|\* |&&)/,
  /^(?:Sub|Function|Private|Public|Dim|If|Then|Else|ElseIf|For|Next|Loop|Do|Select|Case|Set|Call|Option|Declare|Const|Type|With|MsgBox|ReDim)\b/,
  /^(?:CALL|OPEN|CLOSE|END|IF|FOR|NEXT|WHILE|SCREEN|COLOR|LET|DATA|READ|RETURN|SUB|FUNCTION|STATIC|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|EXEC|USE|GO|FROM|WHERE|VALUES)\b/,
  /^(?:class|return|if ?\(|while ?\(|for ?\(|switch ?\(|case \w+:|public:|private:|else$)\b/,
  /^(?:call|int|add|sub|db|assume|segment|proc|endp|end)\s+\S/i,
  /^(?:DEFINE|SET|STORE|REPLACE|ACTIVATE|DEACTIVATE|PUBLIC|LOCAL|PROCEDURE|PARAMETERS|ENDIF|ENDDO|ENDSCAN|DO)\b/,
  /^(?:@ ?\d+, ?\d+|\?{1,2} )/,
  /^[\w .$%&!#@()[\]",'-]+ ?:?= ?\S/,
]

/** Four plain words in a row make a sentence; two do at its end. */
const SENTENCE = /^["'(]?[A-Z][a-z']*(?: [a-z'-]+,?){4}|^[A-Z][a-z']*(?: [a-z'-]+)+[.:]$/
const SHARE = 0.4

/** @param isSetOff Whether the text is set off from the paragraphs, so that weaker signs will do. */
export function isCode(texts: readonly string[], isSetOff: boolean): boolean {
  let signs = 0
  for (const text of texts) {
    if (hasSign(text, isSetOff)) signs += 1
  }
  return signs > 0 && signs >= texts.length * SHARE
}

function hasSign(text: string, isSetOff: boolean): boolean {
  if (SENTENCE.test(text)) return false
  return STRONG_SIGNS.some((sign) => sign.test(text)) || (isSetOff && WEAK_SIGNS.some((sign) => sign.test(text)))
}
