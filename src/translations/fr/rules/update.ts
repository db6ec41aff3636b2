import type { RuleTranslations } from '../../translation.js'

export const update = {
  'comment-lost-at-update': {
    title: 'commentaires que la mise à jour supprime',
    lost: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici ({count|ligne|lignes} {lines}) ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
    many: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici, les premiers aux lignes {lines} ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
  },
  'connection-string-reads-differently': {
    title: 'valeur que conteneurs et mise à jour lisent autrement',
    interpolated:
      'Compose remplace `$` et le nom qui le suit dans `{setting}`, et la mise à jour de Bitwarden non : les conteneurs et la mise à jour utilisent des textes différents, et aucune ligne ne donne à elle seule le même aux deux. Choisissez un mot de passe sans `$` devant une lettre.',
    different:
      'Les conteneurs et la mise à jour de Bitwarden ne lisent pas `{setting}` de la même façon, car la mise à jour n’enlève que les guillemets doubles, et ni les guillemets simples, ni les barres obliques inverses, ni les `$` doublés : la migration de la base de données ou le certificat échoue à la prochaine mise à jour. Écrivez-le entre guillemets doubles, avec un mot de passe sans barre oblique inverse et sans `$` devant une lettre.',
    'not-found':
      'La mise à jour de Bitwarden ne trouve pas `{setting}`, car la ligne ne commence pas par le nom et un signe égal : la migration de la base de données ou le certificat échoue à la prochaine mise à jour. Commencez la ligne par le nom.',
  },
  'ignore-comment-behind-value': {
    title: 'commentaire d’exclusion derrière une valeur',
    behind:
      'Le commentaire d’exclusion se trouve derrière la valeur de {name} : la mise à jour de Bitwarden le prend pour une partie de la valeur, et il n’exclut rien. Écrivez-le dans la configuration, ou sur une ligne à part au-dessus.',
  },
  'update-adds-duplicate': {
    title: 'paramètre que la mise à jour ajoute une seconde fois',
    collides:
      '{settings} {count|n’est pas écrit|ne sont pas écrits} comme la mise à jour de Bitwarden {count|le|les} connaît : elle ajoute {count|une seconde ligne avec sa propre valeur par défaut|de secondes lignes avec ses propres valeurs par défaut}, et l’on ne peut prévoir laquelle des deux valeurs le serveur prendra. Écrivez {count|le nom exactement comme indiqué|les noms exactement comme indiqué}.',
    shadowed:
      'Avec `export` ou un espace avant le nom, ou un espace après, la mise à jour de Bitwarden ne trouve pas {settings} et ajoute au-dessus {count|une ligne avec sa propre valeur par défaut|des lignes avec ses propres valeurs par défaut} ; {count|la vôtre l’emporte|les vôtres l’emportent} encore. Commencez {count|la ligne|les lignes} par le nom, aussitôt suivi du signe égal.',
  },
  'update-breaks-value': {
    title: 'valeur que la mise à jour altère',
    unescaped:
      'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name}, et le serveur reçoit alors une autre valeur. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    'unescaped-rejected':
      'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name}, et Compose refuse alors le fichier : rien ne démarre. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    cut: 'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les prend une par une : le serveur reçoit alors une autre valeur. Écrivez-la sur une seule ligne.',
    'cut-rejected':
      'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les prend une par une : Compose refuse alors le fichier et rien ne démarre. Écrivez-la sur une seule ligne.',
    moved:
      'La prochaine mise à jour de Bitwarden range les lignes dans un ordre à elle, et {name} prend alors une autre valeur, car ce dont la valeur dépend se retrouve en dessous. Écrivez la valeur elle-même.',
    'moved-rejected':
      'La prochaine mise à jour de Bitwarden range les lignes dans un ordre à elle, et Compose refuse alors {name} : rien ne démarre. Écrivez la valeur elle-même.',
  },
  'update-drops-line': {
    title: 'ligne que la mise à jour supprime',
    dropped:
      '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne. Écrivez-la avec un signe égal.',
    'default-returns':
      '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne et écrit à la place sa propre valeur par défaut. Écrivez-la avec un signe égal.',
  },
  'update-resets-setting': {
    title: 'paramètre que la mise à jour invente',
    certificate:
      '`{setting}` est absent : la prochaine mise à jour de Bitwarden en invente un nouveau, qui n’ouvre pas le certificat en place, et les connexions échouent. Ajoutez la ligne avec le mot de passe en usage.',
    mail: '`{setting}` est absent : la prochaine mise à jour de Bitwarden écrit sa propre valeur par défaut, et les e-mails prennent alors un autre chemin qu’aujourd’hui. Ajoutez la ligne avec la valeur en usage.',
  },
  'vault-url-overwritten': {
    title: 'adresse du coffre que la mise à jour écrase',
    overwritten:
      '`{setting}` diffère de `url` dans {file}, qui l’emporte à la prochaine mise à jour ou reconstruction : l’adresse du serveur change alors. Écrivez la même adresse aux deux endroits.',
  },
} as const satisfies Partial<RuleTranslations>
