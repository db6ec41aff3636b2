import type { RuleTranslations } from '../../translation.js'

export const linter = {
  'config-without-effect': {
    title: 'configuration sans effet',
    whenNotice: 'des motifs ne correspondent à aucun fichier vérifié',
    'file-name':
      'Ce fichier ressemble à une configuration, mais n’est pas lu sous ce nom : rien de ce qu’il contient ne compte. Renommez-le en `.github/override-lint.yml` ou `.override-lint.yml`.',
    override:
      'Aucun fichier vérifié ne correspond aux `files` de ces réglages : ils ne changent donc rien. Corrigez les motifs, ou supprimez-les.',
    templates:
      'Aucun fichier vérifié ne correspond à `templates` : aucun fichier n’est donc un modèle à cause de cette clé. Corrigez les motifs, ou supprimez-les.',
    'provided-misspelt':
      'Cet élément de `provided` n’est pas un paramètre de Bitwarden : il ne change donc rien. Vouliez-vous dire `{setting}` ?',
    'provided-section':
      'Cet élément de `provided` est une section, sans valeur propre : il ne change donc rien. Pour désigner tous ses paramètres, écrivez `{setting}`.',
    'provided-unknown':
      'Cet élément de `provided` n’est pas un paramètre de Bitwarden et ne ressemble à aucun : il ne change donc rien. Corrigez le nom, ou supprimez l’élément ; `override-lint explain` dit quels paramètres existent.',
  },
  'feature-not-ready': {
    title: 'fonctionnalité demandée qui n’est pas prête',
    off: 'La configuration demande `{feature}`, mais cette fonctionnalité est désactivée : {reason}. Activez-la, ou retirez-la de la configuration.',
    broken:
      'La configuration demande `{feature}`, mais cette fonctionnalité ne marchera pas : {reason}. Corrigez ce point, ou retirez-la de la configuration.',
  },
  'file-no-longer-checked': {
    title: 'fichier qui n’est plus vérifié',
    deleted:
      'Ce changement supprime le fichier, vérifié jusqu’ici : plus rien ne dit si le serveur qui le lit fonctionne encore. Rétablissez-le, ou excluez ce constat dans la configuration si aucun serveur ne le lit plus.',
    moved:
      'Ce changement déplace le fichier vers {to}, où il n’est pas vérifié : ses erreurs passent inaperçues. Ajoutez ce chemin à `files`, ou remettez le fichier à sa place.',
    'left-out':
      'Avec ce changement, `files` laisse de côté le fichier, vérifié jusqu’ici : ses erreurs passent inaperçues. Ajoutez-le de nouveau à `files`.',
    symlink:
      'Ce changement remplace le fichier par un lien symbolique : ce que lit le serveur n’est pas vérifié ici. Mettez le fichier lui-même à cette place.',
    content:
      'Ce changement retire du fichier ce qui le faisait reconnaître comme un fichier de Bitwarden : il n’est plus vérifié, et ses erreurs passent inaperçues. Déclarez-le sous `files`.',
    encrypted:
      'Ce changement chiffre le fichier entier, vérifié jusqu’ici : ses erreurs passent inaperçues. Chiffrez seulement ses valeurs (SOPS), ou vérifiez-le avant le chiffrement.',
    binary:
      'Ce changement enregistre le fichier en UTF-16 ou en binaire, que Compose ne sait pas lire : plus rien n’y est vérifié. Enregistrez-le en UTF-8.',
    unreadable:
      'Le fichier était vérifié avant ce changement et ne peut plus être lu : plus rien n’y est vérifié. Annulez cela.',
  },
  'ignore-unused': {
    title: 'exclusion qui ne correspond à rien',
    config:
      'Cette exclusion de `{rule}` ne correspond à aucun constat et en masquerait donc un plus tard. Supprimez-la de la configuration.',
    'setting-misspelt':
      'Cette exclusion de `{rule}` vise un paramètre qui n’existe pas : elle n’exclut donc rien. Vouliez-vous dire `{setting}` ?',
    'setting-unknown':
      'Cette exclusion de `{rule}` vise un paramètre qui n’existe pas : elle n’exclut donc rien. Corrigez le nom dans `setting`, ou retirez `setting`.',
    files:
      'Aucun fichier vérifié ne correspond aux `files` de cette exclusion de `{rule}` : elle n’exclut donc rien. Corrigez les motifs, ou supprimez l’exclusion.',
    baseline:
      '{count|# entrée|# entrées} de ce fichier de référence ne {count|correspond|correspondent} plus à aucun constat et en {count|masquerait|masqueraient} de nouveaux. Réécrivez-le avec `--write-baseline`.',
    comment:
      'Ce commentaire ignore `{rule}`, qui n’a aucun constat en dessous ; il en masquerait donc un plus tard. Supprimez le commentaire.',
    'comments-off':
      'Les commentaires d’exclusion ne comptent pas ici (`comment-ignores: off`) : celui-ci n’exclut donc rien. Supprimez-le, ou déplacez-le dans la configuration.',
    wanted:
      'Ce commentaire ignore `{rule}`, mais la configuration demande la fonctionnalité que cela met en panne : seule la configuration peut l’exclure. Supprimez le commentaire.',
    'unknown-rule':
      'Ce commentaire ignore une règle qui n’existe pas : il n’exclut donc rien. Corrigez l’identifiant ; `override-lint explain` donne la liste des règles.',
    'no-reason':
      'Ce commentaire ignore `{rule}` sans en donner la raison : il n’exclut donc rien. Ajoutez la raison après un deux-points : `# override-lint-ignore {rule}: reason`.',
  },
} as const satisfies Partial<RuleTranslations>
