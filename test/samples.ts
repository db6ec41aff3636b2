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
