import type { RuleTranslations } from '../../translation.js'

export const values = {
  'placeholder-left': {
    title: 'texte d’exemple non remplacé',
    breaks:
      '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur prend pour la valeur : ce à quoi ce paramètre sert échouera. Écrivez la vraie valeur ; si elle est renseignée au déploiement, déclarez le paramètre sous `provided`.',
    unused:
      '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur prend pour la valeur. Écrivez la vraie valeur, ou supprimez la ligne.',
  },
  'port-out-of-range': {
    title: 'port hors limites',
    'out-of-range':
      '`{setting}` n’est pas un port : chaque e-mail échoue à l’envoi. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
  },
  'timespan-in-days': {
    title: 'durée en jours',
    number:
      '`{setting}` est un nombre seul, que le serveur prend pour des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` pour un jour.',
    hours:
      '`{setting}` compte plus de 23 heures, et le serveur prend le premier nombre pour des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
  },
  'value-does-not-bind': {
    title: 'valeur que le serveur ne sait pas lire',
    'wrong-word':
      '`{word}` n’est pas un booléen pour `{setting}` : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
    'empty-boolean':
      '`{setting}` est vide, ce qui n’est pas un booléen : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
    empty:
      '`{setting}` est vide, alors qu’il faut {wanted} : {services|un service plante|# services plantent} au démarrage, en boucle. Renseignez-le, ou supprimez la ligne.',
    rejected:
      '`{setting}` {fault} : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez {wanted}.',
  },
} as const satisfies Partial<RuleTranslations>
