/** What is said in English: settings. */
export const settings = {
  settings: {
    adminSettings__admins:
      'The mail addresses, separated by commas, that may log in to the admin portal at /admin. Without any, nobody can manage the server there.',
    adminSettings__deleteTrashDaysAgo: 'After how many days items in the trash are deleted for good.',
    globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds:
      'How long a client may stay logged in at the most, however often it is used.',
    globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken:
      'Whether a login ends at a fixed time, or goes on as long as the client is used often enough.',
    globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds:
      'How long a client stays logged in after it was last used.',
    globalSettings__baseServiceUri__cloudRegion:
      'The region of Bitwarden’s cloud, US or EU, that the licenses come from. EU also needs the addresses of the cloud’s services to be set.',
    globalSettings__baseServiceUri__vault:
      'The address that people open in the browser; it stands in every mail. The next update sets it to the `url` of config.yml.',
    globalSettings__communication__bootstrap:
      'How clients get through a load balancer that asks for its own login first.',
    globalSettings__communication__ssoCookieVendor__cookieDomain:
      'The domain of the cookie that the load balancer in front of Bitwarden sets after its login.',
    globalSettings__communication__ssoCookieVendor__cookieName:
      'The name of the cookie that the load balancer in front of Bitwarden sets after its login.',
    globalSettings__disableUserRegistration:
      'With `true` only invited people can create an account; otherwise everybody can who reaches the server. Invitations need mail.',
    globalSettings__duo__aKey:
      'A random key that the old form of Duo two-step login signed with. Duo is set up in the web vault today and does without.',
    globalSettings__enableCloudCommunication:
      'Lets the server talk to Bitwarden’s cloud, so that billing and licenses are synchronized. Otherwise every new license must be uploaded by hand.',
    globalSettings__hibpApiKey:
      'The key of Have I Been Pwned, bought there, for the data breach report. Without it the report answers with an error.',
    globalSettings__identityServer__certificatePassword:
      'Opens the certificate that signs logins; the installer makes both. With another password nobody can log in.',
    globalSettings__installation__apiUri:
      'Where licenses are synchronized. Servers of the EU region need the address of that region.',
    globalSettings__installation__id:
      'The id from bitwarden.com/host that names this installation to the cloud. Without a valid one the server does not start.',
    globalSettings__installation__identityUri:
      'Where the server logs in to the cloud. Servers of the EU region need the address of that region.',
    globalSettings__installation__key:
      'The secret that belongs to the installation id, for push notifications and license sync.',
    globalSettings__internalIdentityKey:
      'A random key with which the server’s own services log in to each other; the installer makes it.',
    globalSettings__logDirectory: 'The folder inside the container that log files are written to.',
    globalSettings__logRollBySizeLimit: 'How many bytes a log file may have before a new one begins.',
    globalSettings__mail__replyToEmail:
      'The sender of every mail. The mail server must accept it, so it is best one of the organization’s own domain.',
    globalSettings__mail__smtp__host:
      'The mail server. Without one Bitwarden drops every mail, invitations and admin logins included, and logs nothing.',
    globalSettings__mail__smtp__password:
      'The password at the mail server. Bitwarden logs in only where user name and password are both set.',
    globalSettings__mail__smtp__port:
      'The port of the mail server: 587 begins in clear and goes over to TLS, 465 expects TLS at once.',
    globalSettings__mail__smtp__ssl:
      '`true` begins with TLS at once, as port 465 expects; `false` begins in clear and goes over to TLS where the mail server offers it. Port 587 does the latter in any case.',
    globalSettings__mail__smtp__sslOverride:
      'Makes `ssl` count on port 587 too, where it is passed over otherwise. Mail servers hardly ever want that.',
    globalSettings__mail__smtp__startTls:
      'On port 25, goes over to TLS where the mail server offers it. On every other port Bitwarden does so anyway.',
    globalSettings__mail__smtp__trustServer:
      'Takes any certificate of the mail server, a forged one included. A certificate of one’s own belongs in the folder of certificate authorities instead.',
    globalSettings__mail__smtp__username:
      'The user name at the mail server. Bitwarden logs in only where user name and password are both set.',
    globalSettings__oidcIdentityClientKey:
      'A random key with which the identity and the SSO service trust each other; the installer makes it.',
    globalSettings__organizationInviteExpirationHours:
      'For how many hours an invitation to an organization can be accepted.',
    globalSettings__pushRelayBaseUri:
      'Where push notifications for mobile apps are sent from. Empty turns them off; servers of the EU region need the address of that region.',
    globalSettings__selfHosted:
      'Says that this is no server of Bitwarden’s own cloud. The installer sets it elsewhere; with `false` the server looks for services of the cloud and fails.',
    globalSettings__sqlServer__DisableDatabaseMaintenanceJobs:
      'Stops the nightly jobs that rebuild indexes and statistics of the database, for databases that somebody else looks after.',
    globalSettings__sqlServer__SkipDatabasePreparation:
      'Lets an update leave the database as it is instead of creating and configuring it, for accounts that may not.',
    globalSettings__sqlServer__connectionString:
      'How the server reaches its database. The password in it must be the one that the database was created with.',
    globalSettings__sqlServer__migrationExecutionTimeoutSeconds:
      'How many seconds one step of a database update may take. The installer writes it empty.',
    globalSettings__sso__enforceSsoPolicyForAllUsers:
      'With `true` owners and admins, too, must log in by SSO where the organization requires it; otherwise they keep their passwords. If the identity provider fails, they are locked out as well.',
    globalSettings__yubico__clientId:
      'The client id from Yubico for two-step login with YubiKey one-time passwords.',
    globalSettings__yubico__key: 'The key from Yubico for two-step login with YubiKey one-time passwords.',
    globalSettings__yubico__validationUrls:
      'Servers of one’s own that check YubiKey one-time passwords in place of Yubico’s.',
  },
} as const
