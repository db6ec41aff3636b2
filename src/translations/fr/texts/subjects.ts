import type { TextTranslations } from '../../translation.js'

export const subjects = {
  feature: {
    invitations:
      'Le courrier, pour inviter des personnes. Sans lui, le serveur abandonne chaque message sans rien dire. Une organisation le veut par défaut : absent ou cassé, c’est une erreur.',
    'billing-sync':
      'Le serveur peut parler au nuage de Bitwarden, pour que licence et facturation restent à jour. Une entreprise le veut par défaut : absent, c’est un avertissement. Une formule Familles ne l’a pas.',
    duo: 'Duo comme second facteur. Bitwarden n’utilise plus cette clé depuis 2024.12.0 : Duo se configure dans le coffre web, et il n’y a rien à faire dans le fichier.',
    'breach-report':
      'Le rapport sur les mots de passe trouvés dans des fuites de données, qui demande une clé payante de haveibeenpwned.com. Il ne manque à personne, sauf si la configuration le nomme.',
    'invite-only':
      'L’inscription est fermée : on n’entre que sur invitation. Sans cela, quiconque atteint le serveur peut s’inscrire.',
    'sso-for-everyone':
      'Propriétaires et administrateurs aussi doivent passer par l’authentification unique quand la politique de l’organisation l’exige. Sans cela, ils en sont dispensés.',
  },
  group: {
    compose: 'Le fichier tel que Compose le lit',
    update: 'Le fichier après la mise à jour de Bitwarden',
    names: 'Noms',
    values: 'Valeurs',
    mail: 'Courriel',
    cloud: 'Cloud et région',
    access: 'Accès',
    secrets: 'Secrets et fichiers voisins',
    lite: 'Le serveur Bitwarden Lite',
    linter: 'Le linter lui-même',
  },
} as const satisfies Partial<TextTranslations>
