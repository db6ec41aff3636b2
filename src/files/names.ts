/** Behind the name of a file that is filled in elsewhere. */
export const templateSuffixes = ['.j2', '.tmpl', '.tpl', '.template', '.example', '.sample', '.dist'] as const

/**
 * Whether a file of this name is linted wherever it is: `global.override.env`, `*.global.override.env` and
 * `global.override.*.env`, also as a template.
 */
export function isOverrideName(name: string): boolean {
  const base = withoutTemplateSuffix(name)
  if (!base.endsWith('.env')) return false
  return (
    base === 'global.override.env' ||
    base.endsWith('.global.override.env') ||
    (base.startsWith('global.override.') && base.length > 'global.override..env'.length)
  )
}

/** Whether a file of this name is linted if its content is one of Bitwarden Lite. */
export function isLiteName(name: string): boolean {
  return name === 'settings.env'
}

function withoutTemplateSuffix(name: string): string {
  const suffix = templateSuffixes.find((end) => name.endsWith(end))
  return suffix === undefined ? name : name.slice(0, -suffix.length)
}
