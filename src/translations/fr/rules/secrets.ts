import type { RuleTranslations } from '../../translation.js'

export const secrets = {
  'database-password-differs': {
    title: 'mot de passe de la base de données qui diffère',
    differs:
      'Le mot de passe dans `{setting}` diffère de SA_PASSWORD dans {file} : une base de données créée à partir de ces fichiers refuse les services. Écrivez le même mot de passe aux deux endroits.',
  },
  'generated-file-edited': {
    title: 'fichier généré modifié à la main',
    edited:
      '{file} définit {settings}, mais la prochaine mise à jour de Bitwarden réécrit ce fichier : {count|le paramètre est alors perdu|les paramètres sont alors perdus}. Déplacez-{count|le|les} dans le fichier vérifié ici.',
  },
  'overridden-elsewhere': {
    title: 'paramètre qu’un autre fichier remplace',
    environment:
      '{settings} {count|est aussi défini|sont aussi définis} dans {file}, qui l’emporte pour les services qu’il cite : {count|la ligne d’ici n’a|les lignes d’ici n’ont} pas d’effet sur eux. Gardez-{count|le|les} à un seul endroit.',
    'env-file':
      '{file} donne à des services un autre fichier d’environnement, qui est lu après celui-ci et l’emporte sur lui. Vérifiez qu’il ne définit pas les mêmes noms.',
  },
  'secret-in-clear': {
    title: 'secrets en clair',
    whenWarning: 'tout le monde peut lire le dépôt',
    'in-clear':
      '{settings} {count|contient un secret|contiennent des secrets} en clair : quiconque peut lire le dépôt, ou son historique, peut {count|le|les} lire. Changez-{count|le|les} sur le serveur, et ne versionnez à la place qu’une référence (SOPS, un gestionnaire de secrets, un secret de GitHub Actions).',
  },
  'secret-shared-between-servers': {
    title: 'secret partagé entre serveurs',
    installation:
      '`{setting}` a la même valeur ici et dans {file} : le cloud de Bitwarden prend les deux serveurs pour un seul. Donnez à chaque serveur la sienne, obtenue sur bitwarden.com/host.',
    secret:
      '`{setting}` a la même valeur ici et dans {file} : quiconque s’introduit dans l’un des serveurs détient un secret de l’autre. Donnez à chaque serveur la sienne.',
  },
  'well-known-secret': {
    title: 'secret connu de tous',
    whenWarning: 'c’est la clé d’installation ou le mot de passe du certificat',
    whenNotice: 'le paramètre n’a plus d’effet',
    published:
      '{settings} {count|a une valeur d’exemple|ont des valeurs d’exemple} que n’importe qui peut lire dans les modèles de Bitwarden : {count|elle ne protège|elles ne protègent} rien. Générez {count|votre propre secret|vos propres secrets}, et considérez comme compromis ce {count|qu’elle protégeait|qu’elles protégeaient}.',
    'installation-key':
      '{settings} a une valeur tirée des modèles de Bitwarden, que le cloud de Bitwarden refuse : ni notifications push, ni synchronisation de la licence. Écrivez la clé obtenue sur bitwarden.com/host.',
    certificate:
      '{settings} a une valeur d’exemple que n’importe qui peut lire dans les modèles de Bitwarden : quiconque met la main sur le fichier du certificat peut s’en servir pour signer des connexions. Créez un nouveau certificat avec votre propre mot de passe.',
    unused:
      '{settings} a une valeur d’exemple que n’importe qui peut lire dans les modèles de Bitwarden, mais le serveur n’utilise plus ce paramètre ; c’est sans conséquence. Supprimez la ligne.',
  },
} as const satisfies Partial<RuleTranslations>
