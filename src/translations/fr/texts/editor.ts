import type { TextTranslations } from '../../translation.js'

export const editor = {
  editor: {
    notChecked: '{why} D’ici là, rien n’est vérifié dans ce fichier.',
    fixAll: 'Appliquer toutes les corrections sûres',
    unsafe: '{fix} (à vérifier : est-ce bien ce que vous voulez ?)',
    ignore: 'Ignorer {rule} dans ce fichier, dans {path}',
    ignoreSetting: 'Ignorer {rule} pour {setting} dans ce fichier, dans {path}',
    reason: 'dire pourquoi',
    settings: '{count|# paramètre|# paramètres}',
  },
  areas: {
    mail: 'Messagerie',
    access: 'Accès',
    cloud: 'Cloud Bitwarden',
    database: 'Base de données',
    secrets: 'Secrets entre services',
    web: 'Adresses et TLS',
    services: 'Services actifs',
    storage: 'Stockage',
    logs: 'Journaux et événements',
    other: 'Autres',
  },
} as const satisfies Partial<TextTranslations>
