/** English texts: settings. */
export const settings = {
  settings: {
    adminSettings__admins:
      'E-mail addresses, separated by commas, that may log in to the admin portal (/admin). Without any, nobody can manage the server there.',
    adminSettings__deleteTrashDaysAgo: 'Number of days after which items in the trash are deleted for good.',
    globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds:
      'The longest time a client may stay logged in, however often it is used.',
    globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken:
      'Whether a login ends at a fixed time, or lasts as long as the client is used often enough.',
    globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds:
      'How long a client stays logged in after it was last used.',
    globalSettings__baseServiceUri__cloudRegion:
      'The region of Bitwarden’s cloud that the license comes from, US or EU. For EU, the URLs of the cloud’s services must be set too.',
    globalSettings__baseServiceUri__vault:
      'The address that people open in the browser; every mail links to it. The next update sets it to the `url` of config.yml.',
    globalSettings__communication__bootstrap:
      'How clients get through a load balancer that asks for a login of its own.',
    globalSettings__communication__ssoCookieVendor__cookieDomain:
      'The domain of the cookie that the load balancer in front of Bitwarden sets after its login.',
    globalSettings__communication__ssoCookieVendor__cookieName:
      'The name of the cookie that the load balancer in front of Bitwarden sets after its login.',
    globalSettings__disableUserRegistration:
      'With `true`, only people invited to an organization can create an account; otherwise anyone who reaches the server can. Invitations need mail.',
    globalSettings__duo__aKey:
      'A random key that the old form of Duo two-step login signed with. Duo is now set up in the web vault and does not need it.',
    globalSettings__enableCloudCommunication:
      'Lets the server talk to Bitwarden’s cloud to sync billing and license. Otherwise every new license must be uploaded by hand.',
    globalSettings__hibpApiKey:
      'The key for the data breach report, bought from Have I Been Pwned. Without it the report answers with an error.',
    globalSettings__identityServer__certificatePassword:
      'Opens the certificate that signs logins; the installer creates both. Without the right password, Identity and SSO crash-loop at start.',
    globalSettings__installation__apiUri:
      'Where the license is synced. A server in the EU region needs the address of that region.',
    globalSettings__installation__id:
      'The id from bitwarden.com/host that identifies this installation to the cloud. Without a valid one, the server’s containers crash-loop at start.',
    globalSettings__installation__identityUri:
      'Where the server logs in to the cloud. A server in the EU region needs the address of that region.',
    globalSettings__installation__key:
      'The secret that belongs to the installation id, for push notifications and license sync.',
    globalSettings__internalIdentityKey:
      'A random key with which the server’s own services log in to each other; the installer creates it.',
    globalSettings__logDirectory: 'The folder inside the container that log files are written to.',
    globalSettings__logRollBySizeLimit: 'Size in bytes at which a new log file begins.',
    globalSettings__mail__replyToEmail:
      'The sender of every mail. The mail server must accept it, so use an address of the organization’s own domain.',
    globalSettings__mail__smtp__host:
      'The mail server. Without one Bitwarden silently drops every mail, including invitations and admin logins.',
    globalSettings__mail__smtp__password:
      'The password for the mail server. Bitwarden logs in only if user name and password are both set.',
    globalSettings__mail__smtp__port:
      'The port of the mail server: 587 uses STARTTLS, 465 uses implicit TLS.',
    globalSettings__mail__smtp__ssl:
      '`true` is implicit TLS, as on port 465; `false` is STARTTLS where the mail server offers it, but no TLS at all on port 25. Port 587 uses STARTTLS either way.',
    globalSettings__mail__smtp__sslOverride:
      'Makes `ssl` count on port 587 too, where it is ignored otherwise. Mail servers hardly ever need that.',
    globalSettings__mail__smtp__startTls:
      'On port 25, uses STARTTLS where the mail server offers it. On every other port Bitwarden does so anyway.',
    globalSettings__mail__smtp__trustServer:
      'Accepts any certificate of the mail server, even a forged one. A certificate authority of your own belongs in `bwdata/ca-certificates` instead.',
    globalSettings__mail__smtp__username:
      'The user name for the mail server. Bitwarden logs in only if user name and password are both set.',
    globalSettings__oidcIdentityClientKey:
      'A random key with which the Identity and SSO services trust each other; the installer creates it.',
    globalSettings__organizationInviteExpirationHours:
      'Number of hours for which an invitation to an organization can be accepted.',
    globalSettings__pushRelayBaseUri:
      'Where push notifications for mobile apps are sent from. Empty turns them off; a server in the EU region needs the address of that region.',
    globalSettings__selfHosted:
      'Says that this server is not Bitwarden’s own cloud. The installer sets it in docker/global.env; with `false` the server looks for services of the cloud and fails.',
    globalSettings__sqlServer__DisableDatabaseMaintenanceJobs:
      'Stops the nightly jobs that rebuild indexes and statistics, for databases that somebody else maintains.',
    globalSettings__sqlServer__SkipDatabasePreparation:
      'Makes an update leave the database as it is instead of creating and configuring it, for accounts without that permission.',
    globalSettings__sqlServer__connectionString:
      'How the server reaches its database. The password must be the one the database was created with.',
    globalSettings__sqlServer__migrationExecutionTimeoutSeconds:
      'How many seconds one step of a database update may take. The installer writes it empty.',
    globalSettings__sso__enforceSsoPolicyForAllUsers:
      'With `true`, owners and admins must also log in by single sign-on where the organization requires it; otherwise they keep their master password. If the identity provider fails, they are locked out too.',
    globalSettings__yubico__clientId:
      'The client id from Yubico for two-step login with YubiKey one-time passwords.',
    globalSettings__yubico__key: 'The key from Yubico for two-step login with YubiKey one-time passwords.',
    globalSettings__yubico__validationUrls:
      'Your own servers that check YubiKey one-time passwords instead of Yubico’s.',
  },
} as const
