import type { RuleTranslations } from '../../translation.js'

export const values = {
  'placeholder-left': {
    title: 'texte d’exemple non remplacé',
    whenWarning: 'le serveur démarre et envoie des e-mails malgré tout',
    breaks:
      '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur utilise comme valeur : ce qui en dépend échoue. Écrivez la vraie valeur ; si elle est renseignée au déploiement, déclarez le paramètre sous `provided`.',
    unused:
      '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur utilise comme valeur. Écrivez la vraie valeur, ou supprimez la ligne.',
    folder:
      '`{setting}` contient une valeur provisoire qui compte comme non définie, et aucune valeur par défaut ne la remplace : ce que le serveur garde dans ce dossier est refusé ou perdu. Supprimez la ligne ; le dossier par défaut est le bon.',
    licenses:
      '`{setting}` contient une valeur provisoire qui compte comme non définie, et aucune valeur par défaut ne la remplace : le serveur n’a pas de dossier pour les licences, et toute connexion échoue. Supprimez la ligne ; le dossier par défaut est le bon.',
  },
  'port-out-of-range': {
    title: 'port hors limites',
    'out-of-range':
      '`{setting}` n’est pas un port valide : aucun e-mail ne part. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
  },
  'timespan-in-days': {
    title: 'durée en jours',
    number:
      '`{setting}` est un nombre seul, que le serveur lit comme des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` si vous voulez un jour.',
    hours:
      '`{setting}` compte plus de 23 heures : le serveur lit donc le premier nombre comme des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
  },
  'value-does-not-bind': {
    title: 'valeur que le serveur ne sait pas lire',
    'wrong-word':
      '`{word}` n’est pas un booléen pour `{setting}` : les conteneurs du serveur redémarrent en boucle. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
    'empty-boolean':
      '`{setting}` est vide, ce qui n’est pas un booléen : les conteneurs du serveur redémarrent en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
    empty:
      '`{setting}` est vide, alors qu’il faut {wanted} : les conteneurs du serveur redémarrent en boucle. Renseignez-le, ou supprimez la ligne.',
    'self-hosted':
      '`{setting}` n’est ni `true` ni `false` : les conteneurs du serveur redémarrent en boucle. Supprimez la ligne ; docker/global.env contient la bonne valeur.',
    rejected:
      '`{setting}` {fault} : les conteneurs du serveur redémarrent en boucle, et leur journal montre la valeur. Écrivez {wanted}.',
  },
} as const satisfies Partial<RuleTranslations>
