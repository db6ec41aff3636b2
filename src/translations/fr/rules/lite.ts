import type { RuleTranslations } from '../../translation.js'

export const lite = {
  'lite-certificate': {
    title: 'certificat que Lite ne peut ni utiliser ni créer',
    whenError: 'aucun certificat ne peut être créé pour le domaine, ou aucun n’est trouvé',
    overwritten:
      '`{setting}` est défini sans `BW_SSL_KEY` : à moins que le volume ne contienne un fichier ssl.key, Lite écrase votre certificat par un autre, auquel aucun navigateur ne se fie. Définissez `BW_SSL_KEY` avec la clé qui lui correspond.',
    missing:
      '`{setting}` est défini sans `BW_SSL_CERT` : à moins que le volume ne contienne un fichier ssl.crt, Lite n’en crée pas et nginx ne démarre pas, si bien que personne n’atteint le serveur. Définissez `BW_SSL_CERT` avec le certificat qui lui correspond.',
    path: '`{setting}` contient un schéma, une barre oblique ou un chemin : personne ne peut se connecter, les liens des e-mails sont morts, et Lite crée une clé mais aucun certificat, si bien que nginx ne démarre pas. Écrivez seulement le nom d’hôte ; supprimez ensuite ssl.key du volume, sans quoi aucun certificat n’est créé non plus.',
    absolute:
      '`{setting}` est un chemin absolu, devant lequel Lite écrit /etc/bitwarden/ : le volume n’a pas de tel fichier, et nginx ne démarre pas, si bien que personne n’atteint le serveur. Écrivez le chemin à partir de /etc/bitwarden/, par exemple `ssl.crt`.',
    'too-long':
      '`{setting}` dépasse les 64 lettres qu’un certificat peut nommer : Lite crée une clé mais aucun certificat, et nginx ne démarre pas, si bien que personne n’atteint le serveur. Prenez un nom plus court, ou votre propre certificat dans `BW_SSL_CERT` et `BW_SSL_KEY` ; supprimez ensuite ssl.key du volume.',
    'not-a-name':
      '`{setting}` contient un caractère pour lequel Lite ne crée pas de certificat : nginx ne démarre pas, et personne n’atteint le serveur. Écrivez seulement le nom d’hôte.',
  },
  'lite-data-lost': {
    title: 'base de données hors du volume',
    lost: '`{setting}` est hors de /etc/bitwarden, seul dossier que garde le volume de Lite : à moins de monter aussi ce dossier-là, le coffre disparaît avec le conteneur, à la prochaine version. Écrivez un chemin sous /etc/bitwarden.',
  },
  'lite-database-malformed': {
    title: 'valeur que casse la chaîne de connexion de Lite',
    whenWarning: 'le port est celui, habituel, d’une autre base de données',
    'server-port':
      '`{setting}` contient un port, et Lite en écrit un autre derrière : aucun serveur ne porte ce nom, et les services de Lite échouent. Écrivez seulement le nom, et le port dans `BW_DB_PORT`.',
    'server-address':
      '`{setting}` est plus que le nom d’un serveur : aucun ne porte ce nom, et les services de Lite échouent. Écrivez seulement le nom ou l’adresse.',
    port: '`{setting}` n’est pas un port : les services de Lite échouent. Écrivez un nombre comme `3306`, ou supprimez la ligne pour le port habituel de la base de données.',
    'other-port':
      '`{setting}` est le port habituel d’une autre base de données que celle de `BW_DB_PROVIDER` : le serveur n’atteint pas la sienne. Écrivez le port de celle-ci, ou le fournisseur de l’autre ; ignorez ceci si la base écoute vraiment à ce port.',
    punctuation:
      '`{setting}` contient un point-virgule ou un guillemet, que la chaîne de connexion faite par Lite prend pour les siens : la base de données reçoit une autre valeur, ou les services de Lite échouent. Choisissez une valeur sans ces caractères, ou mettez-la entre guillemets simples, eux-mêmes entre guillemets doubles.',
    blank:
      '`{setting}` contient une espace à une extrémité, que la chaîne de connexion faite par Lite supprime : la base de données reçoit une autre valeur. Choisissez-en une sans espace.',
  },
  'lite-names-differ-in-case': {
    title: 'noms qui ne diffèrent que par la casse',
    pair: '{name} et {other} ne diffèrent que par les majuscules et les minuscules : Lite ne peut pas écrire son site web, si bien que personne n’atteint le serveur, alors que tout y tourne. N’en gardez qu’un.',
    own: '{name} ne diffère que par les majuscules et les minuscules de `{own}`, que Lite définit lui-même : il ne peut pas écrire son site web, si bien que personne n’atteint le serveur, alors que tout y tourne. Écrivez ce nom `{own}`.',
    container:
      '{name} ne diffère que par les majuscules et les minuscules de `{own}`, que chaque conteneur possède : Lite ne peut pas écrire son site web, si bien que personne n’atteint le serveur, alors que tout y tourne. Supprimez la ligne.',
  },
  'lite-overwrites-setting': {
    title: 'paramètre que Lite écrase',
    whenNotice: 'la ligne dit la même chose',
    'by-nothing':
      'Lite écrase {settings} par {variables}, qui {count|n’est pas défini|ne sont pas définis} : le serveur {count|le|les} reçoit {count|vide|vides}, et sans identifiant d’installation ni base de données il ne démarre pas. Renommez {count|la ligne|les lignes} en {variables} et gardez {count|la valeur|les valeurs}.',
    different:
      'Lite écrase {settings} par {variables}, qui {count|a une autre valeur|ont d’autres valeurs} : {count|la ligne ne fait|les lignes ne font} rien. Supprimez {count|la ligne|les lignes}, ou corrigez {variables}.',
    same: '{settings} {count|ne fait|ne font} rien : Lite {count|l’écrase|les écrase} à chaque démarrage. Supprimez {count|la ligne|les lignes}.',
  },
  'lite-sample-untouched': {
    title: 'fichier modèle que personne n’a rempli',
    untouched:
      '{settings} ont encore les valeurs du fichier modèle de Bitwarden : les services de Lite échouent au démarrage sans identifiant d’installation à vous, et n’importe qui peut lire le reste. Remplissez-les, ainsi que `adminSettings__admins` avec les adresses de ceux qui peuvent ouvrir le portail d’administration.',
  },
  'lite-service-off': {
    title: 'service désactivé',
    whenNotice: 'le serveur marche sans ce service',
    login:
      '`{setting}` désactive un service sans lequel personne ne peut se connecter. Écrivez `true`, ou supprimez la ligne.',
    admin:
      '`{setting}` désactive le portail de l’administrateur système (/admin) : personne ne peut l’ouvrir. Si c’est voulu, ignorez ce constat ; sinon, écrivez `true`.',
    notifications:
      '`{setting}` désactive les notifications : les applications ouvertes ne montrent un changement qu’après leur synchronisation. Si c’est voulu, ignorez ce constat ; sinon, écrivez `true`.',
    sso: '`globalSettings__sso__enforceSsoPolicyForAllUsers` est activé, mais le service d’authentification unique ne l’est pas : là où une organisation l’exige, personne ne peut se connecter. Ajoutez `{setting}=true`.',
  },
  'lite-site-rejected': {
    title: 'valeur que nginx refuse',
    port: '`{setting}` n’est pas un port seul : nginx ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez un seul nombre ; le port de l’hôte est dans le fichier compose.',
    'same-port':
      '`{setting}` est le port à la fois de HTTP et de HTTPS : nginx ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Donnez à chacun son port.',
    addresses:
      '`{setting}` contient autre chose que des adresses IP et des réseaux : nginx ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez des adresses comme `192.0.2.7` ou `192.0.2.0/24`, séparées par une virgule.',
    name: '`{setting}` n’est pas un nom d’hôte pour nginx : il ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez seulement le nom d’hôte.',
    punctuation:
      '`{setting}` contient un caractère que nginx prend pour le sien (point-virgule, accolade, guillemet, `#` ou barre oblique inverse) : il ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Retirez ce caractère.',
    blank:
      '`{setting}` contient une espace là où nginx attend un seul mot : il ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Retirez l’espace.',
    variable:
      '`{setting}` contient un `$` que nginx prend pour une variable à lui : il ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Retirez le `$`.',
    words:
      '`{setting}` contient un mot que nginx ne connaît pas : il ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez des mots comme `TLSv1.2 TLSv1.3`, ou supprimez la ligne pour ceux de Lite.',
    url: '`{setting}` n’est pas une adresse qui commence par `http://` ou `https://` : nginx ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez l’adresse du Key Connector, sans barre oblique finale.',
    missing:
      '`BW_ENABLE_KEY_CONNECTOR` est activé, mais `{setting}` n’a pas de valeur : nginx ne démarre pas, et personne n’atteint le serveur, alors que tout y tourne. Écrivez l’adresse du Key Connector, ou désactivez-le.',
  },
  'lite-switch-unreadable': {
    title: 'interrupteur que Lite ne peut pas lire',
    whenWarning: 'Lite démarre, mais autrement que l’interrupteur ne semble le dire',
    rejected:
      '`{setting}` n’est pas un mot que supervisord accepte pour un interrupteur : il s’arrête, et rien de Lite ne démarre, en boucle. Écrivez `true` ou `false`.',
    empty:
      '`{setting}` est vide, ce que supervisord n’accepte pas pour un interrupteur : il s’arrête, et rien de Lite ne démarre, en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
    'no-route':
      '`{setting}` démarre le service, mais le site web n’y mène qu’avec le mot `true`, en minuscules : personne ne l’atteint. Écrivez `true`.',
    kept: '`{setting}` contient une barre oblique, si bien que Lite ne peut pas l’écrire dans ses réglages : le service démarre quoi qu’il en soit, et le site web n’y mène pas. Écrivez `true` ou `false`.',
    off: '`{setting}` n’est pas le mot `true`, en minuscules, et tout autre mot désactive. Écrivez `true`, ou `false` si c’est ce que vous voulez.',
  },
  'lite-user-unknown': {
    title: 'utilisateur avec lequel Lite ne peut pas tourner',
    user: '{name} n’est ni un nombre ni un utilisateur de l’image de Lite : le conteneur s’arrête au démarrage, en boucle. Écrivez un nombre, comme `1000`.',
    group:
      '{name} n’est ni un nombre ni un groupe de l’image de Lite : le conteneur s’arrête au démarrage, en boucle. Écrivez un nombre, comme `1000` ; le groupe a sa propre ligne, `PGID`.',
    words:
      '{name} contient une espace, et Lite prend ce qui la suit pour une commande : le conteneur s’arrête au démarrage, en boucle. Écrivez seulement un nombre, comme `1000`.',
    range:
      '{name} n’est pas un nombre possible pour un utilisateur ou un groupe : le conteneur s’arrête au démarrage, en boucle. Écrivez un nombre comme `1000`.',
  },
} as const satisfies Partial<RuleTranslations>
