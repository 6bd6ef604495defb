/**
 * Source code, by the signs that its lines bear. In: `k = ptr2-ptr1;`. Out: true. One sign may be chance; the share of
 * lines with one decides.
 */

/** A line that bears one of these is code: a sign that prose does not have. */
const SIGNS = [
  /[;{}]$/,
  /^[{}#]/,
  /^(?:\/\/|\/\*|\*\/|'|REM\b|rem\b|\*!|&&)/,
  /^[\w.$%&!#@()[\]" ,]+ ?(?:=|:=|\+=) ?\S/,
  /^(?:Sub|Function|Private|Public|Dim|End (?:Sub|If|Function|With|Select)|If .* Then|Else|ElseIf|For (?:Each )?\w+|Next|Loop|Do While|Select Case|Case|Set|Call|Option|Declare|Const|Type|With|Exit (?:Sub|For|Function)|On Error|Debug\.Print|MsgBox|ReDim)\b/,
  /^(?:PRINT|INPUT|DIM|DEFINT|DECLARE|CALL|CLS|OPEN|CLOSE|GOTO|GOSUB|END|IF|FOR|NEXT|WHILE|WEND|LOCATE|SCREEN|COLOR|LET|DATA|READ|RETURN|SUB|FUNCTION|COMMON|CONST|STATIC|ON ERROR)\b/,
  /^(?:int|void|char|long|float|double|struct|typedef|static|extern|unsigned|class|return|if ?\(|while ?\(|for ?\(|switch ?\(|case \w+:|public:|private:|else$|LRESULT|HANDLE|HWND|DWORD|BOOL)\b/,
  /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|EXEC|USE|GO|FROM|WHERE|VALUES|DECLARE @)\b/,
  /^(?:mov|push|pop|call|jmp|int|add|sub|cmp|lea|xor|ret|je|jne|jz|jnz|db|dw|dd|assume|segment|proc|endp|end)\s+\S/i,
  /^(?:DEFINE|SET|STORE|REPLACE|ACTIVATE|DEACTIVATE|PUBLIC|LOCAL|PROCEDURE|PARAMETERS|ENDIF|ENDDO|ENDSCAN|DO CASE|@ ?\d+, ?\d+|\?{1,2} )/,
  /^\[[\w .-]+\]$/,
  /^<\/?[A-Za-z!%][^>]*>/,
  /^\w+(?:\.\w+)*\(.*\)$/,
]

export function isCode(texts: readonly string[]): boolean {
  let signs = 0
  for (const text of texts) {
    if (hasSign(text)) signs += 1
  }
  return signs > 0 && signs >= texts.length * 0.4
}

function hasSign(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text))
}
