import type { TextTranslations } from '../../translation.js'

export const config = {
  choices: {
    files:
      'Les fichiers à vérifier : des motifs à la place de ceux intégrés ; un `!` devant retire des fichiers',
    templates: 'Les fichiers qui sont des modèles : ce qui y est décidé plus tard n’est pas jugé',
    provided: 'Les paramètres renseignés au déploiement',
    tokens: 'D’autres formes de « décidé plus tard » : des expressions régulières pour une valeur entière',
    organization: 'Ce que l’organisation a acheté et ce qu’elle veut',
    plan: 'L’offre qu’elle a achetée ; `families` n’a pas `billing-sync`',
    features: 'Les fonctionnalités qu’elle veut : désactivées ou en panne, elles donnent une erreur',
    serverVersion:
      'Juger selon cette version de Bitwarden ; sinon selon l’étiquette d’un docker-compose.yml versionné à côté du fichier, sinon selon la plus récente connue',
    failOn: 'La gravité à partir de laquelle les constats font échouer l’exécution',
    language: 'La langue de tous les rapports ; sinon l’anglais, et pour le texte celle du système',
    afterMerge: 'L’étape qui suit une fusion, à la place de `./bitwarden.sh restart`',
    rules: 'Une autre gravité pour une règle, ou aucune',
    level: 'La gravité de cette règle ; `off` (ou `false`) la désactive',
    ruleLines: 'Une autre gravité pour une règle, ou `off` : une ligne `RULE=LEVEL` pour chacune',
    ignore: 'Les constats acceptés, chacun avec sa raison',
    ignoreRule: 'La règle à ignorer',
    ignoreFiles: 'Seulement dans ces fichiers',
    ignoreSetting: 'Seulement pour ce paramètre',
    reason: 'Pourquoi ; montré à côté du constat partout où les constats ignorés sont montrés',
    overrides: 'D’autres choix pour certains fichiers',
    overridesFiles: 'Les fichiers concernés',
    baseline: 'Un relevé des constats acceptés pour le moment : seul ce qui le dépasse est signalé',
    config:
      'Lire ce fichier de configuration ; sinon `.github/override-lint.yml` ou `.override-lint.yml`, s’il y en a un',
    noConfig: 'Ne lire aucun fichier de configuration',
    printConfig: 'Montrer chaque choix et sa provenance, sans rien vérifier',
    format: 'La forme de ce qui va sur la sortie standard',
    report: 'Écrire aussi un rapport dans un fichier ; répétable',
    writeBaseline: 'Relever les constats présents dans ce fichier de référence',
    fix: 'Réparer ce qui peut l’être sans risque ; `unsafe` : aussi ce qui demande un jugement',
    fixDryRun: 'Montrer ce que ferait `--fix`, en différences aux valeurs masquées, sans rien écrire',
    rule: 'Une autre gravité pour une règle, ou `off` ; répétable',
    ifNoFiles:
      'Que faire s’il n’y a aucun fichier à vérifier ; sinon le journal le dit, et c’est une erreur si des motifs à vous ne correspondent à rien',
    stdinFilename: 'Le chemin que représente l’entrée standard',
    stdio: 'Parler par l’entrée et la sortie standard ; réservée à `lsp`',
    color: 'Les couleurs du rapport en texte',
    help: 'Montrer cette aide',
    version: 'Montrer la version',
    gate: 'Les constats qui comptent : `all` ; `changed-files`, ceux des fichiers que touche ce changement ; `new`, ceux que la base n’avait pas',
    suggestions:
      'Suggérer les corrections sans risque dans une revue de la demande de tirage (requiert `pull-requests: write`)',
    summary: 'Écrire le résumé du travail',
    sarifFile: 'Écrire un rapport SARIF dans ce fichier',
    jsonFile: 'Écrire un rapport JSON dans ce fichier',
    githubToken: 'Sert à lire la base du changement et à écrire les suggestions ; rien n’en dépend',
  },
  origin: {
    default: 'par défaut',
    config: '{path}, ligne {line}',
    option: '`{name}`',
    input: 'entrée `{name}`',
  },
  takes: {
    patterns: 'un motif ou une liste de motifs',
    list: 'une liste',
    settings: 'une liste de noms de paramètres',
    expressions: 'une liste d’expressions régulières',
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
      '{path} n’est pas du YAML valide à partir de la ligne {line}. Regardez-y l’indentation, les guillemets et les deux-points.',
    tooLarge:
      '{path} est plus grand que ne peut l’être un fichier de configuration ({limit} octets). Est-ce le bon fichier ?',
    unknownKey: '{key}, à la ligne {line} de {path}, n’est pas une clé de la configuration. {hint}',
    unknownRule: '{rule} n’est pas une règle ({from}). {hint}',
    duplicateKey:
      'Une clé figure deux fois dans {path}, la seconde fois à la ligne {line}. Supprimez l’une des deux.',
    wrongValue:
      'La valeur de `{key}`, à la ligne {line} de {path}, ne convient pas. Valeur attendue : {takes}. Corrigez-la à cet endroit.',
    missingKey:
      '`{key}` manque dans ce qui commence à la ligne {line} de {path}. Ajoutez cette clé. Valeur attendue : {takes}.',
    badExpression:
      'L’expression à la ligne {line} de {path} n’est pas une expression régulière. Corrigez-la, ou échappez ce qui est à prendre à la lettre.',
    slowExpression:
      'L’expression à la ligne {line} de {path} répète un groupe qui se répète lui-même, ce qui peut durer sans fin. Écrivez-la sans la répétition intérieure.',
    familiesBilling:
      'L’organisation à la ligne {line} de {path} a l’offre `families`, qui n’a pas `billing-sync`, et cite cette fonctionnalité. Retirez l’une des deux.',
    outside: '`{key}`, à la ligne {line} de {path}, sort du dépôt. Indiquez un fichier qui s’y trouve.',
    aKey: 'Une clé',
    named: '`{name}`',
    didYouMean: 'Vouliez-vous dire `{name}` ?',
    oneOf: 'Voici celles qui existent : {words}.',
    listRules: '`override-lint explain` donne la liste des règles.',
    andMore: '{first} ({count|# autre problème|# autres problèmes} dans ce fichier.)',
    wrongText: 'Valeur incorrecte ({from}). Valeur attendue : {takes}. Corrigez-la à cet endroit.',
    notFound: 'Il n’y a pas de fichier de configuration {path}. Corrigez le chemin, ou ne l’indiquez pas.',
    unreadable: '{path} ne peut pas être lu. Vérifiez que c’est un fichier et qui a le droit de le lire.',
    badBaseline:
      '{path} n’est pas un fichier de référence de ce programme. Récrivez-le avec `--write-baseline {path}`.',
    baselineNotFound:
      'Il n’y a pas de fichier de référence {path}. Écrivez-le avec `--write-baseline {path}`.',
  },
} as const satisfies Partial<TextTranslations>
