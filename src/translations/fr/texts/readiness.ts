import type { TextTranslations } from '../../translation.js'

export const readiness = {
  readiness: {
    composeRejects: 'Compose refuse la ligne {line} : rien ne démarre',
    serverCrashes: 'une valeur à la ligne {line} fait planter les services au démarrage',
    duoObsolete: 'Duo n’utilise plus cette clé depuis 2024.12.0 ; il se configure dans le coffre web',
    loginIncomplete: '`{setting}` n’est pas défini',
    tlsMismatch: 'port 465 sans TLS',
    missing: '`{setting}` est absent',
    false: '`{setting}` vaut `false`',
    placeholder: '`{setting}` n’est pas renseigné',
    misnamed: 'une ligne au nom erroné vise `{setting}`',
    templated: '`{setting}` est décidé au déploiement',
    rejected: '`{setting}` ne peut pas être lu tel qu’il est écrit',
  },
} as const satisfies Partial<TextTranslations>
