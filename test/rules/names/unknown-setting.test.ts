import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const project = 'services: {bw: {image: ghcr.io/bitwarden/lite, ports: ["$BW_BIND_PORT:8080"]}}'

describe('unknown-setting', () => {
  expectFindings([
    [`globalSettings__zzqqy=1\n`, ['1:1 warning unknown-setting unknown']],
    [`globalSettings__zzqqy\n`, ['1:1 warning unknown-setting unknown']],
    ['BW_BIND_PORT=8082\n', ['1:1 notice unknown-setting lite'], lite],
    ['BW_BIND_PORT=8082\n', [], { ...lite, companions: { 'lite-project': project } }],
  ])
})
