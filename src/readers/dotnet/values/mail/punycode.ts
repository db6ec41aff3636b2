const base = 36
const smallest = 1
const largest = 26
const skew = 38
const damp = 700
const firstBias = 72
const firstCode = 0x80

/** The part behind `xn--` for a label, by RFC 3492. The caller bounds the label: the work is its square. */
export function punycode(label: string): string {
  const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0)
  const plain = codes.filter((code) => code < firstCode)
  let output = String.fromCodePoint(...plain)
  if (plain.length > 0) output += '-'
  let handled = plain.length
  let code = firstCode
  let delta = 0
  let bias = firstBias
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((each) => each >= code))
    delta += (next - code) * (handled + 1)
    code = next
    for (const each of codes) {
      if (each < code) delta += 1
      if (each !== code) continue
      output += digits(delta, bias)
      bias = adapted(delta, handled + 1, handled === plain.length)
      delta = 0
      handled += 1
    }
    delta += 1
    code += 1
  }
  return output
}

function digits(delta: number, bias: number): string {
  let output = ''
  let rest = delta
  for (let k = base; ; k += base) {
    const threshold = Math.min(largest, Math.max(smallest, k - bias))
    if (rest < threshold) return output + rest.toString(base).replace(/./, shifted)
    output += (threshold + ((rest - threshold) % (base - threshold))).toString(base).replace(/./, shifted)
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

/** Punycode's digits begin with the letters, JavaScript's with the numbers. */
function shifted(digit: string): string {
  const value = Number.parseInt(digit, base)
  return value < 26 ? String.fromCharCode(0x61 + value) : String(value - 26)
}

function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((base - smallest) * largest) / 2; k += base) rest = Math.floor(rest / (base - smallest))
  return k + Math.floor(((base - smallest + 1) * rest) / (rest + skew))
}
