import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const id = 'globalSettings__installation__id'

describe('value-does-not-bind', () => {
  expectFindings([
    [`${id}=<7b1c9f52-4e0d-4a63-9d1f-b21e00a4c8d3>\n`, ['1:1 error value-does-not-bind rejected']],
    [`globalSettings__sso__cacheLifetimeInSeconds=1\n`, []],
    [`${smtp}ssl=vrai\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=faux\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=\n`, ['1:1 error value-does-not-bind empty-boolean']],
    [`${smtp}port=\n`, ['1:1 error value-does-not-bind empty']],
    [`${smtp}port=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${id}=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}port=99999999999\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}ssl=“x”\n`, ['1:1 error invisible-character quotes, safe']],
    ['globalSettings__selfHosted=0\n', ['1:1 error value-does-not-bind self-hosted']],
    ['adminSettings__deleteTrashDaysAgo=thirty\n', ['1:1 warning value-does-not-bind nightly']],
    [
      'globalSettings__notificationHubPool__notificationHubs__0__enableSendTracing=oui\n',
      ['1:1 warning value-does-not-bind element'],
    ],
    ['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=oui\n', []],
    ['DOTNET_gcServer=oui\n', []],
    ['Logging__LogLevel__Default=Warning\n', []],
    ['Logging__LogLevel__Default=verbose\n', ['1:1 error value-does-not-bind log-level']],
    ['Logging__LogLevel__Default={{ level }}\n', []],
    ['Logging__Console__IncludeScopes=oui\n', ['1:1 error value-does-not-bind variable']],
    ['ASPNETCORE_URLS=http://+:5000\n', []],
    ['ASPNETCORE_URLS=vault.brindlemoor.com\n', ['1:1 error value-does-not-bind address']],
    ['Kestrel__Endpoints__Http__Url=vault.brindlemoor.com\n', ['1:1 error value-does-not-bind address']],
    ['OpenTelemetry__Enabled=oui\n', ['1:1 error value-does-not-bind wrong-word, safe']],
    ['DOTNET_GCHeapHardLimit=1000\n', ['1:1 error value-does-not-bind memory']],
    [`${smtp}ssl=maybe\n`, ['1:1 error value-does-not-bind rejected']],
  ])
})
