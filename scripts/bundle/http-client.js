/**
 * Stands for @actions/http-client in the bundle, so that the action does not load an HTTP client at start.
 *
 * @actions/core imports it for `getIDToken` alone, which nothing here calls, and that import is most of what
 * @actions/core costs: with it the action starts in 3.3 times the time of an empty program, without it in 1.5.
 * The bundler takes the `paths` of the tsconfig.json in its current folder, this one, for every import. What
 * needs HTTP loads ./github.js first, which brings the real client.
 */
let real

/** Gives the real module. */
export function provide(client) {
  real = client
}

/** Constructs the real client; a TypeError before it is provided. */
export function HttpClient(...args) {
  return new real.HttpClient(...args)
}
