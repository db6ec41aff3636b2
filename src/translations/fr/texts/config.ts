import type { TextTranslations } from '../../translation.js'

export const config = {
  choices: {
    files:
      'Les fichiers à vérifier : des motifs qui remplacent ceux intégrés ; un `!` initial exclut des fichiers',
    templates: 'Les fichiers qui sont des modèles : ce qui y est renseigné au déploiement n’est pas vérifié',
    provided: 'Les paramètres renseignés au déploiement',
    tokens:
      'D’autres formes de « renseigné au déploiement » : du texte tel quel autour du mot NAME, qui vaut pour tout nom ; pas d’expressions régulières',
    organization: 'Ce que l’organisation a acheté et ce qu’elle demande',
    plan: 'Son offre ; `families` ne comprend pas `billing-sync`',
    features: 'Les fonctionnalités qu’elle demande : chacune, désactivée ou en panne, est une erreur',
    serverVersion:
      'La version de Bitwarden selon laquelle vérifier ; par défaut le tag d’un docker-compose.yml versionné à côté du fichier, sinon la plus récente connue',
    failOn: 'La plus basse gravité qui fait échouer l’exécution : `error`, `warning`, `notice` ou `never`',
    language: 'La langue de tous les rapports ; par défaut l’anglais, et pour le texte celle du système',
    afterMerge:
      'Ce qu’il faut lancer après une fusion, au lieu de `./bitwarden.sh restart`, ou de `docker compose up -d` pour Lite',
    rules: 'La gravité de règles particulières',
    level: 'La gravité de cette règle ; `off` (ou `false`) la désactive',
    ruleLines: 'La gravité de règles particulières, ou `off` : une ligne `RULE=LEVEL` pour chacune',
    ignore: 'Les constats à ignorer, chacun avec sa raison',
    ignoreRule: 'La règle à ignorer',
    ignoreFiles: 'Seulement dans ces fichiers',
    ignoreSetting: 'Seulement pour ce paramètre',
    reason: 'Pourquoi ; affiché partout où les constats ignorés le sont',
    commentIgnores:
      'Si les commentaires d’exclusion des fichiers comptent ; `off` : seuls la configuration et le fichier de référence excluent des constats',
    overrides: 'D’autres réglages pour certains fichiers',
    overridesFiles: 'Les fichiers auxquels ils s’appliquent',
    baseline: 'Un relevé des constats à ignorer pour le moment : seuls les nouveaux sont signalés',
    config:
      'Le fichier de configuration ; par défaut `.github/override-lint.yml` ou `.override-lint.yml` (ou `.yaml`), s’il y en a un',
    noConfig: 'Ne lire aucun fichier de configuration',
    printConfig: 'Montrer la valeur de chaque option et sa provenance, sans rien vérifier',
    format: 'Le format de la sortie standard',
    report: 'Écrire aussi un rapport dans un fichier ; répétable',
    writeBaseline: 'Relever tous les constats actuels dans ce fichier de référence',
    fix: 'Appliquer les corrections sûres ; `unsafe` : aussi celles à vérifier ensuite',
    fixDryRun:
      'Montrer ce que `--fix`, ou avec `unsafe` ce que `--fix=unsafe`, changerait, sous forme de diff aux valeurs masquées, sans rien écrire',
    rule: 'La gravité d’une règle, ou `off` ; répétable',
    ifNoFiles:
      'Que faire s’il n’y a aucun fichier à vérifier ; par défaut : une ligne dans le journal ; une erreur si vos propres motifs ne correspondent à rien',
    stdinFilename: 'Le chemin à utiliser pour l’entrée standard',
    print: 'Avec `init` : montrer ce qui serait écrit, sans rien écrire',
    stdio: 'Communiquer par l’entrée et la sortie standard ; réservé à `lsp`',
    color: 'Les couleurs du rapport en texte',
    help: 'Montrer cette aide',
    version: 'Montrer la version',
    gate: 'Les constats qui comptent : `all` ; `changed-files`, ceux des fichiers que touche ce changement ; `new`, ceux que la base n’avait pas',
    suggestions:
      'Suggérer les corrections sûres dans une revue de la pull request (demande `pull-requests: write`)',
    summary: 'Écrire le résumé du job',
    sarifFile: 'Écrire un rapport SARIF dans ce fichier',
    jsonFile: 'Écrire un rapport JSON dans ce fichier',
    githubToken:
      'Sert à lire la base du changement et à écrire les suggestions ; tout le reste fonctionne sans lui',
  },
  source: {
    default: 'par défaut',
    config: '{path}, ligne {line}',
    option: '`{name}`',
    input: 'entrée `{name}`',
  },
  takes: {
    patterns: 'un motif ou une liste de motifs',
    list: 'une liste',
    settings: 'une liste de noms de paramètres',
    tokens: 'des textes qui contiennent NAME, comme `<<NAME>>`',
    text: 'un texte non vide',
    listOf: 'une liste prise parmi {words}',
    rule: 'l’identifiant d’une règle',
    setting: 'le nom d’un paramètre',
    path: 'un chemin à l’intérieur du dépôt',
    mapping: 'des clés et leurs valeurs, en dessous',
    oneOf: 'un mot parmi {words}',
    release: 'une version de Bitwarden telle que 2026.8.0',
    ruleLevel: 'RULE=LEVEL, où LEVEL est un mot parmi {words}',
    formatFile: 'FORMAT=FILE, où FORMAT est un mot parmi {words}',
    yesNo: '`true` ou `false`',
    fix: 'rien, ou `unsafe`',
  },
  config: {
    notYaml:
      '{path} n’est pas du YAML valide, à partir de la ligne {line}. Vérifiez-y l’indentation, les guillemets et les deux-points.',
    tab: 'La ligne {line} de {path} est indentée par une tabulation, ce que YAML ne permet pas. Écrivez des espaces.',
    twoConfigs:
      '{path} et {other} sont deux configurations, et une seule peut compter. Réunissez-les en une seule, et supprimez l’autre.',
    ignoreShape:
      '`ignore`, ligne {line} de {path}, n’est pas une liste dont chaque élément a une règle et une raison. Écrivez `- rule: {rule}` et, sur la ligne d’en dessous, aligné sur `rule`, `reason:` et pourquoi c’est juste ici.',
    overridesShape:
      '`overrides`, ligne {line} de {path}, n’est pas une liste dont chaque élément a des fichiers et ce qui vaut pour eux. Écrivez `- files: "lab/**"` et, sur les lignes d’en dessous, aligné sur `files`, les `rules`, `provided` ou `organization` de ces fichiers.',
    tooLarge:
      '{path} est plus grand que ne peut l’être un fichier de configuration ({limit} octets). Vérifiez que c’est le bon fichier.',
    unknownKey: '{key}, à la ligne {line} de {path}, n’est pas une clé de la configuration. {hint}',
    unknownRule: '{rule} n’est pas une règle ({source}). {hint}',
    duplicateKey: 'Clé en double dans {path}, à la ligne {line}. Supprimez l’une des deux.',
    wrongValue:
      'La valeur de `{key}`, à la ligne {line} de {path}, ne convient pas. Valeur attendue : {takes}. Corrigez-la à cet endroit.',
    missingKey:
      '`{key}` manque dans ce qui commence à la ligne {line} de {path}. Ajoutez cette clé. Valeur attendue : {takes}.',
    tokenName:
      'La forme à la ligne {line} de {path} ne contient pas exactement une fois le mot NAME. C’est du texte tel quel autour de NAME, pas une expression régulière : écrivez `<<NAME>>`, non `<<[A-Z_]+>>`.',
    tokenMark:
      'La forme à la ligne {line} de {path} n’a que des lettres et des chiffres autour de NAME : des mots ordinaires passeraient pour renseignés au déploiement. Ajoutez les signes que votre outil remplace, comme dans `<<NAME>>`.',
    tooManyTokens:
      '`tokens`, à la ligne {line} de {path}, énumère plus de {limit} formes. Gardez celles de vos fichiers ; NAME vaut pour tout nom.',
    familiesBilling:
      'L’organisation à la ligne {line} de {path} a l’offre `families`, qui ne comprend pas `billing-sync`, mais demande cette fonctionnalité. Retirez l’une des deux.',
    outside: '`{key}`, à la ligne {line} de {path}, sort du dépôt. Indiquez un fichier qui s’y trouve.',
    aKey: 'Une clé',
    named: '`{name}`',
    didYouMean: 'Vouliez-vous dire `{name}` ?',
    oneOf: 'Au choix : {words}.',
    listRules: '`override-lint explain` donne la liste des règles.',
    andMore: '{first} ({count|# autre problème|# autres problèmes} dans ce fichier.)',
    wrongText: 'Valeur incorrecte ({source}). Valeur attendue : {takes}. Corrigez-la à cet endroit.',
    notFound: 'Fichier de configuration {path} introuvable. Corrigez le chemin, ou ne l’indiquez pas.',
    symlinkOutside:
      '{path} est un lien symbolique qui mène hors du dépôt : il n’est pas lu. Mettez le fichier lui-même à cette place.',
    unreadable: '{path} ne peut pas être lu. Vérifiez que c’est un fichier et qui a le droit de le lire.',
    badBaseline:
      '{path} n’est pas un fichier de référence de ce programme. Indiquez le bon fichier, ou enregistrez une nouvelle référence sous un nom libre avec `--write-baseline`.',
    baselineNotFound: 'Fichier de référence {path} introuvable. Créez-le avec `--write-baseline {path}`.',
  },
} as const satisfies Partial<TextTranslations>
