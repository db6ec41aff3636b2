import * as client from '../../node_modules/@actions/http-client/lib/index.js'
import { provide } from './http-client.js'

provide(client)
