"use strict";
exports.id = 843;
exports.ids = [843];
exports.modules = {

/***/ 3843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  french: function() { return /* binding */ french; }
});

;// CONCATENATED MODULE: ../../lib/src/translations/fr/descriptions.json
var descriptions_namespaceObject = /*#__PURE__*/JSON.parse('{"adminSettings__admins":"Les adresses e-mail, séparées par des virgules, qui peuvent se connecter au portail d’administration (/admin). Sans aucune, personne ne peut y gérer le serveur.","adminSettings__deleteTrashDaysAgo":"Le nombre de jours après lesquels les éléments de la corbeille sont supprimés pour de bon.","globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds":"La durée maximale d’une session d’un client, quel que soit son usage.","globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken":"Décide si une session prend fin à une heure fixe ou dure tant que le client est utilisé assez souvent.","globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds":"La durée pendant laquelle un client reste connecté après son dernier usage.","globalSettings__baseServiceUri__cloudRegion":"La région du cloud de Bitwarden d’où vient la licence, US ou EU. Pour EU, il faut aussi définir les URL des services du cloud.","globalSettings__baseServiceUri__vault":"L’adresse que l’on ouvre dans le navigateur ; elle figure dans chaque e-mail. La prochaine mise à jour y remet l’`url` de config.yml.","globalSettings__communication__bootstrap":"La façon dont les clients passent un répartiteur de charge qui demande sa propre connexion.","globalSettings__communication__ssoCookieVendor__cookieDomain":"Le domaine du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.","globalSettings__communication__ssoCookieVendor__cookieName":"Le nom du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.","globalSettings__disableUserRegistration":"Avec `true`, seules les personnes invitées dans une organisation peuvent créer un compte ; sinon, quiconque atteint le serveur le peut. Les invitations ont besoin de la messagerie.","globalSettings__duo__aKey":"Une clé aléatoire avec laquelle signait l’ancienne forme de l’authentification Duo. Duo se configure aujourd’hui dans le coffre web et s’en passe.","globalSettings__enableCloudCommunication":"Permet au serveur de parler au cloud de Bitwarden, ce qui synchronise facturation et licences. Sinon, il faut téléverser chaque nouvelle licence à la main.","globalSettings__hibpApiKey":"La clé de Have I Been Pwned, achetée là-bas, pour le rapport sur les fuites de données. Sans elle, le rapport répond par une erreur.","globalSettings__identityServer__certificatePassword":"Ouvre le certificat qui signe les connexions ; le programme d’installation crée les deux. Sans le bon mot de passe, Identity et SSO redémarrent en boucle.","globalSettings__installation__apiUri":"L’endroit où les licences se synchronisent. Un serveur de la région EU demande l’adresse de cette région.","globalSettings__installation__id":"L’identifiant obtenu sur bitwarden.com/host, qui désigne cette installation auprès du cloud. Sans identifiant valide, les conteneurs du serveur redémarrent en boucle.","globalSettings__installation__identityUri":"L’endroit où le serveur s’identifie auprès du cloud. Un serveur de la région EU demande l’adresse de cette région.","globalSettings__installation__key":"Le secret qui va avec l’identifiant d’installation, pour les notifications push et la synchronisation de la licence.","globalSettings__internalIdentityKey":"Une clé aléatoire avec laquelle les services du serveur s’identifient entre eux ; le programme d’installation la crée.","globalSettings__logDirectory":"Le dossier du conteneur où s’écrivent les journaux.","globalSettings__logRollBySizeLimit":"La taille en octets à partir de laquelle un nouveau journal commence.","globalSettings__mail__replyToEmail":"L’expéditeur de chaque e-mail. Le serveur de messagerie doit l’accepter : utilisez une adresse du domaine de l’organisation.","globalSettings__mail__smtp__host":"Le serveur de messagerie. Sans lui, Bitwarden jette tous les e-mails sans rien dire, invitations et connexions d’administration comprises.","globalSettings__mail__smtp__password":"Le mot de passe auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.","globalSettings__mail__smtp__port":"Le port du serveur de messagerie : 587 utilise STARTTLS, 465 le TLS implicite.","globalSettings__mail__smtp__ssl":"`true` veut dire TLS implicite, comme sur le port 465 ; `false` veut dire STARTTLS si le serveur de messagerie le propose, mais pas de TLS du tout sur le port 25. Le port 587 utilise STARTTLS dans les deux cas.","globalSettings__mail__smtp__sslOverride":"Fait compter `ssl` aussi sur le port 587, où il est ignoré autrement. Les serveurs de messagerie n’en ont presque jamais besoin.","globalSettings__mail__smtp__startTls":"Sur le port 25, utilise STARTTLS si le serveur de messagerie le propose. Sur tout autre port, Bitwarden le fait de toute façon.","globalSettings__mail__smtp__trustServer":"Accepte n’importe quel certificat du serveur de messagerie, même falsifié. Votre propre autorité de certification a plutôt sa place dans `bwdata/ca-certificates`.","globalSettings__mail__smtp__username":"Le nom d’utilisateur auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.","globalSettings__oidcIdentityClientKey":"Une clé aléatoire par laquelle les services Identity et SSO se font confiance ; le programme d’installation la crée.","globalSettings__organizationInviteExpirationHours":"Le nombre d’heures pendant lesquelles une invitation à une organisation peut être acceptée.","globalSettings__pushRelayBaseUri":"D’où partent les notifications push des applications mobiles. Vide, elles sont coupées ; un serveur de la région EU demande l’adresse de cette région.","globalSettings__selfHosted":"Dit que ce serveur n’est pas le cloud de Bitwarden. Le programme d’installation le définit dans docker/global.env ; avec `false`, le serveur cherche des services du cloud et échoue.","globalSettings__sqlServer__DisableDatabaseMaintenanceJobs":"Arrête les tâches nocturnes qui refont index et statistiques de la base, pour les bases entretenues par d’autres.","globalSettings__sqlServer__SkipDatabasePreparation":"Une mise à jour laisse la base telle quelle au lieu de la créer et de la configurer, pour les comptes qui n’en ont pas le droit.","globalSettings__sqlServer__connectionString":"La façon dont le serveur atteint sa base de données. Le mot de passe doit être celui avec lequel la base a été créée.","globalSettings__sqlServer__migrationExecutionTimeoutSeconds":"Le nombre de secondes que peut prendre une étape de mise à jour de la base. Le programme d’installation l’écrit vide.","globalSettings__sso__enforceSsoPolicyForAllUsers":"Avec `true`, propriétaires et administrateurs doivent eux aussi se connecter par l’authentification unique si l’organisation l’exige ; sinon ils gardent leur mot de passe. Si le fournisseur d’identité tombe en panne, ils sont bloqués aussi.","globalSettings__yubico__clientId":"L’identifiant de client donné par Yubico pour l’authentification par mots de passe à usage unique YubiKey.","globalSettings__yubico__key":"La clé donnée par Yubico pour l’authentification par mots de passe à usage unique YubiKey.","globalSettings__yubico__validationUrls":"Vos propres serveurs, qui vérifient les mots de passe à usage unique YubiKey à la place de ceux de Yubico."}');
;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/access.js
const access = {
    'admins-collide': {
        title: 'administrateur cité deux fois',
        collide: '`{setting}` cite deux fois la même adresse (majuscules et minuscules se confondent) : toute connexion au portail d’administration échoue. Supprimez le doublon.',
        'empty-items': '`{setting}` contient des virgules sans rien entre elles : toute connexion au portail d’administration échoue. Supprimez les virgules en trop.',
    },
    'admins-empty': {
        title: 'portail d’administration que personne ne peut ouvrir',
        empty: '`{setting}` est vide : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
        placeholder: '`{setting}` contient encore le texte de l’installateur : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
        missing: '`{setting}` est absent : personne ne peut se connecter au portail de l’administrateur système (/admin). Ajoutez-le avec les adresses e-mail des administrateurs, séparées par des virgules.',
    },
    'admins-malformed': {
        title: 'liste d’administrateurs mal formée',
        separator: '`{setting}` est séparé par autre chose que des virgules : le serveur y voit une seule adresse, et personne ne peut se connecter au portail d’administration. Séparez les adresses par des virgules.',
        'not-addresses': '`{setting}` contient quelque chose qui n’est pas une adresse e-mail : cette personne ne peut pas se connecter au portail d’administration. Écrivez des adresses e-mail complètes, séparées par des virgules.',
        quoted: '`{setting}` est entre guillemets, que `docker run --env-file` garde comme partie de la première et de la dernière adresse : ces administrateurs ne peuvent pas se connecter au portail d’administration. Retirez les guillemets.',
    },
    'breach-report-off': {
        title: 'rapport sur les fuites de données sans clé',
        missing: '`{setting}` est absent : le rapport sur les fuites de données répond par une erreur. Ajoutez la clé que vend haveibeenpwned.com.',
        placeholder: '`{setting}` ne contient pas de clé : le rapport sur les fuites de données répond par une erreur. Écrivez la clé que vend haveibeenpwned.com.',
    },
    'database-unreachable': {
        title: 'base de données hors d’atteinte',
        provider: '`{setting}` n’est pas une base de données que Bitwarden connaisse : il prend donc SQL Server avec une chaîne de connexion vide, et les conteneurs du serveur redémarrent en boucle. Écrivez `sqlserver`, `postgresql`, `mysql` ou `sqlite`.',
        connection: '`{setting}` n’est pas défini, alors que c’est la base de données que le serveur utilise : il ne peut rien lire ni enregistrer. Ajoutez la chaîne de connexion, ou corrigez `globalSettings__databaseProvider`.',
    },
    'fragment-incomplete': {
        title: 'fragment sans les lignes de Setup',
        lacking: 'Aucune des lignes que le Setup de Bitwarden écrit toujours n’est dans ce fichier : il est donc tenu pour un fragment, et {count|celle|les #} qui {count|manque n’est pas vérifiée|manquent ne sont pas vérifiées} : sans {count|elle|elles} le serveur ne démarre pas. Si {count|elle est renseignée|elles sont renseignées} au déploiement, copiez ceci dans la configuration : `provided: [{block}]`.',
    },
    'installation-id-missing': {
        title: 'identifiant d’installation manquant',
        missing: '`{setting}` est absent : les conteneurs du serveur redémarrent en boucle. Ajoutez l’identifiant obtenu sur bitwarden.com/host.',
        zero: '`{setting}` ne contient que des zéros, la valeur provisoire du programme d’installation : les conteneurs du serveur redémarrent en boucle. Écrivez l’identifiant obtenu sur bitwarden.com/host.',
    },
    'installation-key-missing': {
        title: 'clé d’installation absente',
        missing: '`{setting}` est absent : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Ajoutez la clé obtenue sur bitwarden.com/host.',
        empty: '`{setting}` est vide : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Écrivez la clé obtenue sur bitwarden.com/host.',
    },
    'not-production': {
        title: 'serveur qui n’est pas en production',
        'not-self-hosted': '`{setting}` vaut `false` : le serveur se prend pour le cloud de Bitwarden, dont il n’a pas les paramètres, et ses services échouent. Supprimez la ligne ; docker/global.env contient la bonne valeur.',
        development: '`{setting}` vaut Development : les pages d’erreur montrent des détails internes, et les réglages de développement s’appliquent. Supprimez la ligne ; docker/global.env contient Production.',
    },
    'open-registration': {
        title: 'inscription ouverte à tous',
        missing: '`{setting}` est absent, ce qui veut dire `false` : quiconque atteint ce serveur peut y créer un compte. Ajoutez-le avec `true` pour n’admettre que les personnes invitées dans une organisation (les invitations ont besoin de la messagerie).',
        false: '`{setting}` vaut `false` : quiconque atteint ce serveur peut y créer un compte. Écrivez `true` pour n’admettre que les personnes invitées dans une organisation (les invitations ont besoin de la messagerie).',
    },
    'sso-not-enforced': {
        title: 'authentification unique non imposée à tous',
        missing: '`{setting}` est absent, ce qui veut dire `false` : propriétaires et administrateurs peuvent encore se connecter avec leur mot de passe principal, bien que la politique de sécurité exige l’authentification unique. Ajoutez-le avec `true` une fois que l’authentification unique fonctionne pour eux.',
        false: '`{setting}` vaut `false` : propriétaires et administrateurs peuvent encore se connecter avec leur mot de passe principal, bien que la politique de sécurité exige l’authentification unique. Écrivez `true` une fois que l’authentification unique fonctionne pour eux.',
    },
    'vault-url-malformed': {
        title: 'adresse du coffre mal formée',
        slash: '`{setting}` se termine par une barre oblique : personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Retirez cette barre oblique.',
        'double-port': '`{setting}` a deux ports : Identity et SSO redémarrent en boucle. Gardez-en un.',
        'not-a-url': '`{setting}` ne commence pas par https:// ou http:// : Identity et SSO redémarrent en boucle, ou personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Écrivez l’adresse complète du coffre web.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/cloud.js
const cloud = {
    'cloud-communication-off': {
        title: 'communication avec le cloud désactivée',
        missing: '`{setting}` est absent, ce qui veut dire désactivé : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true` ; pour une offre Familles ou un serveur coupé d’Internet, dites-le dans la configuration.',
        false: '`{setting}` vaut `false` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true` si cette organisation se synchronise ; pour une offre Familles, dites-le dans la configuration.',
        wanted: '`{setting}` vaut `false`, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true`.',
        'wanted-missing': '`{setting}` est absent, ce qui veut dire désactivé, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true`.',
    },
    'region-incomplete': {
        title: 'région sans ses URL',
        incomplete: 'La région est {region}, mais pas celle de {settings} : la synchronisation de la licence ou les notifications push passent encore par une autre région. Donnez-{count|lui son adresse|leur leurs adresses} chez {domain}.',
        mixed: '{settings} {count|pointe|pointent} vers une autre région que celle du serveur, qui est {region} : la synchronisation de la licence ou les notifications push passent par la mauvaise région. Écrivez cette autre région dans `globalSettings__baseServiceUri__cloudRegion`, ou ramenez {count|son adresse|leurs adresses} à {domain}.',
    },
    'region-unknown': {
        title: 'région inconnue',
        unknown: '`{setting}` n’est pas une région de Bitwarden : les applications et le lien de facturation prennent le serveur pour celui d’une autre région. Écrivez `US` ou `EU`.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/compose.js
const compose = {
    'comment-becomes-value': {
        title: 'commentaire pris pour une valeur',
        taken: 'Compose lit le commentaire placé après {name} comme sa valeur, ou comme une partie de celle-ci, car un # n’ouvre un commentaire qu’après une valeur et un espace : le serveur reçoit une autre valeur. Mettez le commentaire sur sa propre ligne.',
    },
    'compose-rejects-line': {
        title: 'ligne que Compose refuse',
        name: 'Compose refuse un caractère dans {name} : `restart` arrêterait Bitwarden sans pouvoir le relancer. Remplacez ce nom par `{setting}` et gardez la valeur.',
        character: 'Compose refuse un caractère dans le nom de la ligne {line} : `restart` arrêterait Bitwarden sans pouvoir le relancer. N’utilisez dans le nom que des lettres, des chiffres et des tirets bas, ou supprimez la ligne.',
        blank: 'Compose refuse l’espace dans le nom de la ligne {line} : `restart` arrêterait Bitwarden sans pouvoir le relancer. Retirez l’espace, ou mettez un # devant si la ligne est un commentaire.',
        export: 'La ligne {line} s’arrête après `export`, ce que Compose refuse : `restart` arrêterait Bitwarden sans pouvoir le relancer. Supprimez la ligne.',
        'no-assignment': 'La ligne {line} ne définit rien, et Compose y refuse un caractère : `restart` arrêterait Bitwarden sans pouvoir le relancer. Mettez un # devant si c’est un commentaire, ou écrivez-la sous la forme NOM=valeur.',
    },
    'deferred-without-guard': {
        title: 'référence sans garde-fou',
        unguarded: '{settings} {count|est renseigné|sont renseignés} par l’environnement : si une variable n’est pas définie, Compose transmet une valeur vide et les conteneurs du serveur redémarrent en boucle. Écrivez `:?` avant l’accolade fermante, pour que Compose s’arrête d’abord et dise pourquoi.',
    },
    'escape-changes-value': {
        title: 'échappement qui change une valeur',
        escaped: 'Entre guillemets doubles, une barre oblique inverse et la lettre qui la suit dans la valeur de {name} deviennent un caractère de contrôle : le serveur reçoit une autre valeur. Mettez-la entre guillemets simples, ou doublez chaque barre oblique inverse.',
    },
    'file-encrypted': {
        title: 'fichier chiffré, non vérifié',
        encrypted: 'Le fichier entier est chiffré : rien n’y a donc été vérifié. Déchiffrez-le avant cette étape, ou chiffrez-le avec SOPS, qui laisse les noms lisibles.',
    },
    'file-misnamed': {
        title: 'fichier que rien ne lit sous son nom',
        misnamed: 'Bitwarden lit `global.override.env`, à la lettre près, et pas un fichier de ce nom : rien de ce qu’il contient n’a d’effet. Renommez-le, ou supprimez-le si c’est une copie ; si un déploiement le renomme, citez-le sous `files`.',
    },
    'file-not-text': {
        title: 'fichier qui n’est pas du texte',
        binary: 'Le fichier est en UTF-16 ou binaire : Compose refuse son premier caractère, et `restart` arrêterait Bitwarden sans pouvoir le relancer. Enregistrez-le en UTF-8 (dans PowerShell : `Set-Content -Encoding utf8`).',
    },
    'invalid-interpolation': {
        title: 'interpolation que Compose refuse',
        invalid: 'Compose refuse un `$` et l’accolade qui le suit dans la valeur de {name}, même entre guillemets doubles : `restart` arrêterait Bitwarden sans pouvoir le relancer. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
    },
    'invisible-character': {
        title: 'caractère invisible ou trompeur',
        name: '{name} contient un caractère invisible, ou qui ressemble à un autre : le serveur ignore ce nom sans rien dire, ou Compose refuse la ligne. Saisissez à nouveau le nom.',
        value: 'La valeur de {name} contient un caractère invisible, comme un espace insécable ou de largeur nulle, et le serveur le prend pour une partie de la valeur. Saisissez à nouveau la valeur.',
        quotes: 'La valeur de {name} est entre guillemets typographiques, que Compose et le serveur prennent pour une partie de la valeur. Utilisez les guillemets droits `"` ou `\'`, ou aucun.',
    },
    'name-without-value': {
        title: 'nom sans valeur',
        'from-host': '{name} n’est pas suivi de `=` : Compose prend la valeur d’une variable de l’hôte, ou abandonne la ligne, et la mise à jour de Bitwarden la supprime. Écrivez la valeur après un signe égal, ou supprimez la ligne.',
        nameless: 'La ligne {line}, la dernière du fichier, n’a ni `=` ni saut de ligne : Compose en fait une variable sans nom, et aucun conteneur ne démarre. Supprimez la ligne, ou terminez-la par un saut de ligne.',
    },
    'text-after-quote': {
        title: 'texte après un guillemet fermant',
        dropped: 'Compose abandonne le texte qui suit le guillemet fermant de {name} à la ligne {line} : le serveur reçoit une valeur tronquée. Mettez les guillemets autour de toute la valeur, ou retirez le reste.',
        another: 'Le texte qui suit le guillemet fermant de {name} à la ligne {line} définit une autre variable pour Compose, et fait partie de la valeur pour la mise à jour de Bitwarden. Mettez les guillemets autour de toute la valeur, ou placez ce texte sur sa propre ligne.',
        rejected: 'Compose refuse le texte qui suit le guillemet fermant de {name} à la ligne {line} : `restart` arrêterait Bitwarden sans pouvoir le relancer. Mettez les guillemets autour de toute la valeur ; des guillemets doubles si elle contient une apostrophe.',
    },
    'two-settings-on-one-line': {
        title: 'deux paramètres sur une ligne',
        swallowed: 'La ligne de {name} contient un second paramètre, qui devient une partie de la valeur du premier et reste lui-même non défini. Mettez chaque paramètre sur sa propre ligne.',
        'in-comment': 'Le commentaire de la ligne {line} contient un paramètre après un retour chariot, qui ne termine pas une ligne pour Compose : le paramètre reste non défini. Enregistrez le fichier avec des fins de ligne LF ou CRLF.',
    },
    'unclosed-quote': {
        title: 'guillemet non fermé',
        unclosed: 'Le guillemet qui ouvre la valeur de {name} n’est pas fermé sur sa ligne : Compose prend les lignes suivantes dans la valeur, ou refuse le fichier, et alors `restart` arrêterait Bitwarden sans pouvoir le relancer. Fermez-le ; si la valeur elle-même commence par un guillemet, entourez-la de guillemets de l’autre sorte.',
    },
    'value-cut-by-comment': {
        title: 'valeur coupée à #',
        secret: 'Compose coupe la valeur de {name} à l’espace suivi d’un # : le serveur reçoit un secret tronqué. Mettez toute la valeur entre guillemets simples, et un éventuel commentaire sur sa propre ligne.',
        remark: 'Compose retire la remarque qui suit la valeur de {name}, et le serveur reçoit le secret seul ; `docker run --env-file` et d’autres prennent la remarque pour une partie du secret. Placez-la sur sa propre ligne.',
        other: 'Compose coupe la valeur de {name} à l’espace suivi d’un # : le serveur reçoit une valeur tronquée. Mettez toute la valeur entre guillemets, ou placez le commentaire sur sa propre ligne.',
    },
    'value-interpolated': {
        title: 'partie de valeur que Compose remplace',
        secret: 'Compose remplace `$` et le nom qui le suit dans la valeur de {name} : le serveur reçoit un autre secret. Mettez toute la valeur entre guillemets simples ; si elle contient une apostrophe, doublez plutôt chaque `$`.',
        other: 'Compose remplace `$` et le nom qui le suit dans la valeur de {name} par une variable de l’hôte, ou par rien : le serveur reçoit une autre valeur. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
    },
    'value-reads-differently': {
        title: 'valeur que les outils dotenv lisent autrement',
        differs: 'Les outils fondés sur le dotenv de npm lisent {settings} autrement que les conteneurs : ils travaillent donc avec d’autres valeurs que le serveur. Choisissez des guillemets que tous lisent de la même façon, ou ne donnez pas ce fichier à ces outils.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/linter.js
const linter = {
    'ignore-unused': {
        title: 'exclusion qui ne correspond à rien',
        config: 'Cette exclusion de `{rule}` ne correspond à aucun constat et en masquerait donc un plus tard. Supprimez-la de la configuration.',
        baseline: '{count|# entrée|# entrées} de ce fichier de référence ne {count|correspond|correspondent} plus à aucun constat et en {count|masquerait|masqueraient} de nouveaux. Récrivez-le avec `--write-baseline`.',
        comment: 'Ce commentaire ignore `{rule}`, qui n’a aucun constat en dessous ; il en masquerait donc un plus tard. Supprimez le commentaire.',
        unknownRule: 'Ce commentaire ignore une règle qui n’existe pas : il n’exclut donc rien. Corrigez l’identifiant ; `override-lint explain` donne la liste des règles.',
        noReason: 'Ce commentaire ignore `{rule}` sans en donner la raison : il n’exclut donc rien. Ajoutez la raison après un deux-points : `# override-lint-ignore {rule}: reason`.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/mail.js
const mail = {
    'certificate-not-checked': {
        title: 'certificat du serveur de messagerie non vérifié',
        trusted: '`{setting}` vaut `true` : Bitwarden accepte n’importe quel certificat, si bien que quelqu’un placé entre lui et le serveur de messagerie peut lire les identifiants et tous les e-mails. Supprimez la ligne ; si le certificat du serveur de messagerie vient de votre propre autorité, mettez celui de cette autorité, au format PEM, dans bwdata/ca-certificates et redémarrez.',
    },
    'mail-service-ignored': {
        title: 'service de messagerie sans effet',
        'smtp-beside-amazon': '`{setting}` est défini : Bitwarden envoie donc les e-mails par Amazon SES et ignore les paramètres SMTP. Gardez l’un des deux.',
        'amazon-incomplete': 'Bitwarden envoie les e-mails par Amazon SES, mais `{setting}` n’est pas défini : aucun e-mail ne part. Définissez l’identifiant de clé, le secret et la région, ou retirez le secret pour envoyer par SMTP.',
        'sendgrid-alone': '`{setting}` seul n’a pas d’effet : Bitwarden n’utilise SendGrid qu’à côté d’Amazon SES. Pour envoyer par SendGrid, utilisez son serveur SMTP.',
    },
    'sender-malformed': {
        title: 'expéditeur que les serveurs de messagerie refusent',
        'not-an-address': '`{setting}` n’est pas une adresse e-mail : la plupart des serveurs de messagerie refusent les e-mails d’un tel expéditeur. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
        unroutable: '`{setting}` appartient à un domaine qui n’existe pas sur Internet : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
        documentation: '`{setting}` appartient à un domaine réservé à la documentation : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    },
    'sender-missing': {
        title: 'expéditeur manquant',
        missing: '`{setting}` est absent : les e-mails partent au nom de no-reply@bitwarden.com, que la plupart des serveurs de messagerie refusent. Ajoutez-le avec une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
        empty: '`{setting}` est vide : les e-mails partent sans expéditeur, ce que la plupart des serveurs de messagerie refusent. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    },
    'smtp-host-malformed': {
        title: 'serveur de messagerie qui n’est pas un nom d’hôte',
        scheme: '`{setting}` contient un schéma d’URL : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom d’hôte seul ; port et ssl décident de TLS.',
        brackets: '`{setting}` est entre chevrons : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
        path: '`{setting}` contient une barre oblique : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
        port: '`{setting}` contient un port : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom d’hôte seul, et le port dans `globalSettings__mail__smtp__port`.',
        blank: '`{setting}` contient un espace : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
        container: '`{setting}` désigne le conteneur lui-même, où ne tourne aucun serveur de messagerie : aucun e-mail ne part. Écrivez le nom ou l’adresse par lesquels les conteneurs atteignent le serveur de messagerie.',
        address: '`{setting}` est une adresse e-mail : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom du serveur de messagerie.',
        misspelt: '`{setting}` ressemble au nom mal orthographié d’un serveur de messagerie : aucun e-mail ne part si cet hôte n’existe pas. Comparez-le au nom que donne votre fournisseur.',
    },
    'smtp-login-incomplete': {
        title: 'identifiants de messagerie incomplets',
        absent: '`{other}` est défini, mais pas `{setting}` : Bitwarden ne s’authentifie pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent alors ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
        placeholder: '`{other}` est défini, mais `{setting}` contient un texte d’exemple qui compte comme non défini : Bitwarden ne s’authentifie pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent alors ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
    },
    'smtp-not-configured': {
        title: 'serveur de messagerie non configuré',
        missing: '`{setting}` est absent : Bitwarden jette tous les e-mails sans rien dire. Ajoutez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
        commented: '`{setting}` est en commentaire : Bitwarden jette tous les e-mails sans rien dire. Retirez le `#` et renseignez host, port, ssl, username et password.',
        empty: '`{setting}` est vide : Bitwarden jette tous les e-mails sans rien dire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
        placeholder: '`{setting}` contient encore le REPLACE du programme d’installation : Bitwarden jette tous les e-mails sans rien dire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
        closed: '`{setting}` n’est pas défini : Bitwarden jette tous les e-mails sans rien dire ; et comme l’inscription est fermée, personne ne peut être invité. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
        elsewhere: 'Aucune ligne ne configure ici le courrier, et ce fichier est un fragment : si rien d’autre ne définit `{setting}`, Bitwarden jette chaque e-mail sans le dire. S’il est renseigné au déploiement, citez-le sous `provided`.',
    },
    'smtp-plain-login': {
        title: 'identifiants de messagerie non chiffrés',
        plain: 'Bitwarden s’authentifie auprès du serveur de messagerie par le port 25 sans chiffrement : n’importe qui peut lire le mot de passe en chemin. Ajoutez `{setting}=true`, ou utilisez le port 587.',
    },
    'smtp-setting-ignored': {
        title: 'paramètre de messagerie sans effet',
        ignored: '{settings} {count|n’a|n’ont} aucun effet sur le port {port} ; les e-mails partent sans {count|lui|eux}. Supprimez {count|la ligne|les lignes}.',
    },
    'smtp-tls-mismatch': {
        title: 'port 465 sans TLS',
        'implicit-tls-expected': 'Le port 465 utilise le TLS implicite, mais `{ssl}` vaut `false` : une invitation échoue au bout d’une minute et demie. Mettez-le à `true`, ou utilisez le port 587 si votre fournisseur le propose.',
        'ssl-missing': 'Le port 465 utilise le TLS implicite, mais `{ssl}` est absent, ce qui veut dire `false` : une invitation échoue au bout d’une minute et demie. Ajoutez-le avec `true`, ou utilisez le port 587 si votre fournisseur le propose.',
    },
    'smtp-tls-unusual': {
        title: 'TLS implicite sur un port inhabituel',
        ssl: '`{setting}` vaut `true` : Bitwarden utilise donc le TLS implicite sur le port {port}, ce que presque aucun serveur de messagerie ne fait, et l’envoi échoue. Utilisez le port 465, ou mettez-le à `false` ; sur le port 25, ajoutez alors `globalSettings__mail__smtp__startTls=true`, sinon rien n’est chiffré.',
        override: '`{setting}` impose à Bitwarden le TLS implicite sur le port {port}, ce que presque aucun serveur de messagerie ne fait : l’envoi échoue. Supprimez la ligne, ou utilisez le port 465.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/names.js
const names = {
    'duplicate-setting-case': {
        title: 'paramètre écrit de deux façons',
        duplicate: '`{setting}` est écrit de deux façons, aux lignes {line} et {other} : pour le serveur, c’est un seul et même paramètre, et il prend à chaque démarrage l’une des deux valeurs au hasard. Gardez une seule ligne, écrite `{setting}`.',
    },
    'duplicate-setting': {
        title: 'paramètre défini deux fois',
        different: '`{setting}` est défini aux lignes {line} et {winning} avec des valeurs différentes : la ligne {winning} l’emporte, la ligne {line} ne fait rien. Supprimez celle dont vous ne voulez pas.',
        same: '`{setting}` est défini aux lignes {line} et {winning} avec la même valeur : la ligne {line} ne fait rien. Supprimez l’une des deux.',
    },
    'misspelt-setting': {
        title: 'paramètre mal orthographié',
        spelling: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
        separator: '{name} n’est pas un paramètre de Bitwarden (deux tirets bas séparent les parties d’un nom), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
        nesting: '{name} n’est pas un paramètre de Bitwarden (une partie du nom manque ou n’est pas à sa place), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
        'file-suffix': '{name} n’est pas un paramètre de Bitwarden (les secrets ne sont pas lus dans des fichiers désignés par `_FILE`), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Définissez `{setting}` lui-même, ou déclarez-le sous `provided` s’il est renseigné au déploiement.',
        invented: '{name} n’a jamais été un paramètre de Bitwarden, bien que des guides le citent : le serveur l’ignore sans rien dire. Remplacez ce nom par `{setting}`, qui fait ce qui est voulu, et vérifiez la valeur.',
        beside: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
    },
    'removed-setting': {
        title: 'paramètre qui n’a plus d’effet',
        nothing: '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; c’est sans conséquence. Supprimez la ligne ; rien ne le remplace.',
        replaced: '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; `{replacement}` l’a remplacé. Utilisez ce dernier, et supprimez cette ligne.',
        several: '{settings} n’ont plus d’effet ; c’est sans conséquence. Supprimez les lignes.',
    },
    'setting-of-another-file': {
        title: 'paramètre d’un autre fichier',
        elsewhere: '{name} n’a pas d’effet ici : le conteneur qui l’utilise lit {file}, et non ce fichier. Déplacez la ligne là-bas.',
        'cloud-only': '{name} n’a pas d’effet : un serveur auto-hébergé ne le lit pas. Supprimez la ligne.',
    },
    'setting-too-new': {
        title: 'paramètre d’une version ultérieure',
        'too-new': '`{setting}` existe depuis Bitwarden {since}, et la version {release}, selon laquelle ce fichier est vérifié, l’ignore sans rien dire. Mettez le serveur à jour, ou corrigez `server-version`.',
    },
    'shape-ignored': {
        title: 'valeur donnée à une section ou à une liste',
        section: '{name} est une section, et non un paramètre : le serveur ignore la ligne sans rien dire. Nommez un paramètre de cette section, avec deux tirets bas entre les parties.',
        array: '`{setting}` est une liste, et le serveur ignore sans rien dire une liste sans indice. Écrivez une ligne par élément : `{setting}__0`, `{setting}__1` et ainsi de suite.',
        dictionary: '`{setting}` est une table, que le serveur ignore sans rien dire s’il n’y a pas de clé. Écrivez une ligne par entrée, avec la clé après deux tirets bas.',
    },
    'translated-setting': {
        title: 'paramètre traduit',
        ignored: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Une machine a traduit le guide {language}, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
        beside: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire (une machine a traduit le guide {language}, noms compris) ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
        rejected: 'Compose refuse un caractère dans {name} : `restart` arrêterait Bitwarden sans pouvoir le relancer. Une machine a traduit le guide {language}, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
    },
    'unknown-setting': {
        title: 'paramètre inconnu',
        unknown: '{name} n’est un paramètre d’aucune version connue de Bitwarden, qui l’ignore sans rien dire. Vérifiez le nom dans la documentation de Bitwarden, ou supprimez la ligne.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/secrets.js
const secrets = {
    'database-password-differs': {
        title: 'mot de passe de la base de données qui diffère',
        differs: 'Le mot de passe dans `{setting}` diffère de SA_PASSWORD dans {file} : une base de données créée à partir de ces fichiers refuse les services. Écrivez le même mot de passe aux deux endroits.',
    },
    'generated-file-edited': {
        title: 'fichier généré modifié à la main',
        edited: '{file} définit {settings}, mais la prochaine mise à jour de Bitwarden récrit ce fichier : {count|le paramètre est alors perdu|les paramètres sont alors perdus}. Déplacez-{count|le|les} dans le fichier vérifié ici.',
    },
    'overridden-elsewhere': {
        title: 'paramètre qu’un autre fichier remplace',
        environment: '{settings} {count|est aussi défini|sont aussi définis} dans {file}, qui l’emporte pour les services qu’il nomme : {count|la ligne d’ici n’a|les lignes d’ici n’ont} pas d’effet sur eux. Gardez-{count|le|les} à un seul endroit.',
        'env-file': '{file} donne à des services un autre fichier d’environnement, qui est lu après celui-ci et l’emporte sur lui. Vérifiez qu’il ne définit pas les mêmes noms.',
    },
    'secret-in-clear': {
        title: 'secrets en clair',
        'in-clear': '{settings} {count|contient un secret|contiennent des secrets} en clair : quiconque peut lire le dépôt, ou son historique, peut {count|le|les} lire. Changez-{count|le|les} sur le serveur, et ne versionnez à la place qu’une référence (SOPS, un gestionnaire de secrets, un secret de GitHub Actions).',
    },
    'secret-shared-between-servers': {
        title: 'secret partagé entre serveurs',
        shared: '`{setting}` a la même valeur ici et dans {file} : avec un même identifiant ou une même clé d’installation, le cloud de Bitwarden prend les deux serveurs pour un seul ; avec tout autre secret partagé, qui s’introduit dans l’un peut entrer dans l’autre. Donnez à chaque serveur la sienne.',
    },
    'well-known-secret': {
        title: 'secret connu de tous',
        published: '{settings} {count|a une valeur d’exemple|ont des valeurs d’exemple} que n’importe qui peut lire dans les modèles de Bitwarden : {count|elle ne protège|elles ne protègent} rien. Générez {count|un secret|des secrets} à vous et considérez comme compromis ce {count|qu’elle protégeait|qu’elles protégeaient}.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/update.js
const update = {
    'comment-lost-at-update': {
        title: 'commentaires que la mise à jour supprime',
        lost: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici ({count|ligne|lignes} {lines}) ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
        many: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici, les premiers aux lignes {lines} ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
    },
    'connection-string-reads-differently': {
        title: 'valeur que conteneurs et mise à jour lisent autrement',
        interpolated: 'Compose remplace `$` et le nom qui le suit dans `{setting}`, mais pas la mise à jour de Bitwarden : les conteneurs et la mise à jour utilisent des valeurs différentes, et aucune ligne ne donne à elle seule la même aux deux. Choisissez un mot de passe sans `$` devant une lettre.',
        different: 'Les conteneurs et la mise à jour de Bitwarden ne lisent pas `{setting}` de la même façon : la mise à jour enlève les guillemets doubles, mais ni les guillemets simples, ni les barres obliques inverses, ni les `$` doublés, et la migration de la base de données échoue avec une telle chaîne de connexion. Écrivez-la entre guillemets doubles, avec un mot de passe sans barre oblique inverse et sans `$` devant une lettre.',
        'not-found': 'La mise à jour de Bitwarden ne trouve pas `{setting}`, car la ligne ne commence pas par le nom et un signe égal : sans la chaîne de connexion, la migration de la base de données échoue. Commencez la ligne par le nom.',
    },
    'ignore-comment-behind-value': {
        title: 'commentaire d’exclusion après une valeur',
        behind: 'Le commentaire d’exclusion placé après la valeur de {name} n’exclut rien, et la mise à jour de Bitwarden en fait une partie de la valeur. Écrivez-le dans la configuration, ou sur sa propre ligne au-dessus.',
    },
    'update-adds-duplicate': {
        title: 'paramètre que la mise à jour ajoute une seconde fois',
        collides: '{settings} {count|n’est pas écrit|ne sont pas écrits} comme {count|l’écrit|les écrit} la mise à jour de Bitwarden : elle ajoute {count|une seconde ligne avec la valeur par défaut|de secondes lignes avec les valeurs par défaut}, et le serveur prend à chaque démarrage l’une des deux valeurs au hasard. Écrivez {count|le nom exactement comme indiqué|les noms exactement comme indiqué}.',
        shadowed: 'Avec `export` ou un espace avant le nom, ou un espace après, la mise à jour de Bitwarden ne trouve pas {settings} et ajoute au-dessus {count|une ligne avec la valeur par défaut|des lignes avec les valeurs par défaut} ; {count|la vôtre l’emporte|les vôtres l’emportent} encore. Commencez {count|la ligne|les lignes} par le nom, aussitôt suivi du signe égal.',
    },
    'update-breaks-value': {
        title: 'valeur que la mise à jour altère',
        unescaped: 'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name} : le serveur reçoit alors une autre valeur. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
        'unescaped-rejected': 'La prochaine mise à jour de Bitwarden retire les barres obliques inverses devant les guillemets dans la valeur de {name} : Compose refuse alors le fichier, et rien ne démarre. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
        cut: 'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les lit une par une : le serveur reçoit alors une autre valeur. Écrivez-la sur une seule ligne.',
        'cut-rejected': 'La valeur de {name} s’étend sur plusieurs lignes, et la prochaine mise à jour de Bitwarden les lit une par une : Compose refuse alors le fichier, et rien ne démarre. Écrivez-la sur une seule ligne.',
        moved: 'La prochaine mise à jour de Bitwarden change l’ordre des lignes, et ce à quoi {name} renvoie se retrouve en dessous : le serveur reçoit alors une autre valeur. Écrivez la valeur elle-même.',
        'moved-rejected': 'La prochaine mise à jour de Bitwarden change l’ordre des lignes, et Compose refuse alors {name} : rien ne démarre. Écrivez la valeur elle-même.',
    },
    'update-drops-line': {
        title: 'ligne que la mise à jour supprime',
        dropped: '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne. Écrivez-la avec un signe égal.',
        'default-returns': '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne et ajoute à la place la valeur par défaut. Écrivez-la avec un signe égal.',
    },
    'update-resets-setting': {
        title: 'paramètre que la mise à jour réinitialise',
        certificate: '`{setting}` est absent, et la prochaine mise à jour de Bitwarden l’ajoute vide : Identity et SSO ne peuvent pas ouvrir leur certificat et redémarrent en boucle. Ajoutez la ligne avec le mot de passe en usage.',
        mail: '`{setting}` est absent : la prochaine mise à jour de Bitwarden ajoute la valeur par défaut, et les e-mails partent alors par un autre port qu’aujourd’hui. Ajoutez la ligne avec la valeur en usage.',
    },
    'vault-url-overwritten': {
        title: 'adresse du coffre que la mise à jour écrase',
        overwritten: '`{setting}` diffère de `url` dans {file}, qui l’emporte à la prochaine mise à jour ou reconstruction : l’adresse du serveur change alors. Écrivez la même adresse aux deux endroits.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/rules/values.js
const values = {
    'placeholder-left': {
        title: 'texte d’exemple non remplacé',
        mail: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise tel{count||s} quel{count||s} : aucun e-mail ne part. Écrivez les valeurs de votre serveur de messagerie ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
        amazon: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : Bitwarden envoie par Amazon SES, qui {count|le|les} refuse, et aucun e-mail ne part. Écrivez vos propres valeurs, ou supprimez les lignes pour envoyer par SMTP.',
        database: '{settings} contient encore le mot de passe d’un exemple : la base de données refuse la connexion, et le serveur ne peut rien lire ni enregistrer. Écrivez le vrai ; s’il est renseigné au déploiement, déclarez le paramètre sous `provided`.',
        crash: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, là où il faut un nombre, un booléen ou un identifiant : les conteneurs du serveur redémarrent en boucle. Écrivez les vraies valeurs ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
        installation: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : le cloud de Bitwarden {count|le|les} refuse, donc ni notifications push ni synchronisation de licence. Écrivez ce que bitwarden.com/host vous a donné.',
        address: '{settings} {count|est|sont} sous un domaine d’exemple : les liens des e-mails et la connexion y mènent au lieu de mener à votre serveur. Écrivez l’adresse de votre serveur.',
        admins: '{settings} cite encore un texte d’exemple : cette personne ne peut pas se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
        breaks: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs} : ce qui en dépend échoue. Écrivez {count|la vraie valeur|les vraies valeurs} ; si {count|elle est renseignée|elles sont renseignées} au déploiement, déclarez {count|le paramètre|les paramètres} sous `provided`.',
        unused: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs}. Écrivez {count|la vraie valeur, ou supprimez la ligne|les vraies valeurs, ou supprimez les lignes}.',
    },
    'port-out-of-range': {
        title: 'port hors limites',
        'out-of-range': '`{setting}` n’est pas un port valide : aucun e-mail ne part. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
    },
    'timespan-in-days': {
        title: 'durée en jours',
        number: '`{setting}` est un nombre seul, que le serveur lit comme des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` si vous voulez un jour.',
        hours: '`{setting}` compte plus de 23 heures : le serveur lit donc le premier nombre comme des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
    },
    'value-does-not-bind': {
        title: 'valeur que le serveur ne sait pas lire',
        'wrong-word': '`{word}` n’est pas un booléen pour `{setting}` : les conteneurs du serveur redémarrent en boucle. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
        'empty-boolean': '`{setting}` est vide, ce qui n’est pas un booléen : les conteneurs du serveur redémarrent en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
        empty: '`{setting}` est vide, alors qu’il faut {wanted} : les conteneurs du serveur redémarrent en boucle. Renseignez-le, ou supprimez la ligne.',
        rejected: '`{setting}` {fault} : les conteneurs du serveur redémarrent en boucle, et leur journal montre la valeur. Écrivez {wanted}.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/cli.js
const cli = {
    cli: {
        usage: 'Utilisation :',
        options: 'Options :',
        lint: 'vérifier des fichiers ou des dossiers ; « - » lit l’entrée standard ; sans rien : le dossier courant',
        explain: 'ce que signifie une règle ou un paramètre et comment l’ignorer ; sans rien : la liste des règles',
        previewUpdate: 'ce que la mise à jour de Bitwarden fera du fichier, en différences aux valeurs masquées',
        lsp: 'le serveur de langage des éditeurs : constats pendant la saisie, explications, complétions et corrections',
        lspStdio: 'Le serveur de langage parle par l’entrée et la sortie standard. Écrivez `override-lint lsp --stdio`.',
        exitCodes: 'Code de sortie : 0 aucun constat qui compte, 1 constats de gravité `--fail-on` ou plus, 2 erreur de votre part ou fichier illisible, 3 bogue de ce programme.',
        unknownOption: 'Option inconnue : {name}. {hint}',
        anOption: 'elle commence par un tiret',
        seeHelp: '`override-lint --help` donne la liste des options.',
        needsArgument: '`{name}` a besoin de son argument. Écrivez `{name} {argument}`.',
        takesNone: '`{name}` ne prend pas d’argument. Écrivez-la seule.',
        twice: '`{name}` est donnée deux fois. N’en gardez qu’une.',
        together: '`{one}` et `{other}` ne se combinent pas. Gardez-en une seule.',
        stdinAlone: 'L’entrée standard (« - ») doit être le seul chemin. Retirez les autres.',
        stdinName: '`--stdin-filename` nomme ce que lit « - ». Ajoutez « - » ou retirez cette option.',
        onePath: '`{command}` prend un seul argument. Retirez les autres.',
        oneFile: '`{command}` prend le chemin d’un fichier. Ajoutez-le.',
        noFix: 'L’entrée standard ne peut pas être corrigée sur place. Retirez `--fix`.',
        noFiles: 'Aucun global.override.env n’a été trouvé : rien n’a été vérifié. Indiquez les fichiers ou les dossiers, ou citez des motifs sous `files` dans la configuration.',
        noFilesMatch: 'Aucun fichier ne correspond aux motifs demandés ({source}) : rien n’a été vérifié. Corrigez-les, ou écrivez `--if-no-files ignore`.',
        stdinUnread: 'L’entrée standard a reçu des données qui n’ont pas été lues. Pour les vérifier, donnez `-` comme chemin.',
        cannotPrint: 'Impossible d’écrire le rapport sur la sortie standard ({code}). Vérifiez le disque, ou ce à quoi elle est reliée.',
        progress: '{done} fichiers vérifiés sur {total}',
        ofFile: '{path} : {why}',
        baselineWritten: '{path} contient maintenant {count|# constat|# constats}.',
        neither: '{name} n’est ni une règle ni un paramètre. {hint}',
    },
    explain: {
        severity: 'Gravité : {level}. Depuis la version {since}.',
        off: 'désactivée par défaut',
        fixSafe: 'Corrigé par `--fix`.',
        fixUnsafe: 'Corrigé par `--fix=unsafe` : vérifiez le résultat.',
        fixDisplay: 'La correction est montrée, pas faite.',
        says: 'Messages possibles :',
        ignore: 'Pour l’ignorer, dans {path} :',
        why: 'pourquoi c’est ignoré',
        page: 'En savoir plus : {url}',
        type: 'Type : `{type}`.',
        typeOneOf: 'Type : un mot parmi {words}.',
        standard: 'Valeur par défaut : {value}.',
        nothing: 'Pas de valeur par défaut.',
        secret: 'C’est un secret : les constats ne marquent que son nom.',
        since: 'Lu depuis Bitwarden {release}.',
        removed: '{name} n’a plus d’effet depuis Bitwarden {release}.',
        replaced: '{name} a pris sa place.',
        provided: 'S’il est renseigné au déploiement, dans {path} :',
        placeholderIsNone: 'Vide, `REPLACE` ou `SECRET`, il compte comme non défini.',
        textAsIs: 'Vide ou `REPLACE`, il est utilisé tel quel.',
        mustBind: 'S’il est vide, `REPLACE` ou quoi que ce soit d’autre que {wanted}, les conteneurs du serveur redémarrent en boucle.',
        emptyOrBind: 'Vide, il compte comme non défini ; s’il est `REPLACE` ou quoi que ce soit d’autre que {wanted}, les conteneurs du serveur redémarrent en boucle.',
        list: 'C’est une liste : écrivez `{name}__0`, `{name}__1` et ainsi de suite. Le nom seul est ignoré sans rien dire.',
        dictionary: 'Il prend des clés : écrivez `{name}__KEY` pour chacune. Le nom seul est ignoré sans rien dire.',
        unused: 'Il est encore lu, mais n’a plus d’effet depuis Bitwarden {release}.',
        readsInstead: 'Bitwarden lit `{name}` à la place.',
        undocumented: 'L’aide de Bitwarden ne le décrit pas.',
        meant: '{name} n’est pas un paramètre de Bitwarden et est ignoré sans rien dire. Sans doute s’agit-il de :',
        elsewhere: '{name} se lit dans {path}, pas dans global.override.env.',
        notHere: '{name} ne se lit dans aucun fichier que l’on modifie sur un serveur auto-hébergé.',
        section: '{name} est une section, qui ne prend pas de valeur elle-même. Définissez ce qu’elle contient :',
    },
    failure: {
        internal: 'Un bogue d’override-lint, pas une erreur dans vos fichiers : {error} dans {place}. Merci de signaler cette ligne ; elle ne contient rien de vos fichiers.',
        unknownPlace: 'un endroit inconnu',
        unsaid: 'Un bogue d’override-lint, pas une erreur dans vos fichiers, qui n’a pas pu être décrit en entier. Merci de le signaler.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/config.js
const config = {
    choices: {
        files: 'Les fichiers à vérifier : des motifs qui remplacent ceux intégrés ; un `!` initial exclut des fichiers',
        templates: 'Les fichiers qui sont des modèles : ce qui y est renseigné au déploiement n’est pas vérifié',
        provided: 'Les paramètres renseignés au déploiement',
        tokens: 'D’autres formes de « renseigné au déploiement » : des expressions régulières pour une valeur entière',
        organization: 'Ce que l’organisation a acheté et ce qu’elle veut',
        plan: 'Son offre ; `families` ne comprend pas `billing-sync`',
        features: 'Les fonctionnalités qu’elle veut : chacune qui est désactivée ou en panne donne une erreur',
        serverVersion: 'La version de Bitwarden selon laquelle vérifier ; par défaut l’étiquette d’un docker-compose.yml versionné à côté du fichier, sinon la plus récente connue',
        failOn: 'La plus basse gravité qui fait échouer l’exécution : `error`, `warning`, `notice` ou `never`',
        language: 'La langue de tous les rapports ; par défaut l’anglais, et pour le texte celle du système',
        afterMerge: 'Ce qu’il faut lancer après une fusion, au lieu de `./bitwarden.sh restart`',
        rules: 'La gravité de règles particulières',
        level: 'La gravité de cette règle ; `off` (ou `false`) la désactive',
        ruleLines: 'La gravité de règles particulières, ou `off` : une ligne `RULE=LEVEL` pour chacune',
        ignore: 'Les constats à ignorer, chacun avec sa raison',
        ignoreRule: 'La règle à ignorer',
        ignoreFiles: 'Seulement dans ces fichiers',
        ignoreSetting: 'Seulement pour ce paramètre',
        reason: 'Pourquoi ; montré partout où les constats ignorés sont montrés',
        overrides: 'D’autres réglages pour certains fichiers',
        overridesFiles: 'Les fichiers auxquels ils s’appliquent',
        baseline: 'Un relevé des constats à ignorer pour le moment : seuls les nouveaux sont signalés',
        config: 'Le fichier de configuration ; par défaut `.github/override-lint.yml` ou `.override-lint.yml`, s’il y en a un',
        noConfig: 'Ne lire aucun fichier de configuration',
        printConfig: 'Montrer la valeur de chaque option et sa provenance, sans rien vérifier',
        format: 'Le format de la sortie standard',
        report: 'Écrire aussi un rapport dans un fichier ; répétable',
        writeBaseline: 'Relever tous les constats actuels dans ce fichier de référence',
        fix: 'Appliquer les corrections sans risque ; `unsafe` : aussi celles à vérifier ensuite',
        fixDryRun: 'Montrer ce que `--fix` changerait, en différences aux valeurs masquées, sans rien écrire',
        rule: 'La gravité d’une règle, ou `off` ; répétable',
        ifNoFiles: 'Que faire s’il n’y a aucun fichier à vérifier ; par défaut : une ligne dans le journal ; une erreur si vos propres motifs ne correspondent à rien',
        stdinFilename: 'Le chemin à utiliser pour l’entrée standard',
        stdio: 'Parler par l’entrée et la sortie standard ; réservée à `lsp`',
        color: 'Les couleurs du rapport en texte',
        help: 'Montrer cette aide',
        version: 'Montrer la version',
        gate: 'Les constats qui comptent : `all` ; `changed-files`, ceux des fichiers que touche ce changement ; `new`, ceux que la base n’avait pas',
        suggestions: 'Suggérer les corrections sans risque dans une revue de la demande de tirage (requiert `pull-requests: write`)',
        summary: 'Écrire le résumé du travail',
        sarifFile: 'Écrire un rapport SARIF dans ce fichier',
        jsonFile: 'Écrire un rapport JSON dans ce fichier',
        githubToken: 'Sert à lire la base du changement et à écrire les suggestions ; tout le reste fonctionne sans lui',
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
        notYaml: '{path} n’est pas du YAML valide, à partir de la ligne {line}. Vérifiez-y l’indentation, les guillemets et les deux-points.',
        tooLarge: '{path} est plus grand que ne peut l’être un fichier de configuration ({limit} octets). Vérifiez que c’est le bon fichier.',
        unknownKey: '{key}, à la ligne {line} de {path}, n’est pas une clé de la configuration. {hint}',
        unknownRule: '{rule} n’est pas une règle ({source}). {hint}',
        duplicateKey: 'Clé en double dans {path}, à la ligne {line}. Supprimez l’une des deux.',
        wrongValue: 'La valeur de `{key}`, à la ligne {line} de {path}, ne convient pas. Valeur attendue : {takes}. Corrigez-la à cet endroit.',
        missingKey: '`{key}` manque dans ce qui commence à la ligne {line} de {path}. Ajoutez cette clé. Valeur attendue : {takes}.',
        badExpression: 'La ligne {line} de {path} n’est pas une expression régulière valide. Corrigez-la, ou échappez ce qui est à prendre à la lettre.',
        slowExpression: 'L’expression régulière à la ligne {line} de {path} répète un groupe déjà répété, ce qui peut durer sans fin. Écrivez-la sans la répétition intérieure.',
        familiesBilling: 'L’organisation à la ligne {line} de {path} a l’offre `families`, qui ne comprend pas `billing-sync`, mais veut cette fonctionnalité. Retirez l’une des deux.',
        outside: '`{key}`, à la ligne {line} de {path}, sort du dépôt. Indiquez un fichier qui s’y trouve.',
        aKey: 'Une clé',
        named: '`{name}`',
        didYouMean: 'Vouliez-vous dire `{name}` ?',
        oneOf: 'Au choix : {words}.',
        listRules: '`override-lint explain` donne la liste des règles.',
        andMore: '{first} ({count|# autre problème|# autres problèmes} dans ce fichier.)',
        wrongText: 'Valeur incorrecte ({source}). Valeur attendue : {takes}. Corrigez-la à cet endroit.',
        notFound: 'Fichier de configuration {path} introuvable. Corrigez le chemin, ou ne l’indiquez pas.',
        unreadable: '{path} ne peut pas être lu. Vérifiez que c’est un fichier et qui a le droit de le lire.',
        badBaseline: '{path} n’est pas un fichier de référence de ce programme. Récrivez-le avec `--write-baseline {path}`.',
        baselineNotFound: 'Fichier de référence {path} introuvable. Créez-le avec `--write-baseline {path}`.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/editor.js
const editor = {
    editor: {
        notChecked: '{why} D’ici là, rien n’est vérifié dans ce fichier.',
        fixAll: 'Appliquer toutes les corrections sûres',
        unsafe: '{fix} (non sûr : vérifiez que c’est bien voulu)',
        ignore: 'Ignorer {rule} dans ce fichier, dans {path}',
        ignoreSetting: 'Ignorer {rule} pour {setting} dans ce fichier, dans {path}',
        reason: 'dire pourquoi',
        settings: '{count|# paramètre|# paramètres}',
        liteFlag: 'Type : `true` l’active ; tout autre texte le laisse désactivé.',
        liteService: 'Il active ou désactive le service {service}.',
        liteBecomes: 'Dans son conteneur, Bitwarden Lite en tire {settings}.',
        liteTlsOnly: 'Il n’est lu qu’avec `BW_ENABLE_SSL=true`.',
        liteLongDefault: 'Sans lui, Bitwarden Lite utilise sa propre valeur par défaut.',
    },
    areas: {
        mail: 'Courrier',
        access: 'Accès',
        cloud: 'Cloud Bitwarden',
        database: 'Base de données',
        secrets: 'Secrets entre services',
        web: 'Adresses et TLS',
        services: 'Services actifs',
        storage: 'Stockage',
        logs: 'Journaux et événements',
        other: 'Autres',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/files.js
const files = {
    files: {
        notFound: 'Aucun fichier ni dossier de ce nom. Vérifiez le chemin, qui part du dossier courant.',
        vanished: 'Le fichier a disparu pendant l’exécution. Relancez la vérification quand rien d’autre ne modifie le dossier.',
        folder: 'C’est un dossier : il n’y a donc pas de fichier à vérifier. Renommez le dossier, ou indiquez un autre chemin.',
        special: 'C’est un tube ou un périphérique, qui n’est pas lu. Indiquez un fichier, ou écrivez sur l’entrée standard et indiquez `-`.',
        tooLarge: 'Le fichier dépasse {limit} Mio : il n’est donc pas lu. Indiquez le bon fichier, ou excluez celui-ci de `files`.',
        tooLong: 'Le fichier dépasse {limit} lignes : il n’est donc pas vérifié. Indiquez le bon fichier, ou excluez celui-ci de `files`.',
        noPermission: 'Le droit de lire le fichier manque. Donnez-le à l’utilisateur qui lance ce programme.',
        symlinkBroken: 'Le lien symbolique ne mène nulle part, ou tourne en rond. Faites-le mener à un fichier, ou supprimez-le.',
        symlinkOutside: 'Le lien symbolique sort du dossier parcouru : il n’est donc pas suivi. Mettez-y le fichier lui-même, ou indiquez son chemin.',
        unreadable: 'Impossible de lire le fichier ({code}). Vérifiez le disque et le chemin.',
        folderRejected: 'Impossible de lister le dossier ({code}) : rien n’y est donc vérifié. Donnez le droit de le lire, ou indiquez les dossiers à vérifier.',
        cannotWrite: 'Impossible d’écrire {path} ({code}). Choisissez un autre endroit, ou donnez le droit d’y écrire.',
        folderNotUtf8: 'Le nom de ce dossier n’est pas en UTF-8 : impossible de l’ouvrir, et rien n’y est vérifié. Renommez-le.',
        nameNotUtf8: 'Le nom de ce fichier n’est pas en UTF-8 : impossible de l’ouvrir. Renommez-le.',
        leftOut: '`files` laisse de côté {count|# fichier|# fichiers} que le réglage par défaut vérifierait : {paths}. Ajoutez-{count|le|les} à `files`, ou laissez ainsi.',
        tooMany: 'Il y a plus de {limit} fichiers à vérifier, ce qui est la limite. Indiquez moins de dossiers, ou des motifs plus étroits sous `files`.',
        patternTooBig: 'Le motif `{pattern}` dépasse 4096 caractères ou représente plus de 1000 chemins. Écrivez-en plusieurs plus courts.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/findings.js
const findings = {
    name: {
        onLine: 'ce nom (ligne {line})',
        shown: '`{name}`',
        removed: '`{name}` (depuis {release})',
    },
    word: {
        true: 'true',
        false: 'false',
    },
    language: {
        fr: 'français',
        de: 'allemand',
        es: 'espagnol',
        pt: 'portugais',
        it: 'italien',
        nl: 'néerlandais',
        ja: 'japonais',
    },
    fault: {
        empty: 'est vide',
        notABoolean: 'n’est pas un booléen',
        notANumber: 'n’est pas un nombre entier',
        outOfRange: 'est un nombre hors limites',
        notAGuid: 'n’est pas un identifiant de la forme 00000000-0000-0000-0000-000000000000',
        notATimespan: 'n’est pas une durée',
        notADate: 'n’est pas une date',
        notInEnum: 'n’est pas l’un des mots admis',
    },
    wanted: {
        boolean: '`true` ou `false`',
        integer: 'un nombre entier sans séparateur',
        number: 'un nombre avec un point décimal',
        guid: 'un identifiant de la forme 00000000-0000-0000-0000-000000000000',
        timespan: 'une durée telle que `00:15:00`',
        enum: 'l’un des mots que cite sa documentation',
        date: 'une date telle que `2026-01-31`',
        other: 'une valeur du bon type',
    },
    related: {
        port: 'le port',
        alsoPublished: '`{setting}` également',
        alsoSet: 'défini ici aussi',
        counts: 'la ligne qui compte',
        otherSpelling: 'l’autre façon de l’écrire',
        alsoRemoved: 'sans effet non plus',
        alsoOverridden: 'remplacé aussi',
        alsoDuplicate: 'ajouté une seconde fois aussi',
        alsoIgnored: 'sans effet non plus',
        alsoDiffers: 'lu autrement aussi',
        alsoInClear: 'en clair aussi',
        alsoPlaceholder: 'texte d’exemple aussi',
        unguarded: 'sans garde-fou non plus',
    },
    fix: {
        rename: 'Renommer en `{setting}`',
        setTrue: 'Mettre `{setting}` à `true`',
        setFalse: 'Mettre `{setting}` à `false`',
        add: 'Ajouter `{setting}` avec `true`',
        pointToRegion: 'Mettre {settings} à {count|son adresse|leurs adresses} chez {domain}',
        quote: 'Mettre la valeur entre guillemets simples',
        deleteLine: 'Supprimer la ligne {line}',
        deleteLines: 'Supprimer les {count} lignes en double',
        plainName: 'Commencer la ligne par `{setting}=`',
        cutSlash: 'Retirer la dernière barre oblique de `{setting}`',
        removeStrange: 'Retirer le caractère',
        fixed: '(corrigé)',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/github.js
const github = {
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
        noFiles: 'Aucun global.override.env n’a été trouvé dans l’espace de travail : rien n’a été vérifié. Extrayez d’abord le dépôt, ou indiquez les fichiers dans `files`.',
        noFilesMatch: 'Aucun fichier ne correspond aux motifs demandés ({source}) : rien n’a été vérifié. Corrigez-les, ou écrivez `if-no-files: ignore`.',
        noWorkspace: 'GITHUB_WORKSPACE n’est pas défini. Lancez ceci comme étape d’un flux de travail, après actions/checkout.',
        noSummary: 'Impossible d’écrire le résumé du travail ; tous les constats sont dans le journal.',
    },
    change: {
        gate: 'l’échec sur `{from}` : `fail-on` devient `{to}`',
        rule: 'la règle `{rule}`',
        level: 'le niveau `{from}` de `{rule}`, qui devient `{to}`',
        ignore: '`{rule}` par une exclusion de la configuration, avec la raison « {reason} »',
        comment: '`{rule}` par un commentaire dans {path}',
        baseline: '{count|# constat|# constats} par le fichier de référence',
        unknown: 'On ne sait pas si ce changement désactive des règles : la configuration précédente n’a pas pu être lue.',
    },
    github: {
        eventUnreadable: 'GITHUB_EVENT_PATH n’est pas une charge utile valide de cet événement.',
        compared: 'Comparé à {base}, l’ancêtre commun : {count|# fichier modifié|# fichiers modifiés}.',
        comparedAll: 'Comparé à {base}, l’ancêtre commun ; tous les fichiers comptent comme modifiés : {reason}',
        notCompared: 'Comparé à rien : {reason}',
        noBase: 'cet événement n’a pas d’état antérieur.',
        newBranch: 'la branche est nouvelle, et le commit d’où elle part n’a pas été trouvé.',
        noToken: 'les commits précédents ne sont pas dans la copie extraite, et il n’y a pas de jeton pour interroger GitHub. Mettez `fetch-depth: 0` à actions/checkout, ou laissez `github-token` tel quel.',
        readDenied: 'les commits précédents ne sont pas dans la copie extraite, et le jeton n’a pas le droit de les lire. Ajoutez `contents: read` et `pull-requests: read` à `permissions`, ou mettez `fetch-depth: 0` à actions/checkout.',
        readMissing: 'GitHub ne trouve pas les commits (comme après une poussée forcée) ou ne les montre pas à ce jeton. Mettez `fetch-depth: 0` à actions/checkout.',
        noAnswer: 'GitHub n’a pas donné de réponse utilisable. Relancez le travail, ou mettez `fetch-depth: 0` à actions/checkout.',
        tooManyFiles: 'GitHub ne liste pas autant de fichiers modifiés. Mettez `fetch-depth: 0` à actions/checkout.',
        movedOn: 'la demande de tirage a des commits plus récents ; leur exécution le montrera.',
        pullRequestTarget: 'Sous `pull_request_target`, c’est la branche de base qui est extraite, et non la demande de tirage, et le jeton peut écrire. Lancez sur `pull_request` : annotations, résumé et verdict y fonctionnent, pour les duplications aussi.',
        reviewBody: 'override-lint suggère {count|# modification|# modifications}. Chacune laisse tous les autres paramètres tels quels.',
        suggestionsPosted: '{count|# suggestion publiée|# suggestions publiées} sur la demande de tirage.',
        suggestionsRemoved: '{count|# suggestion périmée retirée|# suggestions périmées retirées} de la demande de tirage.',
        suggestionsLeft: '{count|# autre suggestion non publiée|# autres suggestions non publiées} : une demande de tirage en reçoit 20 au plus. `override-lint --fix` les applique toutes.',
        suggestionsMerged: 'Pas de suggestion dans {paths} : ce qui a été vérifié n’est pas ce que contient la demande de tirage, parce que la branche de base a modifié le même fichier ou qu’une étape précédente l’a fait.',
        reviewNoPull: 'Pas de suggestions : cette exécution ne concerne pas une demande de tirage.',
        reviewNoToken: 'Pas de suggestions sur la demande de tirage : il n’y a pas de jeton. Laissez `github-token` tel quel, ou donnez-en un.',
        reviewDenied: 'Pas de suggestions sur la demande de tirage : le jeton n’a pas le droit d’y écrire. Ajoutez `pull-requests: write` à `permissions` ; annotations, résumé et verdict n’en ont pas besoin.',
        reviewDeniedFork: 'Pas de suggestions sur la demande de tirage : celles venant de duplications reçoivent un jeton en lecture seule. Annotations, résumé et verdict n’ont pas besoin de plus.',
        reviewUnprocessable: 'Pas de suggestions sur la demande de tirage : GitHub a refusé leurs lignes (422). Les constats sont dans le résumé.',
        reviewNoAnswer: 'Pas de suggestions sur la demande de tirage : GitHub n’a pas donné de réponse utilisable. Les constats sont dans le résumé.',
        reviewMovedOn: 'Pas de suggestions sur la demande de tirage : elle a des commits plus récents, dont l’exécution les fera.',
        gateAll: 'On ne sait pas ce qui a changé : tous les constats comptent donc.',
        gateShared: 'La configuration, le fichier de référence ou un fichier associé a changé : tous les constats comptent donc.',
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
        nothingNew: 'Il n’apporte aucun constat, n’en corrige aucun et n’active ni ne désactive aucune fonctionnalité.',
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
        rejected: 'Compose refuse `{path}` : `./bitwarden.sh restart` arrête le serveur avant que Compose ne lise le fichier, et Bitwarden resterait arrêté.',
        restart: 'Après la fusion, lancez `{command}` sur le serveur ; d’ici là, il garde les anciennes valeurs.',
        withoutMessages: 'C’est trop pour un seul résumé : les messages sont omis ici ; ils sont dans le journal.',
        onlyCounts: 'C’est trop pour un seul résumé : il ne montre que des nombres, pour {count|# fichier|# fichiers} au plus ; les constats sont dans le journal.',
        errors: 'Erreurs',
        warnings: 'Avertissements',
        notices: 'Remarques',
    },
    annotation: {
        nothingChecked: 'Aucun fichier n’a été vérifié : cela n’approuve donc rien. Récupérez le dépôt avant cette étape, ou indiquez les fichiers dans `files`.',
        moreErrors: '{count|# autre erreur|# autres erreurs}',
        moreWarnings: '{count|# autre avertissement|# autres avertissements}',
        moreNotices: '{count|# autre remarque|# autres remarques}',
        inSummary: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le résumé du travail.',
        inLog: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le journal de cette étape.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/page.js
const page = {
    page: {
        title: 'Override lint : vérifier un fichier global.override.env dans le navigateur',
        private: 'Rien ne quitte ce navigateur.',
        privateWhy: 'Tout l’outil est dans cette page. Une fois chargée, elle n’envoie rien, ne récupère rien et n’enregistre rien : sa propre politique de sécurité bloque toute connexion. Elle fonctionne aussi hors ligne.',
        noScript: 'L’outil est du JavaScript qui s’exécute dans cette page. Autorisez-le ici pour vérifier un fichier.',
        language: 'Langue',
        heading: 'Que fera votre serveur de ce fichier ?',
        lead: 'Collez le `global.override.env` d’un serveur Bitwarden® auto-hébergé, le `settings.env` de Bitwarden Lite, ou le modèle de l’un d’eux. Il est lu comme le lisent Setup, Docker Compose et .NET.',
        examples: 'Essayer un exemple :',
        exampleMistakes: 'Trois erreurs',
        exampleGood: 'Un fichier correct',
        exampleGuide: 'Copié d’un guide',
        exampleLite: 'Pour Bitwarden Lite',
        exampleTemplate: 'Un modèle Ansible',
        file: 'Le fichier',
        name: 'Nom du fichier',
        open: 'Ouvrir un fichier…',
        clear: 'Effacer',
        text: 'Texte du fichier',
        placeholder: 'Collez un fichier ici, déposez-en un ou chargez un exemple.',
        drop: 'Déposez le fichier pour le vérifier. Il reste dans ce navigateur.',
        oneFile: 'Seul {name} a été ouvert : cette page vérifie un fichier à la fois.',
        tooLarge: 'Le fichier a plus de {limit} caractères : cette page ne le vérifie pas. Utilisez l’outil en ligne de commande.',
        report: 'Le rapport',
        empty: 'Le rapport s’affiche ici pendant la saisie.',
        emptyFindings: 'Les constats, chacun à la ligne à modifier',
        emptyFeatures: 'Les fonctionnalités de l’organisation qui marcheront',
        emptyUpdate: 'Ce que la mise à jour de Bitwarden fera du fichier',
        emptyFixes: 'Les corrections, chacune montrée avant d’être faite',
        passes: 'Réussi',
        fails: 'Échec',
        nothing: 'aucun constat',
        judgedBy: 'jugé d’après Bitwarden {release}',
        standard: 'Installation standard',
        lite: 'Installation Bitwarden Lite',
        template: 'Modèle',
        findings: 'Constats',
        goToLine: 'Aller à la ligne {line}',
        suppressed: '{count|# constat est ignoré|# constats sont ignorés} par un commentaire',
        omitted: '{count|# autre constat|# autres constats} des mêmes sortes',
        fix: 'Correction : {fix}',
        safe: 'sûre',
        unsafe: 'à vérifier d’abord',
        apply: 'Appliquer',
        safeFixes: '{count|# correction sûre|# corrections sûres}',
        applyAll: '{count|L’appliquer|Appliquer les #}',
        fixed: '{count|# constat corrigé|# constats corrigés}.',
        undo: 'Annuler',
        undone: 'La correction est annulée.',
        change: 'La modification, valeurs masquées',
        update: 'Ce que fait la mise à jour',
        updateWhy: '`bitwarden.sh update` récrit le fichier. La comparaison le montre avant et après, toutes les valeurs masquées.',
        updateUnchanged: 'La mise à jour de Bitwarden laisse ce fichier tel quel.',
        updateLite: 'Bitwarden Lite n’a pas de Setup : une mise à jour laisse le fichier tel quel.',
        updateTemplate: 'La mise à jour récrit le fichier produit à partir de ce modèle. Collez le fichier rempli pour voir ce qu’il devient.',
        updateDiff: 'Voir la comparaison',
        alone: 'Cette page voit un seul fichier. L’outil en ligne de commande et l’action GitHub lisent aussi les fichiers voisins, votre configuration et ce que change une pull request.',
        project: 'Override lint sur GitHub',
        licenses: 'Licences',
        trademark: 'Bitwarden est une marque déposée de Bitwarden, Inc. Ce projet en est indépendant.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/preview.js
const preview = {
    preview: {
        now: 'le fichier actuel',
        after: 'après la mise à jour de Bitwarden',
        unchanged: 'La mise à jour de Bitwarden laisse ce fichier tel quel.',
        nothingLost: 'Rien n’est perdu : chaque paramètre garde sa valeur.',
        moved: 'déplacé',
        changed: 'modifié',
        default: 'ajouté par la mise à jour',
        deleted: 'supprimé',
        rejectedNow: 'Compose refuse déjà ce fichier, avant toute mise à jour : les valeurs montrées ici sont donc incertaines. Vérifiez et corrigez d’abord le fichier.',
        rejected: 'Compose refuse le fichier après la mise à jour : le serveur est arrêté et ne redémarre pas. Corrigez ce qui est listé ci-dessous avant de mettre à jour.',
        unescaped: 'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name} : le serveur reçoit une autre valeur. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
        unescapedRejected: 'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name}, et Compose refuse ce qui reste. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
        cut: 'La valeur de {name} s’étend sur plusieurs lignes, qui sont lues une par une : le serveur reçoit une autre valeur. Écrivez-la sur une seule ligne.',
        cutRejected: 'La valeur de {name} s’étend sur plusieurs lignes, qui sont lues une par une, et Compose refuse ce qui reste. Écrivez-la sur une seule ligne.',
        movedValue: 'L’ordre des lignes change, et ce à quoi {name} renvoie se retrouve en dessous : le serveur reçoit une autre valeur. Écrivez la valeur elle-même.',
        movedRejected: 'L’ordre des lignes change, et Compose refuse alors {name}. Écrivez la valeur elle-même.',
        colon: 'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal. Écrivez-la avec un signe égal.',
        colonDefault: 'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal, et la valeur par défaut de Bitwarden prend sa place. Écrivez-la avec un signe égal.',
        nameOnly: 'La ligne de {name} est supprimée, car elle n’a pas de signe égal. Écrivez une valeur après un signe égal, ou supprimez la ligne.',
        database: '`{setting}` est absent et est ajouté avec un nouveau mot de passe aléatoire, que la base de données ne connaît pas. Ajoutez la ligne avec la chaîne de connexion en usage.',
        certificate: '`{setting}` est absent et est ajouté vide : Identity et SSO ne peuvent pas ouvrir leur certificat et redémarrent en boucle. Ajoutez la ligne avec le mot de passe en usage.',
        server: '`{setting}` est absent et est ajouté avec des zéros, avec lesquels les conteneurs du serveur redémarrent en boucle. Ajoutez la ligne avec l’identifiant obtenu sur bitwarden.com/host.',
        cloud: '`{setting}` est absent et est ajouté vide : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Ajoutez la ligne avec la clé obtenue sur bitwarden.com/host.',
        mail: '`{setting}` est absent et est ajouté à 587, alors que le serveur utilisait 25 jusque-là. Ajoutez la ligne avec le port en usage.',
        duplicate: 'La ligne de {name} reste, et la forme que Bitwarden écrit s’y ajoute avec une valeur par défaut : le serveur prend à chaque démarrage l’une des deux valeurs au hasard. Écrivez le nom comme Bitwarden.',
        shadowed: 'La ligne de {name} reste et l’emporte, mais elle est ajoutée une seconde fois avec une valeur par défaut, car le nom n’est pas en début de ligne, ou un espace ou un deux-points le suit. Commencez la ligne par le nom et un signe égal.',
        vault: '`globalSettings__baseServiceUri__vault` prend la valeur de `url` dans config.yml. Écrivez la même adresse aux deux endroits.',
        replace: '{settings} {count|est absent et est ajouté|sont absents et sont ajoutés} avec REPLACE, que le serveur prend pour une absence de valeur.',
        defaults: '{settings} {count|est absent et est ajouté avec la valeur|sont absents et sont ajoutés avec les valeurs} par défaut de Bitwarden.',
        comments: '{count|# commentaire est supprimé|# commentaires sont supprimés} ({count|ligne|lignes} {lines}). Gardez vos notes ailleurs.',
        manyComments: '{count|# commentaire est supprimé|# commentaires sont supprimés}, les premiers aux lignes {lines}. Gardez vos notes ailleurs.',
        lineEnds: 'Le fichier est récrit avec des fins de ligne LF et sans marque d’ordre des octets.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/readiness.js
const readiness = {
    readiness: {
        composeRejects: 'Compose refuse la ligne {line} : rien ne démarre',
        serverCrashes: 'une valeur à la ligne {line} fait redémarrer en boucle les conteneurs du serveur',
        duoObsolete: 'Duo n’utilise plus cette clé depuis 2024.12.0 ; il se configure dans le coffre web',
        loginIncomplete: '`{setting}` n’est pas défini',
        tlsMismatch: 'port 465 sans TLS implicite',
        missing: '`{setting}` est absent',
        false: '`{setting}` vaut `false`',
        placeholder: '`{setting}` n’est pas renseigné',
        misnamed: '`{setting}` est mal orthographié sur sa ligne',
        unusable: 'aucun e-mail ne part avec la valeur de `{setting}`',
        elsewhere: '`{setting}` n’est pas dans ce fichier : une autre partie, ou le déploiement, le définit',
        templated: '`{setting}` est renseigné au déploiement',
        rejected: 'la valeur de `{setting}` ne peut pas être lue',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/texts/report.js
const report = {
    report: {
        checked: '{count|# fichier vérifié|# fichiers vérifiés}',
        nothingChecked: 'Rien n’a été vérifié',
        notChecked: '{count|# fichier NON VÉRIFIÉ|# fichiers NON VÉRIFIÉS}',
        errors: '{count|# erreur|# erreurs}',
        warnings: '{count|# avertissement|# avertissements}',
        notices: '{count|# remarque|# remarques}',
        suppressed: '{count|# ignoré|# ignorés}',
        omitted: '{count|# autre|# autres} des mêmes sortes',
        error: 'erreur',
        warning: 'avertissement',
        notice: 'remarque',
        clean: 'aucun constat',
        templated: 'Renseignés au déploiement : {settings}.',
        notCheckedTitle: 'NON VÉRIFIÉ',
        pathTitle: 'Fichier',
        features: 'Fonctionnalités de l’organisation',
        feature: 'Fonctionnalité',
        state: 'État',
        why: 'Pourquoi',
        line: 'ligne {line}',
        colon: ' :',
        lineTitle: 'Ligne',
        finding: 'Constat',
        fix: 'Correction : {fix}.',
        fixSafe: 'Correction : {fix} (`--fix`).',
        fixUnsafe: 'Correction : {fix} (`--fix=unsafe`).',
        more: '{count} de plus',
        morePlaces: '{count|# autre endroit|# autres endroits}',
        explain: 'Ce que signifie une règle et comment l’ignorer : `override-lint explain RULE`',
    },
    state: {
        ready: 'prêt',
        off: 'désactivé',
        broken: 'en panne',
        unknown: 'inconnu',
        obsolete: 'obsolète',
    },
    sarif: {
        root: 'La racine du dépôt.',
        help: 'Pour ignorer un constat, citez sa règle avec une raison sous `ignore` dans `.github/override-lint.yml`. Ce que la règle signifie pour le serveur, un exemple et comment le corriger :',
    },
};

;// CONCATENATED MODULE: ../../lib/src/translations/fr/fr.js




















const rules = {
    ...access,
    ...cloud,
    ...compose,
    ...linter,
    ...mail,
    ...names,
    ...secrets,
    ...update,
    ...values,
};
const texts = {
    ...cli,
    ...config,
    ...editor,
    ...files,
    ...findings,
    ...github,
    ...page,
    ...preview,
    ...readiness,
    ...report,
};
const settings = descriptions_namespaceObject;
const french = {
    grammar: { and: 'et', isOne: (count) => count < 2 },
    templates: new Map(Object.entries({ ...rules, ...texts, settings }).flatMap(([group, sentences]) => Object.entries(sentences).map(([id, sentence]) => [`${group}.${id}`, sentence]))),
};


/***/ })

};
;