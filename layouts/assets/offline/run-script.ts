/** Stands for `../scripts/run-script.ts`: in a copy that is read from a folder, scripts are no modules. */
export function runScript(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
    script.src = address
    document.head.append(script)
  })
}
