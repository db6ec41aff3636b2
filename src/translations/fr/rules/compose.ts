import type { RuleTranslations } from '../../translation.js'

export const compose = {
  'comment-becomes-value': {
    title: 'commentaire pris pour une valeur',
    taken:
      'Compose prend le commentaire derrière {name} pour sa valeur, ou pour une partie de celle-ci : un # n’ouvre un commentaire qu’après une valeur et un espace. Déplacez le commentaire sur une ligne à part.',
  },
  'compose-rejects-line': {
    title: 'ligne que Compose refuse',
    name: 'Compose refuse un caractère dans {name} : `restart` arrêterait Bitwarden sans le relancer. Remplacez ce nom par `{setting}` et gardez la valeur.',
    character:
      'Compose refuse un caractère dans le nom de la ligne {line} : `restart` arrêterait Bitwarden sans le relancer. Un nom se compose de lettres, de chiffres et de tirets bas ; corrigez-le, ou supprimez la ligne.',
    blank:
      'Compose refuse l’espace dans le nom de la ligne {line} : `restart` arrêterait Bitwarden sans le relancer. Retirez l’espace, ou mettez un # devant si la ligne est un commentaire.',
    export:
      'La ligne {line} s’arrête après `export`, ce que Compose refuse : `restart` arrêterait Bitwarden sans le relancer. Supprimez la ligne.',
    'no-assignment':
      'La ligne {line} ne définit rien, et Compose y refuse un caractère : `restart` arrêterait Bitwarden sans le relancer. Mettez un # devant si c’est un commentaire, ou écrivez-la sous la forme NOM=valeur.',
  },
  'deferred-without-guard': {
    title: 'référence sans garde-fou',
    unguarded:
      '{settings} {count|est renseigné|sont renseignés} par l’environnement : là où la variable n’est pas définie, Compose transmet un texte vide, et les services plantent au démarrage. Écrivez `:?` avant l’accolade fermante, pour que Compose s’arrête d’abord et le dise.',
  },
  'escape-changes-value': {
    title: 'échappement qui change une valeur',
    escaped:
      'Une barre oblique inverse et la lettre qui la suit dans la valeur de {name} deviennent un caractère de contrôle, car la valeur est entre guillemets doubles : le serveur reçoit une autre valeur. Mettez-la entre guillemets simples, ou doublez chaque barre oblique inverse.',
  },
  'file-encrypted': {
    title: 'fichier non vérifié',
    encrypted:
      'Le fichier est chiffré en entier : rien n’y a donc été vérifié. Déchiffrez-le avant cette étape, ou chiffrez avec SOPS, qui laisse les noms lisibles.',
  },
  'file-not-text': {
    title: 'fichier qui n’est pas du texte',
    binary:
      'Le fichier est en UTF-16 ou binaire : Compose refuse son premier caractère, et `restart` arrêterait Bitwarden sans le relancer. Enregistrez-le en UTF-8 (dans PowerShell : Set-Content -Encoding utf8).',
  },
  'invalid-interpolation': {
    title: 'interpolation que Compose refuse',
    invalid:
      'Un `$` suivi d’une accolade dans la valeur de {name} ouvre une expression que Compose ne sait pas lire, même entre guillemets doubles : `restart` arrêterait Bitwarden sans le relancer. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
  },
  'invisible-character': {
    title: 'caractère invisible',
    name: '{name} contient un caractère invisible ou qui ressemble à un autre : le serveur ne connaît pas ce nom, ou Compose refuse la ligne. Saisissez à nouveau le nom.',
    value:
      'La valeur de {name} contient un caractère invisible, comme un espace insécable ou de largeur nulle, et le serveur le prend pour une partie de la valeur. Saisissez à nouveau la valeur.',
    quotes:
      'La valeur de {name} est entre guillemets typographiques, qui font partie de la valeur pour tous ceux qui la lisent. Utilisez les guillemets droits `"` ou `\'`, ou aucun.',
  },
  'name-without-value': {
    title: 'nom sans valeur',
    'from-host':
      '{name} n’est pas suivi de `=` : Compose prend une variable de l’hôte, ou rien, et la mise à jour de Bitwarden supprime la ligne. Écrivez la valeur après un signe égal, ou supprimez la ligne.',
    nameless:
      'La ligne {line}, la dernière du fichier, n’a ni `=` ni fin de ligne : Compose en fait une variable sans nom, avec laquelle aucun conteneur ne démarre. Supprimez la ligne, ou terminez-la par un saut de ligne.',
  },
  'text-after-quote': {
    title: 'texte après un guillemet fermant',
    dropped:
      'Compose abandonne ce qui suit le guillemet fermant de {name} à la ligne {line} : le serveur reçoit une valeur tronquée. Entourez le tout de guillemets, ou retirez le reste.',
    another:
      'Ce qui suit le guillemet fermant de {name} à la ligne {line} définit une autre variable pour Compose, et fait partie de la valeur pour la mise à jour de Bitwarden. Entourez le tout de guillemets, ou mettez la suite sur sa propre ligne.',
    rejected:
      'Compose refuse ce qui suit le guillemet fermant de {name} à la ligne {line} : `restart` arrêterait Bitwarden sans le relancer. Entourez le tout de guillemets ; si la valeur contient une apostrophe, de guillemets doubles.',
  },
  'two-settings-on-one-line': {
    title: 'deux paramètres sur une ligne',
    swallowed:
      'La ligne de {name} contient un second paramètre : il devient une partie de la valeur du premier et n’est pas défini lui-même. Donnez à chaque paramètre sa propre ligne.',
    'in-comment':
      'Le commentaire de la ligne {line} contient un paramètre derrière un retour chariot, qui ne termine pas une ligne pour Compose : le paramètre n’est pas défini. Enregistrez le fichier avec des fins de ligne LF ou CR LF.',
  },
  'unclosed-quote': {
    title: 'guillemet non fermé',
    unclosed:
      'Le guillemet qui ouvre la valeur de {name} n’est pas fermé sur sa ligne : Compose prend les lignes suivantes dans la valeur ou refuse le fichier, et `restart` ne relancerait pas Bitwarden. Fermez-le, ou entourez de guillemets de l’autre sorte une valeur qui commence par un guillemet.',
  },
  'value-cut-by-comment': {
    title: 'valeur coupée à un #',
    secret:
      'Compose arrête la valeur de {name} à l’espace suivi d’un # qu’elle contient : le serveur reçoit un secret tronqué. Mettez toute la valeur entre guillemets simples ; un commentaire a sa place sur une ligne à part.',
    other:
      'Compose arrête la valeur de {name} à l’espace suivi d’un # qu’elle contient : le serveur reçoit une valeur tronquée. Mettez toute la valeur entre guillemets, ou déplacez le commentaire sur une ligne à part.',
  },
  'value-interpolated': {
    title: 'partie de valeur que Compose remplace',
    secret:
      'Compose remplace `$` et le nom qui le suit dans la valeur de {name} : le serveur reçoit un autre secret. Mettez toute la valeur entre guillemets simples ; si elle contient une apostrophe, doublez plutôt chaque `$`.',
    other:
      'Compose remplace `$` et le nom qui le suit dans la valeur de {name} par une variable de l’hôte, ou par rien : le serveur reçoit une autre valeur. Doublez chaque `$` voulu comme tel, ou mettez la valeur entre guillemets simples.',
  },
  'value-reads-differently': {
    title: 'valeur que les outils dotenv lisent autrement',
    differs:
      'Les outils fondés sur le dotenv de npm lisent {settings} autrement que les conteneurs. Choisissez des guillemets que tous lisent de la même façon, ou ne donnez pas ce fichier à ces outils.',
  },
} as const satisfies Partial<RuleTranslations>
