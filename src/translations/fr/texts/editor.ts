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
    liteFlag: 'Type : `true` l’active ; tout autre texte le laisse désactivé.',
    liteService: 'Il active ou désactive le service {service}.',
    liteBecomes: 'Dans son conteneur, Bitwarden Lite en tire {settings}.',
    liteTlsOnly: 'Il n’est lu qu’avec `BW_ENABLE_SSL=true`.',
    liteLongDefault: 'Sans lui, Bitwarden Lite utilise sa propre valeur par défaut.',
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
