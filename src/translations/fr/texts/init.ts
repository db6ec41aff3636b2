import type { TextTranslations } from '../../translation.js'

export const init = {
  init: {
    found: 'Trouvé :',
    nothing:
      'Aucun global.override.env n’a été trouvé dans {folder} : il n’y a rien à mettre en place. Indiquez le dossier du dépôt, ou déclarez d’abord les fichiers sous `files` dans une configuration.',
    noFolder: '{folder} n’est pas un dossier. Indiquez le dossier du dépôt.',
    kept: '{path} existe déjà et reste tel quel.',
    recorded:
      '{count|# erreur ou avertissement est noté|# erreurs et avertissements sont notés} dans {path} et ne comptent pas. Corrigez-les d’abord si vous le pouvez : `override-lint --no-config` les montre tous.',
    passes: 'Avec cela, la vérification réussit :',
    fails: 'Avec cela, la vérification ne réussit pas :',
    written: '{path} est écrit.',
    notWritten: 'Rien n’a été écrit (`--print`).',
    nothingToWrite: 'Il n’y a rien à écrire.',
    left: 'Il reste à faire :',
    require:
      'Rendre la vérification obligatoire : Settings, Rules, Rulesets, New branch ruleset ; visez la branche par défaut, cochez « Require status checks to pass » et ajoutez `{job}`. Le nom est dans la liste une fois que le workflow a tourné.',
    requirePipeline:
      'Rendre la tâche obligatoire : Settings, Merge requests, cochez « Pipelines must succeed ».',
    include: 'Inclure la tâche dans .gitlab-ci.yml : `include: {path}`.',
    invite:
      'Après le prochain déploiement, envoyez-vous une invitation : aucun fichier ne montre que le serveur de messagerie accepte le message.',
    pin: 'Épingler l’action au commit de {version} : ce programme n’est pas lancé depuis une version publiée et ne le connaît pas.',
    outside:
      'Impossible d’écrire {path} : un lien symbolique sur son chemin mène hors du dépôt. Retirez ce lien.',
  },
} as const satisfies Partial<TextTranslations>
