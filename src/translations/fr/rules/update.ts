import type { RuleTranslations } from '../../translation.js'

export const update = {
  'comment-lost-at-update': {
    title: 'commentaires que la mise à jour supprime',
    lost: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici ({count|ligne|lignes} {lines}) ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
    many: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici, les premiers aux lignes {lines} ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
  },
  'connection-string-reads-differently': {
    title: 'valeur que conteneurs et mise à jour lisent autrement',
    whenError: 'Compose remplace une partie de la valeur',
    interpolated:
      'Compose remplace `$` et le nom qui le suit dans `{setting}`, mais pas la mise à jour de Bitwarden : les conteneurs et la mise à jour utilisent des valeurs différentes, et aucune ligne ne donne à elle seule la même aux deux. Choisissez un mot de passe sans `$` devant une lettre.',
    different:
      'Les conteneurs et la mise à jour de Bitwarden ne lisent pas `{setting}` de la même façon : la mise à jour enlève les guillemets doubles aux deux bouts de la ligne, mais ni les guillemets simples, ni les barres obliques inverses, ni les `$` doublés, ni les espaces ou le commentaire qui suivent les guillemets, et la migration de la base de données échoue avec une telle chaîne de connexion. Écrivez-la entre guillemets doubles, sans rien derrière, avec un mot de passe sans barre oblique inverse et sans `$` devant une lettre.',
    'not-found':
      'La mise à jour de Bitwarden ne trouve pas `{setting}`, car la ligne ne commence pas par le nom et un signe égal : sans la chaîne de connexion, la migration de la base de données échoue. Commencez la ligne par le nom.',
  },
  'ignore-comment-behind-value': {
    title: 'commentaire d’exclusion après une valeur',
    behind:
      'Le commentaire d’exclusion placé après la valeur de {name} n’exclut rien{stack|, et la mise à jour de Bitwarden en fait une partie de la valeur|}. Écrivez-le dans la configuration, ou sur sa propre ligne au-dessus.',
  },
  'update-adds-duplicate': {
    title: 'paramètre que la mise à jour ajoute une seconde fois',
    whenNotice: 'votre ligne l’emporte encore',
    collides:
      '{settings} {count|n’est pas écrit|ne sont pas écrits} comme {count|l’écrit|les écrit} la mise à jour de Bitwarden : elle ajoute {count|une seconde ligne avec la valeur par défaut|de secondes lignes avec les valeurs par défaut}, et le serveur prend à chaque démarrage l’une des deux valeurs au hasard. Écrivez {count|le nom exactement comme indiqué|les noms exactement comme indiqué}.',
    shadowed:
      'Avec `export` ou un espace avant le nom, ou un espace après, la mise à jour de Bitwarden ne trouve pas {settings} et ajoute au-dessus {count|une ligne avec la valeur par défaut|des lignes avec les valeurs par défaut} ; {count|la vôtre l’emporte|les vôtres l’emportent} encore. Commencez {count|la ligne|les lignes} par le nom, aussitôt suivi du signe égal.',
  },
  'update-breaks-value': {
    title: 'valeur que la mise à jour altère',
    unescaped:
      'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name} : le serveur reçoit alors une autre valeur. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    'unescaped-rejected':
      'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name} : Compose refuse alors le fichier, et rien ne démarre. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    cut: 'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les lit une par une : le serveur reçoit alors une autre valeur. Écrivez-la sur une seule ligne.',
    'cut-rejected':
      'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les lit une par une : Compose refuse alors le fichier, et rien ne démarre. Écrivez-la sur une seule ligne.',
    moved:
      'La prochaine mise à jour de Bitwarden change l’ordre des lignes, et la variable à laquelle {name} renvoie se retrouve en dessous : le serveur reçoit alors une autre valeur. Écrivez la valeur elle-même au lieu de la référence.',
    'moved-rejected':
      'La prochaine mise à jour de Bitwarden change l’ordre des lignes, et la variable à laquelle {name} renvoie se retrouve en dessous : Compose refuse alors le fichier, et rien ne démarre. Écrivez la valeur elle-même au lieu de la référence.',
  },
  'update-drops-line': {
    title: 'ligne que la mise à jour supprime',
    dropped:
      '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne. Écrivez-la avec un signe égal.',
    'default-returns':
      '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne et ajoute à la place la valeur par défaut. Écrivez-la avec un signe égal.',
    block:
      '{settings} sont écrits avec un deux-points : Compose les lit, mais la prochaine mise à jour de Bitwarden supprime les lignes et ajoute à la place les valeurs par défaut, s’il y en a. Écrivez-les avec un signe égal.',
  },
  'update-resets-setting': {
    title: 'paramètre que la mise à jour réinitialise',
    mail: '`{setting}` est absent, et le serveur utilise donc le port 25 : la prochaine mise à jour de Bitwarden ajoute 587, et les e-mails passent alors par un autre port qu’aujourd’hui. Ajoutez la ligne avec le port actuel.',
  },
  'vault-url-overwritten': {
    title: 'adresse du coffre que la mise à jour écrase',
    overwritten:
      '`{setting}` diffère de `url` dans {file}, qui l’emporte à la prochaine mise à jour ou au prochain rebuild : l’adresse du serveur change alors. Écrivez la même adresse aux deux endroits.',
  },
} as const satisfies Partial<RuleTranslations>
