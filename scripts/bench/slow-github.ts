import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A GitHub that answers each call after a while: `node slow-github.js MILLISECONDS BASE TEXT` plays one pull request that
 * changes one file, and prints its address. Ends with its standard input.
 */
const [latency, base, text] = process.argv.slice(2)
const comparison = {
  merge_base_commit: { sha: base },
  files: [{ filename: 'env/global.override.env', status: 'modified' }],
}
const content = {
  type: 'file',
  encoding: 'base64',
  content: Buffer.from(text ?? '').toString('base64'),
}
const server = createServer((request, response) => {
  const isComparison = request.url?.includes('/compare/') === true
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(isComparison ? comparison : content))
  }, Number(latency))
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.stdin.on('close', () => process.exit()).resume()
