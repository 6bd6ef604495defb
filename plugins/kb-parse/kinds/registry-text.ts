/** Registry paths and values. In: `HKEY_LOCAL_MACHINE\System\…`, `[HKEY_CLASSES_ROOT\.txt]`. Out: true. */

const HIVE =
  /^(?:REGEDIT4|Windows Registry Editor)|^[["<]?(?:My Computer\\)?(?:HKEY_|HKLM\b|HKCU\b|HKCR\b|HKU\b|Hkey_|\\Registry\\)/i
const VALUE =
  /^(?:Value(?: Name)?|Data(?: Type)?|Radix|Value Data|Subkey|Key(?: Name)?|Type(?= ?: *(?:REG_|DWORD|String|Binary))) ?[:=]/i
/** Says enough alone: `Value Name: Lamp`. */
const NAME = /^(?:Value|Key) Name ?[:=] ?\S/
const TYPE = /\bREG_(?:SZ|DWORD|BINARY|MULTI_SZ|EXPAND_SZ)\b/

/** Whether lines are a path of the registry, or values below one. */
export function isRegistryText(texts: readonly string[]): boolean {
  const [first = ''] = texts
  if (HIVE.test(first) || NAME.test(first)) return true
  const values = texts.filter((text) => VALUE.test(text)).length
  return values >= 2 || (values >= 1 && texts.some((text) => TYPE.test(text)))
}
