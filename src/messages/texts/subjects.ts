/** What `explain` says of features and of groups of rules. */
export const subjects = {
  feature: {
    invitations:
      'Mail, so that people can be invited. Without it the server silently drops every mail. An organization wants it by default: missing or broken is an error.',
    'billing-sync':
      'The server may talk to Bitwarden’s cloud, so that license and billing are kept up to date. An enterprise wants it by default: missing is a warning. A Families plan does not have it.',
    duo: 'Duo as a second factor. Bitwarden has not used this key since 2024.12.0: Duo is set up in the web vault, and there is nothing to do in the file.',
    'breach-report':
      'The report on passwords found in data breaches, which needs a paid key of haveibeenpwned.com. It is checked only if the config names it.',
    'invite-only':
      'Registration is closed: people join only by invitation to an organization or through its single sign-on. Without it, anyone who reaches the server can sign up.',
    'sso-for-everyone':
      'Owners and admins, too, must log in by single sign-on where the organization’s policy requires it. Without it they are exempt.',
  },
  group: {
    compose: 'The file as Compose reads it',
    update: 'The file after Bitwarden’s update',
    names: 'Names',
    values: 'Values',
    mail: 'Mail',
    cloud: 'Cloud and region',
    access: 'Access',
    secrets: 'Secrets and companions',
    lite: 'Bitwarden Lite',
    linter: 'The linter itself',
  },
} as const
