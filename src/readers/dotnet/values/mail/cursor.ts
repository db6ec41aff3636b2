import { isAtom, isMailBlank, isPhraseAtom } from './characters.js'

/** A place in a text that is read once, from left to right. `jstedfast/MimeKit MimeKit/Utils/ParseUtils.cs`. */
export class Cursor {
  readonly text: string
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  peek(): string | undefined {
    return this.text[this.at]
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  skipBlanks(): void {
    while (isMailBlank(this.peek())) this.at += 1
  }

  skipAtom(): void {
    while (isAtom(this.peek())) this.at += 1
  }

  skipPhraseAtom(): boolean {
    const start = this.at
    while (isPhraseAtom(this.peek())) this.at += 1
    return this.at > start
  }

  /** False for a comment that does not close. */
  skipCommentsAndBlanks(): boolean {
    this.skipBlanks()
    while (this.peek() === '(') {
      if (!this.skipComment()) return false
      this.skipBlanks()
    }
    return true
  }

  skipComment(): boolean {
    let depth = 0
    do {
      if (this.peek() === '\\') this.at += 1
      else if (this.peek() === '(') depth += 1
      else if (this.peek() === ')') depth -= 1
      this.at += 1
    } while (depth > 0 && !this.isAtEnd)
    return depth === 0
  }

  /** Behind the closing quote; false where there is none. */
  skipQuoted(): boolean {
    for (this.at += 1; !this.isAtEnd; this.at++) {
      if (this.peek() === '\\') this.at += 1
      else if (this.peek() === '"') {
        this.at += 1
        return true
      }
    }
    this.at = this.text.length
    return false
  }
}
