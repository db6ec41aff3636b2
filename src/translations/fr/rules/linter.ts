import type { RuleTranslations } from '../../translation.js'

export const linter = {
  'feature-not-ready': {
    title: 'fonction voulue qui n’est pas prête',
    off: 'La configuration veut `{feature}`, mais la fonction est inactive : {reason}. Activez-la, ou retirez-la de la configuration.',
    broken:
      'La configuration veut `{feature}`, mais cela ne marchera pas : {reason}. Corrigez ce point, ou retirez la fonction de la configuration.',
  },
  'ignore-unused': {
    title: 'exclusion qui ne correspond à rien',
    config:
      'Cette exclusion de `{rule}` ne correspond à aucun constat et en masquerait donc un plus tard. Supprimez-la de la configuration.',
    baseline:
      '{count|# entrée|# entrées} de ce fichier de référence ne {count|correspond|correspondent} plus à aucun constat et en {count|masquerait|masqueraient} de nouveaux. Récrivez-le avec `--write-baseline`.',
    comment:
      'Ce commentaire ignore `{rule}`, qui n’a aucun constat en dessous ; il en masquerait donc un plus tard. Supprimez le commentaire.',
    unknownRule:
      'Ce commentaire ignore une règle qui n’existe pas : il n’exclut donc rien. Corrigez l’identifiant ; `override-lint explain` donne la liste des règles.',
    noReason:
      'Ce commentaire ignore `{rule}` sans en donner la raison : il n’exclut donc rien. Ajoutez la raison après un deux-points : `# override-lint-ignore {rule}: reason`.',
  },
} as const satisfies Partial<RuleTranslations>
