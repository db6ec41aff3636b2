/** A file of an organization that works, with nothing to find but its secrets in clear. */
export const soundFile = [
  'globalSettings__baseServiceUri__vault=https://vault.brindlemoor.com',
  'globalSettings__baseServiceUri__cloudRegion=US',
  'globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Initial Catalog=vault;Persist Security Info=False;User ID=sa;Password=wT4mQz8LkYp2VnRb6XcJs9Hd;Multiple Active Result Sets=False;Connect Timeout=30;Encrypt=True;Trust Server Certificate=True"',
  'globalSettings__sqlServer__migrationExecutionTimeoutSeconds=',
  'globalSettings__identityServer__certificatePassword=q7Rk2mWz9TbXv4Np',
  'globalSettings__internalIdentityKey=n4Zt8Kc1VwJq6Xy3LmBd9RpFh2GsTe7UaYiOo5PzDxCvNbMkQjWlErHgSfAuI0TyP',
  'globalSettings__oidcIdentityClientKey=Qm2Wn8Eb4Rv6Tc1Yx3Uz7Il5Ok9Pj0AhSgDfFdGsHaJqKwLeZrXtCyVuBiNoMp7',
  'globalSettings__duo__aKey=Lk3Jh7Gf1Ds5Aq9Zw2Xe6Cr8Vt4By0NuMiOpPaSsDdFfGgHhJjKkLlZzXxCcVvBb',
  'globalSettings__installation__id=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e',
  'globalSettings__installation__key=Jq2vT8mXw4LzR6bNk9Pd',
  'globalSettings__yubico__clientId=REPLACE',
  'globalSettings__yubico__key=REPLACE',
  'globalSettings__mail__replyToEmail=no-reply@brindlemoor.com',
  'globalSettings__mail__smtp__host=smtp.brindlemoor.com',
  'globalSettings__mail__smtp__port=587',
  'globalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__username=bitwarden',
  'globalSettings__mail__smtp__password=Vb3nM8kQ2xZr7TwL',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__hibpApiKey=REPLACE',
  'adminSettings__admins=ops@brindlemoor.com',
  'globalSettings__enableCloudCommunication=true',
] as const

/** A file of Bitwarden Lite of which the same holds. */
export const soundLiteFile = [
  'BW_DOMAIN=vault.brindlemoor.com',
  'BW_DB_PROVIDER=mysql',
  'BW_DB_SERVER=db',
  'BW_DB_DATABASE=bitwarden_vault',
  'BW_DB_USERNAME=bitwarden',
  'BW_DB_PASSWORD=kKdan3jYpoN3AZhTSrDafqGe',
  'BW_INSTALLATION_ID=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e',
  'BW_INSTALLATION_KEY=Jq2vT8mXw4LzR6bNk9Pd',
  'globalSettings__mail__replyToEmail=no-reply@brindlemoor.com',
  'globalSettings__mail__smtp__host=smtp.brindlemoor.com',
  'globalSettings__mail__smtp__port=587',
  'globalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__username=bitwarden',
  'globalSettings__mail__smtp__password=Vb3nM8kQ2xZr7TwL',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__enableCloudCommunication=true',
  'adminSettings__admins=ops@brindlemoor.com',
] as const

/** The sound file with some of its lines written otherwise, by name; null: without that line. */
export function soundFileWith(changes: Readonly<Record<string, string | null>>): string {
  const lines = soundFile.flatMap((line) => {
    const change = changes[line.slice(0, line.indexOf('='))]
    if (change === undefined) return [line]
    return change === null ? [] : [change]
  })
  return `${lines.join('\n')}\n`
}

/** A file with nothing worse to say of it than that its secrets are in clear. */
export const clean = [
  'globalSettings__baseServiceUri__vault=https://vault.rowan-pharma.net',
  'globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Initial Catalog=vault;User ID=sa;Password=kR7vTq2mXw9zLb4n;MultipleActiveResultSets=False;Encrypt=True;TrustServerCertificate=True"',
  'globalSettings__identityServer__certificatePassword=hV5dWn8sQy3fGc6j',
  'globalSettings__internalIdentityKey=T9xKp4bVr7mZq2wLs6nYh3cJf8gDt5vR',
  'globalSettings__oidcIdentityClientKey=B6nWs3kXz8pQv5mTy2rHc9fLj4gGd7bN',
  'globalSettings__installation__id=5f1c2d3e-8a4b-4c6d-9e7f-b2a1c3d4e5f6',
  'globalSettings__installation__key=Q7mZr4kXw9vTn2bLp6sY',
  'globalSettings__mail__replyToEmail=vault@rowan-pharma.net',
  'globalSettings__mail__smtp__host=mail.rowan-pharma.net',
  'globalSettings__mail__smtp__port=587',
  'globalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__username=vault',
  'globalSettings__mail__smtp__password=nD4wKv8sTz3xRq7m',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__enableCloudCommunication=true',
  'adminSettings__admins=admin@rowan-pharma.net',
  '',
].join('\n')

/** The same with one mistake in it, on line 11. */
export const broken = clean.replace(
  'globalSettings__mail__smtp__port=587\nglobalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__port=465\nglobalSettings__mail__smtp__ssl=false',
)

/** Where the installer has it. */
export const name = 'bwdata/env/global.override.env'
