/** What `set_real_ip_from` takes without asking a name server (nginx/nginx src/core/ngx_inet.c, ngx_ptocidr). */
export function isAddressOrNetwork(text: string): boolean {
  const slash = text.indexOf('/')
  const address = slash === -1 ? text : text.slice(0, slash)
  const version = isIpv4(address) ? 4 : isIpv6(address) ? 6 : null
  if (version === null) return false
  if (slash === -1) return true
  const bits = numberOf(text.slice(slash + 1))
  return bits !== null && bits <= (version === 4 ? 32 : 128)
}

/** Four numbers up to 255; nginx takes nothing at all for 0. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.', 5)
  return parts.length === 4 && parts.every((part) => part === '' || (numberOf(part) ?? 256) <= 255)
}

/** Up to eight groups of four hex digits, once `::`, at the end perhaps an IPv4 address. */
export function isIpv6(text: string): boolean {
  if (text.length > 45 || !text.includes(':')) return false
  const last = text.slice(text.lastIndexOf(':') + 1)
  const ipv4 = last.includes('.')
  if (ipv4 && !/^\d+\.\d+\.\d+\.\d+$/.test(last)) return false
  if (ipv4 && !isIpv4(last)) return false
  const halves = (ipv4 ? `${text.slice(0, -last.length)}0:0` : text).split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? groups.length < 8 : groups.length === 8
}

/** One to four numbers of any base, the last over all that is left: `getaddrinfo` takes them (inet_aton(3)). */
export function isShortIpv4(text: string): boolean {
  const parts = text.split('.', 5)
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.test(part)))
    return false
  const numbers = parts.map((part) => Number(/^0[0-7]/.test(part) ? `0o${part.slice(1)}` : part))
  const [first, last = 0] = [numbers.slice(0, -1), numbers.at(-1)]
  return first.every((number) => number <= 255) && last < 256 ** (4 - first.length)
}

/** A decimal number without a sign, or null; one beyond every limit is infinite. */
export function numberOf(text: string): number | null {
  if (!/^\d+$/.test(text)) return null
  return Number(text)
}
