import type { RuleTranslations } from '../../translation.js'

export const lite = {
  'lite-certificate': {
    title: 'certificat que Lite ne peut ni utiliser ni créer',
    whenError: 'aucun certificat ne peut être créé pour le domaine, ou aucun n’est trouvé',
    overwritten:
      '`{setting}` est défini sans `BW_SSL_KEY` : à moins que le volume ne contienne un fichier ssl.key, Lite écrase votre certificat par un autre, auquel aucun navigateur ne se fie. Définissez `BW_SSL_KEY` avec la clé qui lui correspond.',
    missing:
      '`{setting}` est défini sans `BW_SSL_CERT` : à moins que le volume ne contienne un fichier ssl.crt, Lite n’en crée pas et nginx ne démarre pas, si bien que personne n’atteint le serveur. Définissez `BW_SSL_CERT` avec le certificat qui lui correspond.',
    path: '`{setting}` contient un schéma, une barre oblique ou un chemin : personne ne peut se connecter, les liens des e-mails ne mènent nulle part, et Lite crée une clé mais aucun certificat, si bien que nginx ne démarre pas. Écrivez seulement le nom d’hôte, et supprimez ssl.key du volume : tant que ce fichier y est, Lite ne crée aucun certificat.',
    absolute:
      '{settings} {count|est un chemin absolu, devant lequel|sont des chemins absolus, devant lesquels} Lite écrit /etc/bitwarden/ : le volume n’a pas de {count|tel fichier|tels fichiers}, et nginx ne démarre pas, si bien que personne n’atteint le serveur. Écrivez {count|le chemin|les chemins} à partir de /etc/bitwarden/, par exemple `ssl.crt`.',
    'too-long':
      '`{setting}` dépasse les 64 caractères que peut avoir le nom d’un certificat : Lite crée une clé mais aucun certificat, et nginx ne démarre pas, si bien que personne n’atteint le serveur. Prenez un nom plus court, ou votre propre certificat dans `BW_SSL_CERT` et `BW_SSL_KEY` ; supprimez ensuite ssl.key du volume.',
    'not-a-name':
      '`{setting}` contient un caractère pour lequel Lite ne crée pas de certificat : nginx ne démarre pas, et personne n’atteint le serveur. Écrivez seulement le nom d’hôte.',
  },
  'lite-data-lost': {
    title: 'base de données hors du volume',
    lost: '`{setting}` est hors de /etc/bitwarden, seul dossier que garde le volume de Lite : à moins de monter aussi l’autre dossier, tous les coffres sont perdus quand le conteneur est remplacé, par exemple à la prochaine version. Écrivez un chemin sous /etc/bitwarden.',
  },
  'lite-database-malformed': {
    title: 'valeur qui casse la chaîne de connexion de Lite',
    whenWarning: 'le port est celui, habituel, d’une autre base de données',
    'server-port':
      '`{setting}` contient un port, et Lite en ajoute un autre : aucun serveur ne porte ce nom, et les services de Lite échouent. Écrivez seulement le nom, et le port dans `BW_DB_PORT`.',
    'server-address':
      '`{setting}` est plus que le nom d’un serveur : aucun serveur ne porte un tel nom, et les services de Lite échouent. Écrivez seulement le nom ou l’adresse IP.',
    port: '`{setting}` n’est pas un port : les services de Lite échouent. Écrivez un nombre comme `3306`, ou supprimez la ligne pour utiliser le port habituel de la base de données.',
    'other-port':
      '`{setting}` est le port habituel d’une autre base de données que celle de `BW_DB_PROVIDER` : le serveur n’atteint pas la sienne. Écrivez le port de celle-ci, ou le fournisseur de l’autre ; ignorez ceci si la base écoute vraiment à ce port.',
    punctuation:
      '`{setting}` contient un point-virgule ou un guillemet, qui termine la valeur dans la chaîne de connexion que construit Lite : la base de données reçoit une autre valeur, ou les services de Lite échouent. Choisissez une valeur sans ces caractères, ou mettez-la entre guillemets simples, à l’intérieur de guillemets doubles.',
    blank:
      '`{setting}` commence ou finit par un espace, que la chaîne de connexion construite par Lite supprime : la base de données reçoit une autre valeur. Choisissez-en une sans cet espace.',
  },
  'lite-names-differ-in-case': {
    title: 'noms qui ne diffèrent que par la casse',
    pair: '{name} et {other} ne diffèrent que par les majuscules et les minuscules : Lite ne peut pas écrire la configuration de nginx, et personne n’atteint le serveur alors que ses services tournent. N’en gardez qu’un.',
    own: '{name} ne diffère que par les majuscules et les minuscules de `{own}`, que Lite définit lui-même : il ne peut pas écrire la configuration de nginx, et personne n’atteint le serveur alors que ses services tournent. Écrivez ce nom `{own}`.',
    container:
      '{name} ne diffère que par les majuscules et les minuscules de `{own}`, que tout conteneur possède : Lite ne peut pas écrire la configuration de nginx, et personne n’atteint le serveur alors que ses services tournent. Supprimez la ligne.',
  },
  'lite-overwrites-setting': {
    title: 'paramètre que Lite écrase',
    whenNotice: 'la ligne dit la même chose',
    'by-nothing':
      'Lite écrase {settings} par {variables}, qui {count|n’est pas défini|ne sont pas définis} : le serveur {count|le|les} reçoit {count|vide|vides}, et sans identifiant d’installation ni base de données il ne démarre pas. Renommez {count|la ligne|les lignes} en {variables} et gardez {count|la valeur|les valeurs}.',
    different:
      'Lite écrase {settings} par {variables}, qui {count|a une autre valeur|ont d’autres valeurs} : {count|la ligne ne sert|les lignes ne servent} à rien. Supprimez {count|la ligne|les lignes}, ou corrigez {variables}.',
    same: '{settings} {count|ne sert|ne servent} à rien : Lite {count|l’écrase|les écrase} à chaque démarrage. Supprimez {count|la ligne|les lignes}.',
  },
  'lite-sample-untouched': {
    title: 'fichier modèle que personne n’a rempli',
    untouched:
      '{settings} ont encore les valeurs du fichier modèle de Bitwarden : sans votre propre identifiant d’installation, les services de Lite échouent au démarrage, et n’importe qui peut lire le reste. Renseignez-les, ainsi que `adminSettings__admins` avec les adresses de ceux qui peuvent ouvrir le portail d’administration.',
  },
  'lite-service-off': {
    title: 'service désactivé',
    whenNotice: 'le serveur fonctionne sans ce service',
    login:
      '`{setting}` désactive un service dont toute connexion a besoin : personne ne peut se connecter. Écrivez `true`, ou supprimez la ligne.',
    admin:
      '`{setting}` désactive le portail de l’administrateur système (/admin) : personne ne peut l’ouvrir. Si c’est voulu, ignorez ce constat ; sinon, écrivez `true`.',
    notifications:
      '`{setting}` désactive les notifications : les applications ouvertes ne montrent un changement qu’après leur synchronisation. Si c’est voulu, ignorez ce constat ; sinon, écrivez `true`.',
    sso: '`globalSettings__sso__enforceSsoPolicyForAllUsers` est activé, mais le service d’authentification unique ne l’est pas : là où une organisation l’exige, personne ne peut se connecter. Ajoutez `{setting}=true`.',
  },
  'lite-site-rejected': {
    title: 'valeur que nginx refuse',
    port: '`{setting}` n’est pas un simple numéro de port : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez un seul nombre ; le port de l’hôte se règle dans le fichier compose.',
    'same-port':
      '`{setting}` est le port à la fois de HTTP et de HTTPS : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Donnez à chacun son port.',
    addresses:
      '`{setting}` contient autre chose que des adresses IP et des réseaux : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez des adresses comme `192.0.2.7` ou `192.0.2.0/24`, séparées par une seule virgule.',
    name: '`{setting}` n’est pas un nom d’hôte que nginx accepte : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez seulement le nom d’hôte.',
    punctuation:
      '`{setting}` contient un caractère qui a un sens pour nginx (point-virgule, accolade, guillemet, `#` ou barre oblique inverse) : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Retirez ce caractère.',
    blank:
      '`{setting}` contient un espace là où nginx attend un seul mot : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Retirez l’espace.',
    variable:
      '`{setting}` contient un `$`, qui commence une variable pour nginx : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Retirez le `$`.',
    words:
      '`{setting}` contient un mot que nginx ne connaît pas : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez des mots comme `TLSv1.2 TLSv1.3`, ou supprimez la ligne pour garder ceux de Lite.',
    url: '`{setting}` n’est pas une adresse qui commence par `http://` ou `https://` : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez l’adresse du Key Connector, sans barre oblique finale.',
    missing:
      '`BW_ENABLE_KEY_CONNECTOR` est activé, mais `{setting}` n’a pas de valeur : nginx ne démarre pas, et personne n’atteint le serveur alors que ses services tournent. Écrivez l’adresse du Key Connector, ou désactivez-le.',
  },
  'lite-switch-unreadable': {
    title: 'valeur d’activation que Lite ne peut pas lire',
    whenWarning: 'Lite démarre, mais pas comme cette valeur le laisse croire',
    rejected:
      '`{setting}` n’est pas un mot que supervisord accepte pour activer ou désactiver un service : supervisord s’arrête, et le conteneur de Lite redémarre en boucle. Écrivez `true` ou `false`.',
    empty:
      '`{setting}` est vide, ce que supervisord n’accepte pas pour activer ou désactiver un service : supervisord s’arrête, et le conteneur de Lite redémarre en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
    'no-route':
      '`{setting}` démarre le service, mais nginx ne lui transmet les requêtes qu’avec le mot `true`, en minuscules : personne ne l’atteint. Écrivez `true`.',
    kept: '`{setting}` contient une barre oblique, et Lite ne peut pas l’écrire dans la configuration de supervisord : le service démarre dans tous les cas, et nginx ne lui transmet pas les requêtes. Écrivez `true` ou `false`.',
    off: '`{setting}` n’est pas exactement `true`, en minuscules, et tout autre mot veut dire désactivé. Écrivez `true`, ou `false` si c’est ce que vous voulez.',
  },
  'lite-user-unknown': {
    title: 'utilisateur sous lequel Lite ne peut pas tourner',
    user: '{name} n’est ni un nombre ni un utilisateur de l’image de Lite : le conteneur de Lite redémarre en boucle. Écrivez un nombre, comme `1000`.',
    group:
      '{name} n’est ni un nombre ni un groupe de l’image de Lite : le conteneur de Lite redémarre en boucle. Écrivez un nombre, comme `1000` ; le groupe a sa propre ligne, `PGID`.',
    words:
      '{name} contient un espace, et Lite prend ce qui le suit pour une commande : le conteneur de Lite redémarre en boucle. Écrivez seulement un nombre, comme `1000`.',
    range:
      '{name} n’est pas un nombre possible pour un utilisateur ou un groupe : le conteneur de Lite redémarre en boucle. Écrivez un nombre comme `1000`.',
  },
} as const satisfies Partial<RuleTranslations>
