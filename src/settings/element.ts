/**
 * Names of array elements. An index may be any number (`notificationHubs__0__hubName`); the catalogue lists
 * such a name once, with `{index}` in the number's place.
 */
const indexSegment = /(?<=__)\d{1,9}(?=__|$)/g
const indexHole = '{index}'

/** The name with `{index}` for every segment that is a number. */
export function templateName(name: string): string {
  return name.replace(indexSegment, indexHole)
}

/** The template with the numbers that `name` has in their places. */
export function elementName(template: string, name: string): string {
  const numbers = name.match(indexSegment) ?? []
  let next = 0
  return template.replaceAll(indexHole, () => numbers[next++] ?? indexHole)
}

/** The template with the numbers that stand alone in a name that is wrong otherwise; 0 where there is none. */
export function fillIndexes(template: string, wrongName: string): string {
  const numbers = wrongName.match(/(?<![\p{L}\p{N}])\d{1,9}(?![\p{L}\p{N}])/gu) ?? []
  let next = 0
  return template.replaceAll(indexHole, () => numbers[next++] ?? '0')
}
