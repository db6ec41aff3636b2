// The order counts: @actions/github builds its agents while it is loaded.
import './provide.js'

export * from '../../node_modules/@actions/github/lib/github.js'
