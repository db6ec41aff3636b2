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
      'Aucun global.override.env n’a été trouvé dans l’espace de travail : rien n’a été vérifié. Extrayez d’abord le dépôt, ou indiquez les fichiers dans `files`.',
    noFilesMatch:
      'Aucun fichier ne correspond aux motifs demandés ({source}) : rien n’a été vérifié. Corrigez-les, ou écrivez `if-no-files: ignore`.',
    noWorkspace:
      'GITHUB_WORKSPACE n’est pas défini. Lancez ceci comme étape d’un flux de travail, après actions/checkout.',
    noSummary: 'Impossible d’écrire le résumé du travail ; tous les constats sont dans le journal.',
  },
  change: {
    gate: 'l’échec sur `{from}` : `fail-on` devient `{to}`',
    rule: 'la règle `{rule}`',
    level: 'le niveau `{from}` de `{rule}`, qui devient `{to}`',
    ignore: '`{rule}` par une exclusion de la configuration, avec la raison « {reason} »',
    comment: '`{rule}` par un commentaire dans {path}',
    baseline: '{count|# constat|# constats} par le fichier de référence',
    unknown:
      'On ne sait pas si ce changement désactive des règles : la configuration précédente n’a pas pu être lue.',
  },
  github: {
    eventUnreadable: 'GITHUB_EVENT_PATH n’est pas une charge utile valide de cet événement.',
    compared: 'Comparé à {base}, l’ancêtre commun : {count|# fichier modifié|# fichiers modifiés}.',
    comparedAll: 'Comparé à {base}, l’ancêtre commun ; tous les fichiers comptent comme modifiés : {reason}',
    notCompared: 'Comparé à rien : {reason}',
    noBase: 'cet événement n’a pas d’état antérieur.',
    newBranch: 'la branche est nouvelle, et le commit d’où elle part n’a pas été trouvé.',
    noToken:
      'les commits précédents ne sont pas dans la copie extraite, et il n’y a pas de jeton pour interroger GitHub. Mettez `fetch-depth: 0` à actions/checkout, ou laissez `github-token` tel quel.',
    readDenied:
      'les commits précédents ne sont pas dans la copie extraite, et le jeton n’a pas le droit de les lire. Ajoutez `contents: read` et `pull-requests: read` à `permissions`, ou mettez `fetch-depth: 0` à actions/checkout.',
    readMissing:
      'GitHub ne trouve pas les commits (comme après une poussée forcée) ou ne les montre pas à ce jeton. Mettez `fetch-depth: 0` à actions/checkout.',
    noAnswer:
      'GitHub n’a pas donné de réponse utilisable. Relancez le travail, ou mettez `fetch-depth: 0` à actions/checkout.',
    tooManyFiles:
      'GitHub ne liste pas autant de fichiers modifiés. Mettez `fetch-depth: 0` à actions/checkout.',
    movedOn: 'la demande de tirage a des commits plus récents ; leur exécution le montrera.',
    pullRequestTarget:
      'Sous `pull_request_target`, c’est la branche de base qui est extraite, et non la demande de tirage, et le jeton peut écrire. Lancez sur `pull_request` : annotations, résumé et verdict y fonctionnent, pour les duplications aussi.',
    reviewBody:
      'override-lint suggère {count|# modification|# modifications}. Chacune laisse tous les autres paramètres tels quels.',
    suggestionsPosted: '{count|# suggestion publiée|# suggestions publiées} sur la demande de tirage.',
    suggestionsRemoved:
      '{count|# suggestion périmée retirée|# suggestions périmées retirées} de la demande de tirage.',
    suggestionsLeft:
      '{count|# autre suggestion non publiée|# autres suggestions non publiées} : une demande de tirage en reçoit 20 au plus. `override-lint --fix` les applique toutes.',
    suggestionsMerged:
      'Pas de suggestion dans {paths} : ce qui a été vérifié n’est pas ce que contient la demande de tirage, parce que la branche de base a modifié le même fichier ou qu’une étape précédente l’a fait.',
    reviewNoPull: 'Pas de suggestions : cette exécution ne concerne pas une demande de tirage.',
    reviewNoToken:
      'Pas de suggestions sur la demande de tirage : il n’y a pas de jeton. Laissez `github-token` tel quel, ou donnez-en un.',
    reviewDenied:
      'Pas de suggestions sur la demande de tirage : le jeton n’a pas le droit d’y écrire. Ajoutez `pull-requests: write` à `permissions` ; annotations, résumé et verdict n’en ont pas besoin.',
    reviewDeniedFork:
      'Pas de suggestions sur la demande de tirage : celles venant de duplications reçoivent un jeton en lecture seule. Annotations, résumé et verdict n’ont pas besoin de plus.',
    reviewUnprocessable:
      'Pas de suggestions sur la demande de tirage : GitHub a refusé leurs lignes (422). Les constats sont dans le résumé.',
    reviewNoAnswer:
      'Pas de suggestions sur la demande de tirage : GitHub n’a pas donné de réponse utilisable. Les constats sont dans le résumé.',
    reviewMovedOn:
      'Pas de suggestions sur la demande de tirage : elle a des commits plus récents, dont l’exécution les fera.',
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
    judgedBy: 'Vérifié selon Bitwarden {release}.',
    never: 'Aucun constat ne fait échouer cette vérification (`fail-on: never`).',
    turnsOff: 'Ce changement désactive :',
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
      'Aucun fichier n’a été vérifié : cela n’approuve donc rien. Récupérez le dépôt avant cette étape, ou indiquez les fichiers dans `files`.',
    moreErrors: '{count|# autre erreur|# autres erreurs}',
    moreWarnings: '{count|# autre avertissement|# autres avertissements}',
    moreNotices: '{count|# autre remarque|# autres remarques}',
    inSummary: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le résumé du travail.',
    inLog: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le journal de cette étape.',
  },
} as const satisfies Partial<TextTranslations>
