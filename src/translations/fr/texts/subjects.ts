import type { TextTranslations } from '../../translation.js'

export const subjects = {
  feature: {
    invitations:
      'La messagerie, pour inviter des personnes. Sans elle, le serveur jette tous les e-mails sans rien dire. Une organisation la demande par défaut : absente ou en panne, c’est une erreur.',
    'billing-sync':
      'Le serveur peut parler au cloud de Bitwarden, pour que licence et facturation restent à jour. Une offre Enterprise la demande par défaut : absente, c’est un avertissement. Une offre Familles ne la comprend pas.',
    duo: 'Duo comme second facteur. Bitwarden n’utilise plus cette clé depuis 2024.12.0 : Duo se configure dans le coffre web, et il n’y a rien à faire dans le fichier.',
    'breach-report':
      'Le rapport sur les mots de passe trouvés dans des fuites de données, qui demande une clé payante de haveibeenpwned.com. Il n’est vérifié que si la configuration le demande.',
    'invite-only':
      'L’inscription est fermée : on n’entre que sur invitation à une organisation, ou par son authentification unique. Sans cela, quiconque atteint le serveur peut s’inscrire.',
    'sso-for-everyone':
      'Propriétaires et administrateurs aussi doivent passer par l’authentification unique quand la politique de l’organisation l’exige. Sans cela, ils en sont dispensés.',
  },
  group: {
    compose: 'Le fichier tel que Compose le lit',
    update: 'Le fichier après la mise à jour de Bitwarden',
    names: 'Noms',
    values: 'Valeurs',
    mail: 'Messagerie',
    cloud: 'Cloud et région',
    access: 'Accès',
    secrets: 'Secrets et fichiers voisins',
    lite: 'Bitwarden Lite',
    linter: 'Le linter lui-même',
  },
} as const satisfies Partial<TextTranslations>
