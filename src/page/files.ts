import { byId } from './element.js'

/** A file that somebody gave the page. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether there were others beside it, which are not looked at. */
  readonly others: boolean
}

/** Calls back with a file that is chosen by the button or dropped anywhere on the page. */
export function onFile(given: (file: Given) => void): void {
  const picker = byId('picker', HTMLInputElement)
  const take = async (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file === undefined) return
    given({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      others: (files?.length ?? 0) > 1,
    })
  }
  byId('open', HTMLButtonElement).addEventListener('click', () => picker.click())
  picker.addEventListener('change', async () => {
    await take(picker.files)
    picker.value = ''
  })

  const over = (is: boolean) => document.body.classList.toggle('dragging', is)
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    over(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) over(false)
  })
  document.addEventListener('drop', (event) => {
    over(false)
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void take(event.dataTransfer.files)
  })
}
