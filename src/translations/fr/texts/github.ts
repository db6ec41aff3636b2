import type { TextTranslations } from '../../translation.js'

export const github = {
  outputs: {
    result: '`pass`, `fail`, `error`, ou `none` si rien n’a été vérifié',
    errorCount: 'Nombre d’erreurs',
    warningCount: 'Nombre d’avertissements',
    noticeCount: 'Nombre de remarques',
    suppressedCount: 'Nombre de constats ignorés',
    filesChecked: 'Nombre de fichiers vérifiés',
    readiness: 'L’état de chaque fonctionnalité de l’organisation, fichier par fichier, en JSON',
    sarifFile: 'Le chemin du rapport SARIF, s’il a été demandé',
    jsonFile: 'Le chemin du rapport JSON, s’il a été demandé',
  },
  action: {
    noFiles:
      'Aucun global.override.env n’a été trouvé dans l’espace de travail : rien n’a été vérifié. Récupérez d’abord le dépôt, ou indiquez les fichiers dans `files`.',
    noFilesMatch:
      'Aucun fichier ne correspond aux motifs demandés ({source}) : rien n’a été vérifié. Corrigez-les, ou écrivez `if-no-files: ignore`.',
    noWorkspace:
      'GITHUB_WORKSPACE n’est pas défini. Lancez ceci comme étape d’un workflow, après actions/checkout.',
    workspaceMissing:
      '{path}, indiqué par GITHUB_WORKSPACE, n’est pas un dossier lisible. Exécutez cette étape après actions/checkout, dans le même conteneur.',
    noOutputs:
      'Les sorties de cette étape ne peuvent pas être écrites ({code}). Vérifiez GITHUB_OUTPUT et le disque du runner ; les constats sont dans le journal.',
    noSummary: 'Impossible d’écrire le résumé du job ; tous les constats sont dans le journal.',
  },
  change: {
    gate: 'l’échec sur `{from}` : `fail-on` devient `{to}`',
    rule: 'la règle `{rule}`',
    level: 'le niveau `{from}` de `{rule}`, qui devient `{to}`',
    ignore: '`{rule}` par une exclusion de la configuration, avec la raison « {reason} »',
    comment: '`{rule}` par un commentaire dans {path}',
    baseline: '{count|# constat|# constats} par le fichier de référence',
    inFiles: '{what}, dans {paths}',
    path: '{path}',
    provided: 'la vérification de {settings}, désormais à renseigner au déploiement (`provided`)',
    template: 'les vérifications dont un modèle est dispensé (`templates`)',
    tokens:
      'la vérification des valeurs de la forme {tokens}, désormais à renseigner au déploiement (`tokens`)',
    plan: 'l’exigence de `billing-sync` : `organization.plan` devient `families`',
    features: 'l’exigence de {features} (`organization.features`)',
    release: 'la version selon laquelle vérifier, qui devient {to} (`server-version`)',
    commentIgnores: 'le verrou sur les commentaires d’exclusion (`comment-ignores`)',
    lost: '{path} ({why}) : {features}',
    lostBare: '{path} ({why})',
    lostFeatures: 'plus de vérification pour {features}',
    deleted: 'supprimé',
    moved: 'déplacé vers {to}',
    'left-out': 'laissé de côté par `files`',
    symlink: 'remplacé par un lien symbolique',
    content: 'plus reconnu à son contenu',
    encrypted: 'chiffré',
    binary: 'n’est plus du texte',
    unreadable: 'illisible',
    unknown:
      'On ne sait pas si ce changement désactive des règles : la configuration précédente n’a pas pu être lue.',
  },
  release: {
    title: 'Bitwarden {from} devient {to} à côté de {path}. Pour ce fichier, la nouvelle version',
    removed: 'ne lit plus {settings} : supprimez-{count|le|les}.',
    renamed: 'lit `{setting}` au lieu de `{old}` : renommez-le.',
    unused: 'lit encore {settings}, sans aucun effet : supprimez-{count|le|les}.',
    added: 'lit désormais {settings}, que le fichier définit déjà.',
    unknown: 'est plus ancienne et ne lit pas encore {settings}.',
    resets: 'réinitialise {settings} lors de sa propre mise à jour.',
    nothing: 'ne supprime, ne renomme, n’ajoute et ne réinitialise rien.',
  },
  github: {
    eventUnreadable:
      'GITHUB_EVENT_PATH ne contient pas de données valides pour cet événement. Laissez-le tel que le runner le définit.',
    compared: 'Comparé à {base}, l’ancêtre commun : {count|# fichier modifié|# fichiers modifiés}.',
    comparedAll: 'Comparé à {base}, l’ancêtre commun ; tous les fichiers comptent comme modifiés : {reason}',
    notCompared: 'Comparé à rien : {reason}',
    baseUnknown: 'On ne sait pas ce que fait ce changement, ni ce qu’il désactive : {reason}',
    listUnknown:
      'On ne sait pas quels fichiers ce changement touche ; des fichiers qui ne sont plus vérifiés peuvent donc manquer ici : {reason}',
    readLimited:
      'GitHub ne répond plus pour le moment : le jeton a atteint une limite de débit. Relancez le job plus tard, ou ajoutez `fetch-depth: 0` à actions/checkout.',
    readUnreachable:
      'GitHub ne peut pas être interrogé : le proxy ou `GITHUB_API_URL` du runner n’est pas une adresse utilisable. Corrigez-le, ou ajoutez `fetch-depth: 0` à actions/checkout.',
    targetHead:
      'Ce workflow s’exécute sur `pull_request_target` et récupère la pull request elle-même : tout ce que son auteur écrit peut alors être exécuté ou lu avec les secrets et le jeton d’écriture de ce dépôt. Passez à `pull_request` ; tout y fonctionne, sauf les suggestions.',
    noBase: 'cet événement n’a pas d’état antérieur.',
    newBranch: 'la branche est nouvelle, et le commit d’où elle part n’a pas été trouvé.',
    noToken:
      'les commits précédents ne sont pas dans la copie locale, et il n’y a pas de jeton pour interroger GitHub. Ajoutez `fetch-depth: 0` à actions/checkout, ou laissez `github-token` tel quel.',
    readDenied:
      'les commits précédents ne sont pas dans la copie locale, et le jeton n’a pas le droit de les lire. Ajoutez `contents: read` et `pull-requests: read` à `permissions`, ou `fetch-depth: 0` à actions/checkout.',
    readMissing:
      'GitHub ne trouve pas les commits (par exemple après un force push) ou ne les montre pas à ce jeton. Ajoutez `fetch-depth: 0` à actions/checkout.',
    noAnswer:
      'GitHub n’a pas donné de réponse utilisable. Relancez le job, ou ajoutez `fetch-depth: 0` à actions/checkout.',
    tooManyFiles:
      'GitHub ne liste pas autant de fichiers modifiés. Ajoutez `fetch-depth: 0` à actions/checkout.',
    movedOn: 'la pull request a des commits plus récents ; leur exécution le montrera.',
    pullRequestTarget:
      'Sous `pull_request_target`, c’est la branche de base qui est récupérée, et non la pull request, et le jeton peut écrire. Lancez sur `pull_request` : annotations, résumé et verdict y fonctionnent, pour les forks aussi.',
    reviewBody:
      'override-lint suggère {count|# modification|# modifications}. Chacune laisse tous les autres paramètres tels quels.',
    suggestionsPosted: '{count|# suggestion publiée|# suggestions publiées} sur la pull request.',
    suggestionsRemoved:
      '{count|# suggestion périmée retirée|# suggestions périmées retirées} de la pull request.',
    suggestionsLeft:
      '{count|# autre suggestion non publiée|# autres suggestions non publiées} : une pull request en reçoit 20 au plus. `override-lint --fix` les applique toutes.',
    suggestionsMerged:
      'Aucune suggestion dans {paths} : ce qui a été vérifié n’est pas ce que contient la pull request, parce que la branche de base a modifié le même fichier ou qu’une étape précédente l’a fait.',
    reviewNoPull: 'Aucune suggestion : cette exécution ne concerne pas une pull request.',
    reviewNoToken:
      'Aucune suggestion sur la pull request : il n’y a pas de jeton. Laissez `github-token` tel quel, ou donnez-en un.',
    reviewDenied:
      'Aucune suggestion sur la pull request : le jeton n’a pas le droit d’y écrire. Ajoutez `pull-requests: write` à `permissions` ; annotations, résumé et verdict n’en ont pas besoin.',
    reviewDeniedFork:
      'Aucune suggestion sur la pull request : celles des forks reçoivent un jeton en lecture seule. Annotations, résumé et verdict n’ont pas besoin de plus.',
    reviewLimited:
      'Aucune suggestion sur la pull request : le jeton a atteint une limite de débit de GitHub. Les constats sont dans le résumé.',
    reviewUnreachable:
      'Aucune suggestion sur la pull request : le proxy ou `GITHUB_API_URL` du runner n’est pas une adresse utilisable. Les constats sont dans le résumé.',
    reviewUnprocessable:
      'Aucune suggestion sur la pull request : GitHub a refusé leurs lignes (422). Les constats sont dans le résumé.',
    reviewNoAnswer:
      'Aucune suggestion sur la pull request : GitHub n’a pas donné de réponse utilisable. Les constats sont dans le résumé.',
    reviewMovedOn:
      'Aucune suggestion sur la pull request : elle a des commits plus récents, dont l’exécution en fera.',
    gateAll: 'On ne sait pas ce qui a changé : tous les constats comptent donc.',
    gateShared:
      'La configuration, le fichier de référence ou un fichier associé a changé : tous les constats comptent donc.',
    gateChanged: 'Seuls comptent les constats des fichiers que touche ce changement.',
    gateNew: 'Seuls comptent les constats que la base n’avait pas.',
  },
  summary: {
    pass: '{title} : réussite',
    fail: '{title} : échec',
    error: '{title} : certains fichiers n’ont pas pu être lus',
    none: '{title} : rien n’a été vérifié',
    judgedBy: 'Vérifié pour Bitwarden {release}.',
    never: 'Aucun constat ne fait échouer cette vérification (`fail-on: never`).',
    turnsOff: 'Ce changement désactive :',
    lost: 'Ne sont plus vérifiés :',
    hidden: 'n’est plus recherché :',
    notChecked: 'non vérifié',
    unchangedFiles: '{count|# fichier|# fichiers} que ce changement laisse {count|tel quel|tels quels}',
    notReady: 'Fonctionnalités non prêtes',
    unchangedFindings: '{count|# constat|# constats} dans des fichiers que ce changement laisse tels quels',
    features: 'Ce dont l’organisation dispose',
    change: 'Ce que fait ce changement',
    baseUnknown: 'son état antérieur est inconnu : tous les constats comptent donc comme nouveaux.',
    fileAdded: 'un nouveau fichier : tous ses constats sont donc nouveaux.',
    gone: 'corrigé :',
    nothingNew:
      'Il n’apporte aucun constat, n’en corrige aucun et n’active ni ne désactive aucune fonctionnalité.',
    added: '{count|# nouveau constat|# nouveaux constats}',
    fixed: '{count|# constat corrigé|# constats corrigés}',
    unchanged: '{count|# constat inchangé|# constats inchangés}',
    findings: 'Constats',
    suppressed: '{count|# constat ignoré|# constats ignorés}',
    by: 'Ignoré par',
    reason: 'Raison',
    config: 'configuration',
    baseline: 'référence',
    comment: 'commentaire',
    nextStep: 'Étape suivante',
    doNotRestart: 'Ne redémarrez pas',
    rejected:
      'Compose refuse `{path}` : `./bitwarden.sh restart` arrête le serveur avant que Compose ne lise le fichier, et Bitwarden resterait arrêté.',
    rejectedLite:
      'Compose refuse `{path}` : `docker compose up -d` se termine par une erreur et ne change rien, et une fois arrêté, Bitwarden Lite le reste.',
    restart: 'Après la fusion, lancez `{command}` sur le serveur ; d’ici là, il garde les anciennes valeurs.',
    withoutMessages:
      'C’est trop pour un seul résumé : les messages sont omis ici ; ils sont dans le journal.',
    onlyCounts:
      'C’est trop pour un seul résumé : il ne montre que des nombres, pour {count|# fichier|# fichiers} au plus ; les constats sont dans le journal.',
    errors: 'Erreurs',
    warnings: 'Avertissements',
    notices: 'Remarques',
  },
  annotation: {
    nothingChecked:
      'Aucun fichier n’a été vérifié : cette exécution ne dit donc rien de votre serveur. Récupérez le dépôt avant cette étape, ou indiquez les fichiers dans `files`.',
    moreErrors: '{count|# autre erreur|# autres erreurs}',
    moreWarnings: '{count|# autre avertissement|# autres avertissements}',
    moreNotices: '{count|# autre remarque|# autres remarques}',
    inSummary: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le résumé du job.',
    inLog: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le journal de cette étape.',
  },
} as const satisfies Partial<TextTranslations>
