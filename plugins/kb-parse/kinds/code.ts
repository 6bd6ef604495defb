/**
 * Source code, by the signs that its lines bear. In: `k = ptr2-ptr1;`. Out: true. One sign may be chance; the share of
 * lines with one decides.
 */

import { isProse } from './prose.ts'

/** Signs that prose does not have, wherever the line stands. */
const STRONG_SIGNS = anyOf([
  /[;{}]$/,
  /^[{}]/,
  /^(?:\/\/|\/\*|\*\/|'[ <=*-]|REM\b|#\s*(?:include|define|if|ifdef|ifndef|endif|pragma)\b)/,
  /^[\w.$%&!#@()[\]"]+(?: ?[+*-]?:?= ?| As | +AS (?=[A-Z]))\S/,
  /^(?:End (?:Sub|If|Function|With|Select)|If .* Then$|Debug\.Print|Exit (?:Sub|For|Function)|On Error|Option Explicit|Dim \w+)/,
  /^(?:PRINT|INPUT|DIM|DEFINT|DECLARE|CLS|LOCATE|GOTO|GOSUB|WEND|END SUB|END IF|END SELECT|LOOP UNTIL|COMMON|CONST|ON ERROR|SELECT CASE)\b(?! [a-z]+ [a-z]+)/,
  /^(?:END (?:TYPE|DEF|FUNCTION)|TYPE \w+$|DEF FN|NEXT(?: \w+[%&!#]?)?$|FOR \w+[%&!#]? ?= ?\d|OPEN "|ON KEY|RETURN$|END$)/,
  /^(?:ELSE|ENDIF|ENDDO|ENDCASE|ENDSCAN|ENDPROC|ENDFUNC|ENDDEFINE|ENDFOR|ENDWITH|OTHERWISE|LOOP|WEND|Wend)$/,
  /^\.(?:CODE|DATA|STACK|MODEL|code|data|stack|model)\b/,
  /^\w+\s+(?:PROC|ENDP|ENDS|proc|endp)(?:\s|$)/,
  /^;/,
  /^(?:int|void|char|long|float|double|struct|typedef|static|extern|unsigned|LRESULT|HANDLE|HWND|DWORD|BOOL) [\w*]+/,
  /^\[[\w .-]+\]$/,
  // `<Drive> stands for` and `<Path>, which is` go on with a sentence.
  /^<[/A-Za-z!%][^>]*>(?![,;]? [a-z]+,? [a-z])/,
  /^\w+(?:\.\w+)*\(.*\)$/,
])
/** Instructions of the 8086, in either case. */
const STRONG_INSTRUCTIONS = /^(?:mov|push|pop|jmp|cmp|lea|xor|ret|je|jne|jz|jnz|dw|dd)\s+\S/i

/** A comment, which may be a sentence, or one behind a statement. */
const COMMENT = /^(?:'|\*!|\*(?:--?|\*+) [^\s*]|\*{5,}$|\* |&&)|\s' [A-Z]/
/** Signs that count only in text that is set off: English sentences begin so too. */
const WEAK_SIGNS = anyOf([
  /^(?:Sub|Function|Private|Public|Dim|If|Then|Else|ElseIf|For|Next|Loop|Do|Select|Case|Set|Call|Option|Declare|Const|Type|With|MsgBox|ReDim)\b/,
  /^(?:CALL|OPEN|CLOSE|END|IF|FOR|NEXT|WHILE|SCREEN|COLOR|LET|DATA|READ|RETURN|SUB|FUNCTION|STATIC|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|EXEC|USE|GO|FROM|WHERE|VALUES)\b/,
  /^(?:class|return|if ?\(|while ?\(|for ?\(|switch ?\(|case \w+:|public:|private:|else$)\b/,
  /^(?:DEFINE|SET|STORE|REPLACE|ACTIVATE|DEACTIVATE|PUBLIC|LOCAL|PROCEDURE|PARAMETERS|ENDIF|ENDDO|ENDSCAN|DO)\b/,
  /^(?:@ ?\d+, ?\d+|\?{1,2} )/,
  /^[\w .$%&!#@()[\]",'-]+ ?:?= ?\S/,
])
const WEAK_INSTRUCTIONS = /^(?:call|int|add|sub|db|assume|segment|proc|endp|end)\s+\S/i

/** Statements of Visual Basic as long and as wordy as a sentence, told from one by what stands behind the first words. */
const STATEMENT = anyOf([
  /^(?:Private|Public|Friend|Global|Static) (?:(?:Declare|Const|Sub|Function|Property|Type|Enum|Event|WithEvents|Static) \w|\w+(?:\([^)]*\))? As )/,
  /^Declare (?:Function|Sub) \w/,
  /^(?:Sub|Function|Property (?:Get|Let|Set)) \w+[%&$!#]? ?\(/,
  /^(?:Dim|ReDim|Const) \w+.*(?: As |\(|=)/,
  /^Set [\w.()]+ = /,
  /^Call [\w.]+ ?\([^.]*\)$/,
  /^If .*(?: Then| _)$/,
  /^(?:MsgBox|Debug\.Print)[ (]["\w(]/,
])

/** Four plain words in a row make a sentence; two do at its end. */
const SENTENCE = /^["'(]?[A-Z][a-z']*(?: [a-z'-]+,?){4}|^[A-Z][a-z']*(?: [a-z'-]+)+[.:]$/
const SHARE = 0.4

/** What begins a listing and no message: a directive, the section of a file with settings. */
const OPENING = /^(?:#\s*(?:include|define)\b|\[[\w .-]+\]$)/

/** Whether even a short text is a listing by its first line: `[drivers]` above `wave=mmsystem.dll`. */
export function isOpenedByCode(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts
  return OPENING.test(first) && others.every((text) => hasSign(text, true))
}

/** Whether a line is a statement however much it looks like running text. */
export function isStatement(text: string): boolean {
  return STATEMENT.test(text)
}

/** @param isSetOff Whether the text is set off from the paragraphs, so that weaker signs will do. */
export function isCode(texts: readonly string[], isSetOff: boolean): boolean {
  const enough = Math.max(1, texts.length * SHARE)
  let signs = 0
  for (let index = 0; index < texts.length; index += 1) {
    if (hasSign(texts[index] ?? '', isSetOff)) signs += 1
    if (signs >= enough) return true
    if (signs + texts.length - index - 1 < enough) return false
  }
  return false
}

function hasSign(text: string, isSetOff: boolean): boolean {
  if (SENTENCE.test(text)) return false
  if (STRONG_SIGNS.test(text) || STRONG_INSTRUCTIONS.test(text) || STATEMENT.test(text)) return true
  if (!isSetOff) return false
  if (COMMENT.test(text)) return true
  return (WEAK_SIGNS.test(text) || WEAK_INSTRUCTIONS.test(text)) && !isProse([text])
}

function anyOf(signs: readonly RegExp[]): RegExp {
  return new RegExp(signs.map(({ source }) => source).join('|'))
}
