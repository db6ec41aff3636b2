import type { TextTranslations } from '../../translation.js'

export const readiness = {
  readiness: {
    composeRejects: 'Compose refuse la ligne {line} : rien ne démarre',
    serverCrashes: 'une valeur à la ligne {line} fait redémarrer en boucle les conteneurs du serveur',
    servicesFail: 'une valeur à la ligne {line} fait échouer les services de Lite au démarrage',
    notTrue: '`{setting}` ne vaut pas `true`',
    duoObsolete: 'Duo n’utilise plus cette clé depuis 2024.12.0 ; il se configure dans le coffre web',
    loginIncomplete: '`{setting}` n’est pas défini',
    tlsMismatch: 'port 465 sans TLS implicite',
    missing: '`{setting}` est absent',
    false: '`{setting}` vaut `false`',
    placeholder: '`{setting}` n’est pas renseigné',
    misnamed: '`{setting}` est mal orthographié sur sa ligne',
    elsewhere: '`{setting}` n’est pas dans ce fichier : une autre partie, ou le déploiement, le définit',
    templated: '`{setting}` est renseigné au déploiement',
    rejected: 'la valeur de `{setting}` ne peut pas être lue',
  },
} as const satisfies Partial<TextTranslations>
