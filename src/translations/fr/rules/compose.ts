import type { RuleTranslations } from '../../translation.js'

export const compose = {
  'comment-becomes-value': {
    title: 'commentaire pris pour une valeur',
    whenError: 'le paramètre est un secret, ou le serveur ou ses e-mails échouent avec tout autre texte',
    taken:
      'Compose lit le commentaire placé après {name} comme sa valeur, ou comme une partie de celle-ci, car un # n’ouvre un commentaire qu’après une valeur et un espace : le serveur reçoit une autre valeur. Mettez le commentaire sur sa propre ligne.',
  },
  'compose-rejects-line': {
    title: 'ligne que Compose refuse',
    name: 'Compose refuse un caractère dans {name} : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Remplacez ce nom par `{setting}` et gardez la valeur.',
    character:
      'Compose refuse un caractère dans le nom de la ligne {line} : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. N’utilisez dans le nom que des lettres, des chiffres et des tirets bas, ou supprimez la ligne.',
    blank:
      'Compose refuse l’espace dans le nom de la ligne {line} : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Retirez l’espace, ou mettez un # devant si la ligne est un commentaire.',
    export:
      'La ligne {line} s’arrête après `export`, ce que Compose refuse : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Supprimez la ligne.',
    'no-equals':
      'Aucun `=` ne suit {name}, et Compose refuse la ligne : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Écrivez `=` entre le nom et la valeur.',
    'no-assignment':
      'La ligne {line} ne définit rien, et Compose y refuse un caractère : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Mettez un # devant si c’est un commentaire, ou écrivez-la sous la forme NOM=valeur.',
    mark: 'La ligne {line}{count|| et d’autres} commence{count||nt} par `{mark}`, comme {count|une ligne|les lignes} d’un autre type de fichier, ce que Compose refuse dans un fichier d’environnement : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Supprimez le `{mark}` et gardez le reste.',
  },
  'continuation-becomes-value': {
    title: 'barre oblique inverse d’un shell prise pour une valeur',
    whenError: 'le paramètre est un secret, ou le serveur ou ses e-mails échouent avec tout autre texte',
    taken:
      'La barre oblique inverse {count|en fin de ligne|à la fin de ces lignes} ne {count|la|les} joint à aucune autre, comme elle le ferait dans un shell : Compose la prend pour une partie de {settings}, et le serveur reçoit {count|une autre valeur|d’autres valeurs}. Supprimez-la, ainsi que l’espace qui la précède.',
  },
  'deferred-without-guard': {
    title: 'référence sans garde-fou',
    unguarded:
      '{settings} {count|est renseigné|sont renseignés} par l’environnement : si une variable n’est pas définie, Compose transmet une valeur vide et {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez `:?` avant l’accolade fermante, pour que Compose s’arrête d’abord et dise pourquoi.',
  },
  'escape-changes-value': {
    title: 'échappement qui change une valeur',
    whenError: 'le paramètre est un secret, ou le serveur ou ses e-mails échouent avec tout autre texte',
    escaped:
      'Entre guillemets doubles, une barre oblique inverse et la lettre qui la suit dans la valeur de {name} deviennent un caractère de contrôle : le serveur reçoit une autre valeur. Mettez-la entre guillemets simples, ou doublez chaque barre oblique inverse.',
  },
  'file-encrypted': {
    title: 'fichier chiffré, non vérifié',
    encrypted:
      'Le fichier entier est chiffré : rien n’y a donc été vérifié. Déchiffrez-le avant cette étape, ou chiffrez-le avec SOPS, qui laisse les noms lisibles.',
  },
  'file-misnamed': {
    title: 'fichier dont le nom n’est lu par rien',
    misnamed:
      'Bitwarden lit un fichier nommé exactement `global.override.env` : rien ne lit celui-ci, et aucun de ses paramètres n’a d’effet. Renommez-le, ou supprimez-le si c’est une copie ; si votre déploiement le renomme, déclarez-le sous `files`.',
  },
  'file-not-text': {
    title: 'fichier qui n’est pas du texte',
    binary:
      'Le fichier est en UTF-16 ou binaire : Compose refuse son premier caractère, et {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Enregistrez-le en UTF-8 (dans PowerShell : `Set-Content -Encoding utf8`).',
  },
  'invalid-interpolation': {
    title: 'interpolation que Compose refuse',
    invalid:
      'Compose refuse un `$` suivi d’une accolade dans la valeur de {name}, même entre guillemets doubles : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
  },
  'invisible-character': {
    title: 'caractère invisible ou trompeur',
    name: '{name} contient un caractère invisible, ou qui ressemble à un autre : le serveur ignore ce nom sans rien dire, ou Compose refuse la ligne. Saisissez à nouveau le nom.',
    separator:
      'Un signe pleine chasse remplace le `=` après {name}, et Compose refuse la ligne : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Saisissez un `=` ordinaire.',
    value:
      'La valeur de {name} contient un caractère invisible, comme un espace insécable ou de largeur nulle, et le serveur le prend pour une partie de la valeur. Saisissez à nouveau la valeur.',
    quotes:
      'La valeur de {name} est entre guillemets typographiques, que Compose et le serveur prennent pour une partie de la valeur. Utilisez les guillemets droits `"` ou `\'`, ou aucun.',
  },
  'name-without-value': {
    title: 'nom sans valeur',
    whenError: 'c’est la dernière ligne du fichier et elle n’a pas de saut de ligne',
    'from-host':
      '{name} n’est pas suivi de `=` : Compose prend la valeur dans l’environnement de l’hôte, ou ignore la ligne{stack|, et la mise à jour de Bitwarden la supprime|}. Écrivez la valeur après un signe égal, ou supprimez la ligne.',
    nameless:
      'La ligne {line}, la dernière du fichier, n’a ni `=` ni saut de ligne : Compose en fait une variable sans nom, et aucun conteneur ne démarre. Supprimez la ligne, ou terminez-la par un saut de ligne.',
  },
  'text-after-quote': {
    title: 'texte après un guillemet fermant',
    dropped:
      'Compose ignore le texte qui suit le guillemet fermant de {name} à la ligne {line} : le serveur reçoit une valeur tronquée. Mettez les guillemets autour de toute la valeur, ou retirez le reste.',
    another:
      'Compose prend le texte qui suit le guillemet fermant de {name} à la ligne {line} pour une autre variable{stack|, et la mise à jour de Bitwarden le prend pour une partie de la valeur|} : le serveur reçoit une valeur tronquée. Mettez les guillemets autour de toute la valeur, ou placez ce texte sur sa propre ligne.',
    rejected:
      'Compose refuse le texte qui suit le guillemet fermant de {name} à la ligne {line} : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Mettez les guillemets autour de toute la valeur ; des guillemets doubles si elle contient une apostrophe.',
  },
  'two-settings-on-one-line': {
    title: 'deux paramètres sur une ligne',
    swallowed:
      'La ligne de {name} contient un second paramètre, qui devient une partie de la valeur du premier et reste lui-même non défini. Mettez chaque paramètre sur sa propre ligne.',
    'in-comment':
      'Le commentaire de la ligne {line} contient un paramètre après un retour chariot, qui ne termine pas une ligne pour Compose : le paramètre reste non défini. Enregistrez le fichier avec des fins de ligne LF ou CRLF.',
  },
  'unclosed-quote': {
    title: 'guillemet non fermé',
    unclosed:
      'Le guillemet qui ouvre la valeur de {name} n’est pas fermé sur sa ligne : Compose lit les lignes suivantes comme une partie de la valeur, ou refuse le fichier, et alors {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Fermez-le ; si la valeur elle-même commence par un guillemet, entourez-la de guillemets de l’autre type.',
  },
  'value-cut-by-comment': {
    title: 'valeur coupée au #',
    whenError: 'le paramètre est un secret',
    secret:
      'Compose coupe la valeur de {name} à l’espace suivi d’un # : le serveur reçoit un secret tronqué. Mettez toute la valeur entre guillemets simples, et un éventuel commentaire sur sa propre ligne.',
    remark:
      'Compose ignore le commentaire qui suit la valeur de {name}, et le serveur reçoit le bon secret ; mais `docker run --env-file` et d’autres outils prennent le commentaire pour une partie du secret. Placez-le sur sa propre ligne.',
    other:
      'Compose coupe la valeur de {name} à l’espace suivi d’un # : le serveur reçoit une valeur tronquée. Mettez toute la valeur entre guillemets, ou placez le commentaire sur sa propre ligne.',
  },
  'value-interpolated': {
    title: 'partie d’une valeur que Compose remplace',
    whenError: 'le paramètre est un secret',
    secret:
      'Compose remplace `$` et le nom qui le suit dans la valeur de {name} : le serveur reçoit un autre secret. Mettez toute la valeur entre guillemets simples ; si elle contient une apostrophe, doublez plutôt chaque `$`.',
    other:
      'Compose remplace `$` et le nom qui le suit dans la valeur de {name} par une variable de l’hôte, ou par rien : le serveur reçoit une autre valeur. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
  },
  'value-reads-differently': {
    title: 'valeur que les outils dotenv lisent autrement',
    differs:
      'Les outils fondés sur le dotenv de npm lisent {settings} autrement que les conteneurs : ils travaillent donc avec d’autres valeurs que le serveur. Choisissez des guillemets que tous lisent de la même façon, ou ne donnez pas ce fichier à ces outils.',
  },
} as const satisfies Partial<RuleTranslations>
