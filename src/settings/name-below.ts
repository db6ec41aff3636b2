import { reveal, type Value } from '../source/value.js'

/**
 * How a name below a setting ends: `file` as of programs that read secrets from files, `bare` in two underscores behind the
 * setting's own name, which .NET takes for an empty segment (dotnet/runtime EnvironmentVariablesConfigurationProvider.cs).
 */
export function endOfNameBelow(name: Value): 'file' | 'bare' | 'other' {
  const text = reveal(name)
  if (/__FILE$/i.test(text)) return 'file'
  return text.endsWith('__') ? 'bare' : 'other'
}
