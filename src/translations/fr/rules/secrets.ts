import type { RuleTranslations } from '../../translation.js'

export const secrets = {
  'database-password-differs': {
    title: 'mot de passe de la base de données qui diffère',
    differs:
      'Le mot de passe dans `{setting}` n’est pas celui de SA_PASSWORD dans {file} : là où la base de données est recréée à partir de ces fichiers, les services ne peuvent pas s’y connecter. Écrivez le même aux deux endroits.',
  },
  'generated-file-edited': {
    title: 'fichier généré modifié à la main',
    edited:
      '{file} définit {settings}, mais la prochaine mise à jour de Bitwarden récrit ce fichier : {count|le paramètre est alors perdu|les paramètres sont alors perdus}. Déplacez-{count|le|les} dans le fichier vérifié ici.',
  },
  'overridden-elsewhere': {
    title: 'paramètre qu’un autre fichier remplace',
    environment:
      '{settings} {count|est aussi défini|sont aussi définis} dans {file}, qui l’emporte pour les services qu’il nomme : pour eux, {count|la ligne d’ici ne fait|les lignes d’ici ne font} rien. Gardez-{count|le|les} à un seul endroit.',
    'env-file':
      '{file} donne à des services un autre fichier d’environnement, qui est lu après celui-ci et l’emporte sur lui. Vérifiez qu’il ne définit pas les mêmes noms.',
  },
  'secret-in-clear': {
    title: 'secrets en clair',
    'in-clear':
      '{settings} {count|contient un secret|contiennent des secrets} en clair : quiconque peut lire le dépôt, ou son historique, {count|le|les} connaît. Changez-{count|le|les} sur le serveur, et ne versionnez à la place qu’une référence (SOPS, un gestionnaire de secrets, un secret de GitHub Actions).',
  },
  'secret-shared-between-servers': {
    title: 'secret partagé entre serveurs',
    shared:
      '`{setting}` a la même valeur ici et dans {file} : le cloud de Bitwarden prend les deux serveurs pour un seul, et qui s’introduit dans l’un tient l’autre. Donnez à chaque serveur la sienne.',
  },
  'well-known-secret': {
    title: 'secret publié, encore en service',
    published:
      '{settings} {count|contient un secret d’exemple|contiennent des secrets d’exemple} que Bitwarden publie avec ses modèles : n’importe qui peut {count|l’utiliser|les utiliser} contre ce serveur. Générez {count|un secret|des secrets} à vous et considérez comme compromis ce {count|qu’il protégeait|qu’ils protégeaient}.',
  },
} as const satisfies Partial<RuleTranslations>
