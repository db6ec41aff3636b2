import type { RuleTranslations } from '../../translation.js'

export const values = {
  'address-malformed': {
    title: 'adresse mal formée',
    whenWarning: 'le serveur démarre et l’on peut se connecter sans cette adresse',
    login:
      '`{setting}` {fault} : le serveur ne peut pas créer le service qui s’en sert, et toute connexion échoue avec une erreur du serveur. Écrivez l’adresse complète.',
    sync: '`{setting}` {fault} : la synchronisation de la licence et de la facturation avec le cloud échoue avec une erreur du serveur. Écrivez l’adresse complète.',
    stops:
      '`{setting}` {fault} : le {stack|conteneur qui l’utilise redémarre en boucle|service qui l’utilise échoue au démarrage}. Écrivez l’adresse complète.',
    push: '`{setting}` {fault} : chaque requête vers elle échoue, et les notifications push ou la synchronisation de la licence s’arrêtent sans aucun message. Écrivez l’adresse complète.',
    internal:
      '`{setting}` {fault} : les {stack|conteneurs|services} du serveur ne peuvent pas se joindre à cette adresse, et leurs requêtes échouent. Supprimez la ligne, ou écrivez l’adresse complète.',
    links:
      '`{setting}` {fault} : les liens et les adresses qui en sont tirés ne mènent nulle part. Écrivez l’adresse complète.',
    yubikey:
      '`{setting}` {fault} : les connexions avec une YubiKey échouent. Écrivez l’adresse complète du serveur de validation.',
    passkey:
      '`{setting}` {fault} : aucune clé d’accès n’est acceptée pour cette origine. Écrivez l’origine telle que les navigateurs l’envoient, par exemple `https://vault.example.com`.',
    glued:
      '`{setting}` a un chemin qui ne finit pas par une barre oblique, et le serveur y colle directement le sien : chaque requête va à une adresse qui n’existe pas. Ajoutez la barre oblique.',
  },
  'connection-string-malformed': {
    title: 'chaîne de connexion mal formée',
    whenWarning: 'c’est une chaîne de connexion d’Azure Storage',
    url: '`{setting}` est une URL, alors que {database} lit des paires de clé et de valeur : {effect}. Écrivez des paires `key=value` séparées par `;`.',
    segment:
      '`{setting}` a une partie qui n’est pas de la forme `key=value`, ce qui arrive quand un mot de passe contient `;` : {effect}. Mettez entre guillemets simples un mot de passe qui contient `;`.',
    quote:
      '`{setting}` contient un guillemet qui n’est pas fermé, ou qui est suivi d’un texte : {effect}. Mettez entre guillemets simples un mot de passe qui contient des guillemets ou `;`, et doublez chaque guillemet simple qu’il contient.',
    'last-quote':
      '`{setting}` se termine par un guillemet double, que le serveur retire de la valeur entière : {effect}. Mettez la dernière valeur entre guillemets simples, ou ajoutez une autre paire après elle.',
    'other-database':
      '`{setting}` contient une clé de {others} que {database} ne connaît pas : {effect}. Écrivez `{wanted}` à sa place, ou choisissez la bonne base dans `globalSettings__databaseProvider`.',
    'other-key':
      '`{setting}` contient une clé de {others} que {database} ne connaît pas : {effect}. Retirez cette clé, ou choisissez la bonne base dans `globalSettings__databaseProvider`.',
    'port-key':
      '`{setting}` contient une clé de {others} que SQL Server ne connaît pas : {effect}. Écrivez le port après le nom du serveur et une virgule, comme dans `Data Source=tcp:mssql,1433`, ou choisissez la bonne base dans `globalSettings__databaseProvider`.',
    spelling:
      '`{setting}` contient une clé que {database} ne connaît pas : {effect}. Écrivez `{wanted}` à sa place.',
    'unknown-key':
      '`{setting}` contient une clé que {database} ne connaît pas, peut-être un morceau d’un mot de passe qui contient `;` : {effect}. Corrigez ou retirez la clé ; mettez entre guillemets simples un mot de passe qui contient `;`.',
    encrypt:
      '`Encrypt` dans `{setting}` a une valeur que SQL Server refuse : {effect}. Écrivez `True`, `False` ou `Strict`.',
    value:
      '`{keyword}` dans `{setting}` a une valeur que {database} refuse : {effect}. Corrigez-la, ou retirez la clé.',
    'no-server':
      '`{setting}` n’indique aucun serveur : {effect}. Ajoutez `{wanted}` avec le nom du serveur de base de données.',
    'port-behind-comma':
      'Dans `{setting}`, le port suit un deux-points, et SQL Server prend le tout pour le nom du serveur : {effect}. Écrivez une virgule à la place du deux-points.',
    'port-apart':
      'Dans `{setting}`, le port suit un deux-points, et MySQL prend le tout pour le nom du serveur : {effect}. Écrivez le port dans une paire à part, `Port=`.',
    server:
      '`{setting}` désigne le serveur sous une forme que SQL Server ne sait pas lire : {effect}. Écrivez-le comme dans `Data Source=tcp:mssql,1433`.',
    'not-a-name':
      '`{setting}` contient un espace ou `=` dans le nom du serveur, comme lorsqu’il manque le `;` après lui : {effect}. Écrivez des paires `key=value` séparées par `;`.',
    'no-password':
      '`{setting}` a un compte sans mot de passe : SQL Server le refuse, et le serveur ne peut rien lire ni enregistrer. Ajoutez `Password` ; s’il est renseigné au déploiement, déclarez le paramètre sous `provided`.',
    conflict: '`{keyword}` dans `{setting}` contredit une autre clé : {effect}. Retirez l’une des deux.',
    storage:
      '`{setting}` est une adresse, pas une chaîne de connexion d’Azure Storage : les fichiers ne peuvent être ni enregistrés ni lus. Écrivez la chaîne de connexion affichée par le compte de stockage.',
  },
  'host-path-in-container': {
    title: 'dossier de l’hôte là où l’on attend un dossier du conteneur',
    whenNotice: 'seuls des journaux y sont écrits',
    data: '{settings} {count|n’est pas un chemin|ne sont pas des chemins} du conteneur : ce que Bitwarden y écrit ne peut pas être enregistré, ou se perd quand une mise à jour remplace le conteneur. Supprimez {count|la ligne|les lignes} : par défaut, tout est conservé dans {stack|bwdata/core|le volume de Lite}.',
    logs: '`{setting}` n’est pas un chemin du conteneur : les journaux sont écrits là où rien ne les conserve, et {stack|bwdata/logs|le dossier des journaux} n’en reçoit aucun. Supprimez la ligne ; la valeur par défaut convient.',
  },
  'lifetime-not-positive': {
    title: 'durée nulle ou négative',
    whenError: 'une durée de connexion est négative',
    negative:
      '`{setting}` est négatif : le serveur d’identité refuse toutes les applications, et personne ne peut se connecter. Écrivez un nombre de secondes positif, ou supprimez la ligne.',
    sliding:
      '`{setting}` vaut 0 : personne ne reste connecté plus d’une heure. Écrivez un nombre de secondes positif, ou supprimez la ligne.',
    absolute:
      '`{setting}` vaut 0 et compte depuis la connexion, puisque `globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken` vaut `true` : personne ne reste connecté plus d’une heure. Écrivez un nombre de secondes positif, ou supprimez la ligne.',
    invitation:
      '`{setting}` est nul ou négatif : toute invitation a déjà expiré quand elle arrive. Écrivez un nombre d’heures positif, ou supprimez la ligne pour garder les cinq jours par défaut.',
    send: '`{setting}` est nul ou négatif : les Sends à accès contrôlé ne s’ouvrent pas. Écrivez un nombre de minutes positif, ou supprimez la ligne.',
  },
  'localhost-in-container': {
    title: 'localhost là où le serveur n’est pas',
    whenNotice: 'une base de données est à l’adresse même du serveur',
    database:
      '`{setting}` désigne localhost, c’est-à-dire le conteneur lui-même, où ne tourne aucune base de données : le serveur n’atteint pas la sienne. Écrivez le nom ou l’adresse par lesquels les conteneurs l’atteignent.',
    'own-host':
      '`{setting}` désigne l’adresse même de ce serveur : si la base de données tourne dans un conteneur voisin, elle n’y répond que si son port est publié. Écrivez le nom par lequel les conteneurs l’atteignent, ou ignorez ce constat si le port est publié.',
    browser:
      '{settings} {count|mène|mènent} à localhost : sur tout autre appareil, les liens des e-mails et les applications cherchent le serveur sur cet appareil même. Écrivez l’adresse par laquelle on atteint ce serveur ; sur un serveur d’essai que vous êtes seul à utiliser, ignorez ce constat.',
    internal:
      '{settings} {count|mène|mènent} à localhost, c’est-à-dire au conteneur lui-même : les conteneurs ne peuvent pas se joindre à cette adresse. Supprimez {count|la ligne|les lignes} ; la valeur par défaut est la bonne.',
  },
  'pair-incomplete': {
    title: 'paramètre sans celui qui va avec',
    whenError: 'des connexions ou des requêtes des applications échouent sans celui qui manque',
    'yubico-key':
      '`globalSettings__yubico__clientId` est défini, mais pas `{setting}` : enregistrer une YubiKey ou s’en servir échoue avec une erreur du serveur. Définissez les deux, obtenus sur upgrade.yubico.com/getapikey.',
    'yubico-id':
      '`globalSettings__yubico__key` est défini, mais pas `{setting}` : Yubico refuse toute connexion avec une YubiKey. Définissez les deux, obtenus sur upgrade.yubico.com/getapikey.',
    'yubico-base64':
      '`{setting}` n’est pas en Base64, comme l’est toute clé de Yubico : enregistrer une YubiKey ou s’en servir échoue avec une erreur du serveur. Écrivez la clé secrète obtenue sur upgrade.yubico.com/getapikey.',
    'cookie-name':
      '`globalSettings__communication__bootstrap` envoie les applications chercher le cookie de connexion du répartiteur de charge, mais `{setting}` n’est pas défini : celles qui le demandent au serveur reçoivent une erreur. Écrivez le nom du cookie.',
    bootstrap:
      '`{setting}` n’est pas un mot que le serveur connaît : il le prend sans rien dire pour `none`, et les applications ne passent pas le répartiteur de charge. Écrivez `ssoCookieVendor`, ou supprimez la ligne.',
    amazon:
      '`{setting}` est vide alors que `globalSettings__amazon__accessKeySecret` est défini : le service de messagerie ne peut pas être créé, et toute connexion échoue avec une erreur du serveur. Renseignez-le, ou retirez le secret pour envoyer par SMTP.',
  },
  'placeholder-left': {
    title: 'texte d’exemple non remplacé',
    whenWarning: 'le serveur démarre et envoie quand même des e-mails',
    mail: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise tel{count||s} quel{count||s} : aucun e-mail ne part. Écrivez les valeurs de votre serveur de messagerie ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
    amazon:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : Bitwarden envoie par Amazon SES, qui {count|le|les} refuse, et aucun e-mail ne part. Écrivez vos propres valeurs, ou supprimez les lignes pour envoyer par SMTP.',
    database:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : le serveur n’atteint pas sa base de données ou y est refusé, et ne peut rien lire ni enregistrer. Écrivez les valeurs de votre base de données ; si elles sont renseignées au déploiement, déclarez {count|le paramètre|les paramètres} sous `provided`.',
    crash:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, là où il faut un nombre, un booléen ou un identifiant : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez les vraies valeurs ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
    installation:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : le cloud de Bitwarden {count|le|les} refuse, et il n’y a ni notifications push ni synchronisation de la licence. Écrivez ce que bitwarden.com/host vous a donné.',
    address:
      '{settings} {count|mène|mènent} à un domaine d’exemple : les liens des e-mails et les connexions vont là-bas, et non à votre serveur. Écrivez l’adresse de votre serveur.',
    admins:
      '{settings} cite encore un texte d’exemple : cette personne ne peut pas se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    breaks:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs} : ce qui en dépend échoue. Écrivez {count|la vraie valeur|les vraies valeurs} ; si {count|elle est renseignée|elles sont renseignées} au déploiement, déclarez {count|le paramètre|les paramètres} sous `provided`.',
    unused:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs}. Écrivez {count|la vraie valeur, ou supprimez la ligne|les vraies valeurs, ou supprimez les lignes}.',
    folder:
      '`{setting}` contient un texte d’exemple qui compte comme non défini, et aucune valeur par défaut ne le remplace : ce que le serveur devrait garder dans ce dossier est refusé ou perdu. Supprimez la ligne ; le dossier par défaut est le bon.',
    licenses:
      '`{setting}` contient un texte d’exemple qui compte comme non défini, et aucune valeur par défaut ne le remplace : le serveur n’a pas de dossier pour les licences, et toute connexion échoue. Supprimez la ligne ; le dossier par défaut est le bon.',
  },
  'port-out-of-range': {
    title: 'port hors limites',
    'out-of-range':
      '`{setting}` n’est pas un port valide : aucun e-mail ne part. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
  },
  'proxy-catches-containers': {
    title: 'proxy entre les conteneurs',
    catches:
      '`{variable}` fait aussi passer par le proxy les requêtes {stack|entre les conteneurs, et le proxy ne connaît pas leurs noms|entre les services de Lite, qui se joignent par localhost, et le proxy les cherche sur sa propre machine} : les connexions échouent. Ajoutez `NO_PROXY` avec {stack|les noms des conteneurs, par exemple `identity,api,admin,sso,notifications,events`|`localhost`}.',
    incomplete:
      '`{variable}` fait aussi passer par le proxy les requêtes {stack|entre les conteneurs, et `NO_PROXY` ne cite pas `identity` et `api`|entre les services de Lite, qui se joignent par localhost, et `NO_PROXY` ne cite pas `localhost`} : les connexions échouent. Ajoutez-y {stack|les noms des conteneurs, par exemple `identity,api,admin,sso,notifications,events`|`localhost`}.',
    quoted:
      '`{variable}` contient des guillemets à l’intérieur de ses guillemets, qui restent dans la valeur : .NET ne sait pas lire l’adresse et se passe de proxy sans rien dire. Retirez une paire de guillemets.',
  },
  'proxy-list-ignored': {
    title: 'proxy que le serveur ne reconnaît pas',
    separator:
      '`{setting}` est séparé par autre chose que des virgules, et le serveur saute sans rien dire ce qu’il ne sait pas lire : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Séparez les éléments par des virgules.',
    network:
      '`{setting}` contient un réseau, que le serveur y saute sans rien dire : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Écrivez les réseaux dans `globalSettings__knownNetworks`.',
    'no-mask':
      '`{setting}` contient une adresse sans longueur de préfixe, que le serveur saute sans rien dire : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Écrivez des réseaux comme `172.16.0.0/12`, et les adresses seules dans `globalSettings__knownProxies`.',
    netmask:
      '`{setting}` contient un réseau avec un masque, ou avec un préfixe trop long, que le serveur saute sans rien dire : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Écrivez la longueur du préfixe, comme `172.16.0.0/12`.',
    quoted:
      '`{setting}` contient des guillemets ou des crochets, et le serveur saute sans rien dire ce qu’ils entourent : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Retirez-les.',
    'not-an-address':
      '`{setting}` contient quelque chose qui n’est pas une adresse IP, que le serveur saute sans rien dire : journaux et limites de débit voient l’adresse du proxy au lieu de celle de l’utilisateur. Écrivez des adresses IP, sans noms ni ports.',
    misread:
      '`{setting}` contient une adresse avec des zéros en tête ou moins de quatre nombres, que le serveur lit comme une autre adresse : il ne reconnaît donc pas votre proxy. Écrivez les quatre nombres, sans zéros en tête.',
  },
  'timespan-in-days': {
    title: 'durée en jours',
    number:
      '`{setting}` est un nombre seul, que le serveur lit comme des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` si vous voulez un jour.',
    hours:
      '`{setting}` compte plus de 23 heures : le serveur lit donc le premier nombre comme des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
  },
  'value-does-not-bind': {
    title: 'valeur que le serveur ne sait pas lire',
    whenWarning: 'seule la tâche nocturne, ou un élément d’une liste, échoue',
    'wrong-word':
      '`{word}` n’est pas un booléen pour `{setting}` : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
    'empty-boolean':
      '`{setting}` est vide, ce qui n’est pas un booléen : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez `true` ou `false`, ou supprimez la ligne.',
    empty:
      '`{setting}` est vide, alors qu’il faut {wanted} : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Renseignez-le, ou supprimez la ligne.',
    'self-hosted':
      '`{setting}` n’est ni `true` ni `false` : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Supprimez la ligne ; {stack|docker/global.env|l’image de Lite} contient la bonne valeur.',
    rejected:
      '`{setting}` {fault} : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}, et leur journal montre la valeur. Écrivez {wanted}.',
    nightly:
      '`{setting}` {fault} : rien d’autre n’échoue, mais la tâche nocturne s’arrête à ce point et la corbeille n’est jamais vidée. Écrivez {wanted}, ou supprimez la ligne.',
    element:
      '`{setting}` {fault} : le serveur écarte sans rien dire cet élément de la liste. Écrivez {wanted}, ou supprimez la ligne.',
    'log-level':
      '{name} n’est pas un niveau de journal : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez `Trace`, `Debug`, `Information`, `Warning`, `Error`, `Critical` ou `None`.',
    address:
      '{name} n’est pas une adresse sur laquelle les {stack|conteneurs|services} du serveur peuvent écouter : ils {stack|redémarrent en boucle|échouent au démarrage}. Supprimez la ligne ; les images de Bitwarden définissent l’adresse elles-mêmes.',
    memory:
      '{name} laisse à .NET moins de mémoire qu’il ne lui en faut : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Supprimez la ligne, ou écrivez un nombre plus grand.',
    variable:
      '{name} a une valeur que .NET ne sait pas lire : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez {wanted}, ou supprimez la ligne.',
  },
} as const satisfies Partial<RuleTranslations>
