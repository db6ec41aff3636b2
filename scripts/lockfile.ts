/** What of a package-lock.json (version 3) is looked at. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * What is wrong with a lockfile, a line each. It must hold the packages for every system: npm leaves out those
 * that a registry did not have when it was written, and `npm ci` then fails elsewhere. And it must name no
 * registry, so that each user's own one is asked.
 */
export function lockfileProblems({ packages }: Lockfile): readonly string[] {
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)))
  return Object.entries(packages).flatMap(([place, { resolved, optionalDependencies = {} }]) => [
    ...(resolved === undefined ? [] : [`${place} names its registry`]),
    ...Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${name} is missing, which ${place} wants on some system`),
  ])
}
