import { byId } from './element.js'

/** Long enough for somebody who types not to be interrupted at each key. */
const pause = 600

/** Tells a screen reader what has come of an edit, once there is a pause, and not twice the same. */
export class Announcer {
  readonly #status = byId('status', HTMLElement)
  #timer: ReturnType<typeof setTimeout> | undefined

  say(sentence: string, wait: number = pause): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#status.textContent !== sentence) this.#status.textContent = sentence
    }, wait)
  }
}
