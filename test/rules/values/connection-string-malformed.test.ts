import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const sql = 'globalSettings__sqlServer__connectionString'
const provider = 'globalSettings__databaseProvider'
const postgres = `${provider}=postgresql\nglobalSettings__postgreSql__connectionString`
const mysql = `${provider}=mysql\nglobalSettings__mysql__connectionString`
const sqlite = `${provider}=sqlite\nglobalSettings__sqlite__connectionString`
const of = (id: string, line = 1) => [`${line}:1 error connection-string-malformed ${id}`]

describe('connection-string-malformed', () => {
  expectFindings([
    [`${sql}="Server=mssql;Database=vault;User Id=sa;Password='a;b'"\n`, []],
    [`${sql}="Server=mssql;Database=vault;User Id=sa;Password=a;b;Encrypt=True"\n`, of('segment')],
    [`${sql}="Server=mssql;Password=a;b"\n`, of('segment')],
    [`${sql}=mssql\n`, of('segment')],
    [`${sql}=Server=mssql;User Id=sa;Password="a;b"\n`, of('last-quote')],
    [`${sql}=Server=mssql;Password="a;b";Encrypt=True\n`, []],
    [`${sql}="Server=mssql;Password='a;b;Encrypt=True"\n`, of('quote')],
    [`${sql}="Server=db;Port=3306;Database=vault;User=b;Password=c"\n`, of('port-key')],
    [`${sql}="Host=db;Database=vault;Username=b;Password=c"\n`, of('other-database')],
    [`${sql}="Server=db;InitialCatalog=vault;User Id=b;Password=c"\n`, of('spelling')],
    [`${sql}="Server=db;Wibble=vault;User Id=b;Password=c"\n`, of('unknown-key')],
    [`${sql}="Server=db;Encrypt=1"\n`, of('encrypt')],
    [`${sql}="Server=db;Encrypt=yes"\n`, []],
    [`${sql}="Server=db;TrustServerCertificate=1"\n`, of('value')],
    [`${sql}="Server=db;Min Pool Size=5;Max Pool Size=1"\n`, of('conflict')],
    [`${sql}="Server=mssql:1433;Password=a"\n`, of('port-behind-comma')],
    [`${sql}="Server=tcp:mssql,1433;Password=a"\n`, []],
    [`${sql}="Server=tcp:[2001:db8::10],1433;Password=a"\n`, []],
    [`${sql}="Server=https://mssql;Password=a"\n`, of('server')],
    [`${sql}="Database=vault;Password=a"\n`, of('no-server')],
    [`${sql}="Server=mssql;Database=vault;User Id=sa;Password="\n`, of('no-password')],
    [`${sql}="Server=mssql;Database=vault;User Id=sa"\n`, of('no-password')],
    [`${sql}="Server=mssql;Database=vault;Integrated Security=SSPI"\n`, []],
    [`${sql}="Server=mssql;Authentication=Active Directory Managed Identity;User Id=a"\n`, []],
    [`${sql}="Server=mssql,1433,Database=vault,User Id=sa,Password=a"\n`, of('not-a-name')],
    [`${sql}="Server=mssql Database=vault User Id=sa Password=a"\n`, of('not-a-name')],
    [`${postgres}="host=db dbname=vault user=b password=c"\n`, of('not-a-name', 2)],
    [`${mysql}="server=db user=b password=c"\n`, of('not-a-name', 2)],
    [`${postgres}="Host=db;Database=vault;Username=b"\n`, []],
    [`${mysql}="Server=db;Database=vault;User=b"\n`, []],
    [`${sql}=jdbc:sqlserver://mssql:1433\n`, of('url')],
    [`${sql}="Server=mssql;Password={{ password }}"\n`, []],
    [`${postgres}=postgres://b:c@db/vault\n`, of('url', 2)],
    [`${postgres}="Server=db;Initial Catalog=vault;User ID=b;Password=c"\n`, of('other-database', 2)],
    [`${postgres}="Host=/var/run/postgresql;Database=vault;Username=b"\n`, []],
    [`${postgres}="Database=vault;Username=b"\n`, of('no-server', 2)],
    [`${postgres}="Host=db;SSL Mode=Required"\n`, of('value', 2)],
    [`${mysql}="Server=db:3306;Database=vault;Uid=b;Pwd=c"\n`, of('port-apart', 2)],
    [`${mysql}="Server=db;Port=3306;Database=vault;Uid=b;Pwd=c"\n`, []],
    [`${sqlite}="Data Source=/etc/bitwarden/vault.db"\n`, []],
    [`${sqlite}=/etc/bitwarden/vault.db\n`, of('segment', 2)],
    [
      `${provider}=sqlite\nglobalSettings__sqlite__connectionString="Data Source=/a.db"\n${sql}=nonsense\n`,
      [],
    ],
    [`${provider}={{ provider }}\n${sql}=nonsense\n`, []],
    [
      'globalSettings__sqlServer__readOnlyConnectionString="Server=db;Port=1"\n',
      ['1:1 error connection-string-malformed port-key'],
    ],
    [
      'globalSettings__attachment__connectionString=https://a.blob.core.windows.net/b\n',
      ['1:1 warning connection-string-malformed storage'],
    ],
  ])
})
