import type { Grammar, Sentences } from './language.js'

/** Every sentence a user reads, in French. */
export const sentences: Sentences = {
  rules: {
    'ignore-unused': {
      title: 'exclusion qui ne correspond à rien',
      config:
        'Cette exclusion de `{rule}` ne correspond à aucun constat et en masquerait donc un qui viendrait plus tard. Supprimez-la de la configuration.',
      baseline:
        '{count|# entrée|# entrées} de ce fichier de référence ne {count|correspond|correspondent} plus à aucun constat et en {count|masquerait|masqueraient} de nouveaux. Récrivez-le avec `--write-baseline`.',
      comment:
        'Ce commentaire ignore `{rule}`, qui n’a aucun constat en dessous ; il en masquerait donc un qui viendrait plus tard. Supprimez le commentaire.',
      unknownRule:
        'Ce commentaire ignore une règle qui n’existe pas : il ne fait donc rien. `override-lint explain` donne la liste des règles.',
      noReason:
        'Ce commentaire ignore `{rule}` sans en donner la raison : il ne fait donc rien. Écrivez la raison après un deux-points : `# override-lint-ignore {rule}: reason`.',
    },
    // Names
    'misspelt-setting': {
      title: 'paramètre mal orthographié',
      spelling:
        '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
      separator:
        '{name} n’est pas un paramètre de Bitwarden, qui sépare les parties d’un nom par deux tirets bas et ignore cette ligne : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
      nesting:
        '{name} n’est pas un paramètre de Bitwarden : une partie du nom manque ou n’est pas à sa place, le serveur l’ignore et `{setting}` reste non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
      'file-suffix':
        '{name} n’est pas un paramètre de Bitwarden, qui ne lit pas les secrets dans des fichiers désignés par `_FILE` : `{setting}` reste donc non défini. Définissez `{setting}` lui-même, ou déclarez-le sous `provided` s’il est renseigné au déploiement.',
      invented:
        '{name} n’a jamais été un paramètre de Bitwarden, bien que des guides le citent ; le serveur l’ignore. Ce qu’il désigne se règle avec `{setting}` : remplacez le nom et vérifiez la valeur.',
      beside:
        '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
    },
    'translated-setting': {
      title: 'paramètre traduit',
      ignored:
        '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
      beside:
        '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire (le guide {language} a été traduit par une machine, noms compris) ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
      rejected:
        'Compose refuse un caractère dans {name} : `restart` arrêterait Bitwarden sans le relancer. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
    },
    'unknown-setting': {
      title: 'paramètre inconnu',
      unknown:
        '{name} ne fait partie des paramètres d’aucune version connue de Bitwarden ; le serveur l’ignore sans rien dire. Vérifiez le nom dans la documentation de Bitwarden, ou supprimez la ligne.',
    },
    'duplicate-setting': {
      title: 'paramètre défini deux fois',
      different:
        '`{setting}` est défini aux lignes {line} et {winning} avec des valeurs différentes : la ligne {winning} l’emporte, la ligne {line} ne fait rien. Supprimez celle dont vous ne voulez pas.',
      same: '`{setting}` est défini aux lignes {line} et {winning} avec la même valeur : la ligne {line} ne fait rien. Supprimez l’une des deux.',
    },
    'duplicate-setting-case': {
      title: 'paramètre écrit de deux façons',
      duplicate: '`{setting}` est écrit de deux façons, aux lignes {line} et {other} : pour le serveur, c’est un seul et même paramètre, et l’on ne peut prévoir laquelle des deux valeurs il prendra. Gardez une seule ligne, écrite `{setting}`.',
    },
    // Values
    'value-does-not-bind': {
      title: 'valeur que le serveur ne sait pas lire',
      'wrong-word':
        '`{word}` n’est pas un booléen pour `{setting}` : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
      'empty-boolean':
        '`{setting}` est vide, ce qui n’est pas un booléen : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
      empty:
        '`{setting}` est vide, alors qu’il faut {wanted} : {services|un service plante|# services plantent} au démarrage, en boucle. Renseignez-le, ou supprimez la ligne.',
      rejected:
        '`{setting}` {fault} : {services|un service plante|# services plantent} au démarrage, en boucle. Écrivez {wanted}.',
    },
    'port-out-of-range': {
      title: 'port hors limites',
      'out-of-range':
        '`{setting}` n’est pas un port : chaque e-mail échoue à l’envoi. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
    },
    'placeholder-left': {
      title: 'texte d’exemple non remplacé',
      breaks:
        '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur prend pour la valeur : ce à quoi ce paramètre sert échouera. Écrivez la vraie valeur ; si elle est renseignée au déploiement, déclarez le paramètre sous `provided`.',
      unused:
        '`{setting}` contient encore un texte d’exemple de la documentation, que le serveur prend pour la valeur. Écrivez la vraie valeur, ou supprimez la ligne.',
    },
    'well-known-secret': {
      title: 'secret publié, encore en service',
      published:
        '{settings} {count|contient un secret d’exemple|contiennent des secrets d’exemple} que Bitwarden publie avec ses modèles : n’importe qui peut {count|l’utiliser|les utiliser} contre ce serveur. Générez {count|un secret|des secrets} à vous et considérez comme compromis ce {count|qu’il protégeait|qu’ils protégeaient}.',
    },
    // Mail
    'smtp-not-configured': {
      title: 'serveur de messagerie non configuré',
      missing:
        '`{setting}` est absent : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Ajoutez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
      commented:
        '`{setting}` est en commentaire : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Retirez le `#` et renseignez host, port, ssl, username et password.',
      empty:
        '`{setting}` est vide : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
      placeholder:
        '`{setting}` contient encore le REPLACE du programme d’installation : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
      closed:
        '`{setting}` n’est pas défini : Bitwarden jette donc tous les e-mails, sans une ligne dans le journal ; et comme l’inscription est fermée, personne ne peut être invité ni s’inscrire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    },
    'smtp-login-incomplete': {
      title: 'identifiants de messagerie incomplets',
      absent:
        '`{setting}` n’est pas défini alors que `{other}` l’est : Bitwarden ne s’authentifie alors pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
      placeholder:
        '`{setting}` contient un texte d’exemple que Bitwarden comprend comme « non défini », alors que `{other}` est renseigné : il ne s’authentifie alors pas du tout auprès du serveur de messagerie. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
    },
    'smtp-tls-mismatch': {
      title: 'port 465 sans TLS',
      'implicit-tls-expected':
        'Le port 465 attend TLS d’emblée, mais `{ssl}` vaut `false` : Bitwarden attend deux minutes et l’invitation échoue. Mettez-le à `true`, ou utilisez le port 587 si votre fournisseur le propose.',
      'ssl-missing':
        'Le port 465 attend TLS d’emblée, mais `{ssl}` est absent, donc `false` : Bitwarden attend deux minutes et l’invitation échoue. Ajoutez-le avec `true`, ou utilisez le port 587 si votre fournisseur le propose.',
    },
    // Cloud and region
    'cloud-communication-off': {
      title: 'communication avec le cloud désactivée',
      missing:
        '`{setting}` est absent, donc désactivé : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true` ; pour une offre Familles ou un serveur coupé d’Internet, dites-le dans la configuration.',
      false:
        '`{setting}` vaut `false` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true` si cette organisation se synchronise ; pour une offre Familles, dites-le dans la configuration.',
      wanted:
        '`{setting}` vaut `false`, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true`.',
      'wanted-missing':
        '`{setting}` est absent, donc désactivé, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true`.',
    },
    // Access
    'open-registration': {
      title: 'inscription ouverte à tous',
      missing:
        '`{setting}` est absent, donc `false` : quiconque atteint ce serveur peut y créer un compte. Ajoutez-le avec `true` pour n’admettre que les personnes invitées (les invitations ont besoin de la messagerie).',
      false:
        '`{setting}` vaut `false` : quiconque atteint ce serveur peut y créer un compte. Écrivez `true` pour n’admettre que les personnes invitées (les invitations ont besoin de la messagerie).',
    },
    'sso-not-enforced': {
      title: 'authentification unique non imposée à tous',
      missing:
        '`{setting}` est absent, donc `false` : propriétaires et administrateurs continuent de se connecter avec leur mot de passe principal bien que la politique de sécurité exige l’authentification unique. Ajoutez-le avec `true` une fois que l’authentification unique fonctionne pour eux.',
      false:
        '`{setting}` vaut `false` : propriétaires et administrateurs continuent de se connecter avec leur mot de passe principal bien que la politique de sécurité exige l’authentification unique. Écrivez `true` une fois que l’authentification unique fonctionne pour eux.',
    },
    'breach-report-off': {
      title: 'rapport sur les fuites de données sans clé',
      missing:
        '`{setting}` est absent : le rapport sur les fuites de données répond par une erreur. Ajoutez la clé que vend haveibeenpwned.com.',
      placeholder:
        '`{setting}` ne contient pas de clé : le rapport sur les fuites de données répond par une erreur. Écrivez la clé que vend haveibeenpwned.com.',
    },
    'admins-empty': {
      title: 'portail d’administration que personne ne peut ouvrir',
      empty:
        '`{setting}` est vide : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses des personnes autorisées, séparées par des virgules.',
      missing:
        '`{setting}` est absent : personne ne peut se connecter au portail de l’administrateur système (/admin). Ajoutez-le avec les adresses des personnes autorisées, séparées par des virgules.',
    },
    'installation-key-missing': {
      title: 'clé d’installation absente',
      missing:
        '`{setting}` est absent : le cloud de Bitwarden refuse les notifications push et la synchronisation de la licence. Ajoutez la clé obtenue sur bitwarden.com/host.',
      empty:
        '`{setting}` est vide : le cloud de Bitwarden refuse les notifications push et la synchronisation de la licence. Écrivez la clé obtenue sur bitwarden.com/host.',
    },
    'installation-id-missing': {
      title: 'identifiant d’installation manquant',
      missing:
        '`{setting}` est absent : le serveur lève une exception au démarrage et ne se lance pas. Ajoutez l’identifiant obtenu sur bitwarden.com/host.',
      zero: '`{setting}` ne contient que des zéros, la valeur provisoire du programme d’installation : le serveur lève une exception au démarrage et ne se lance pas. Écrivez l’identifiant obtenu sur bitwarden.com/host.',
    },
    // The file as Compose reads it
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
    'unclosed-quote': {
      title: 'guillemet non fermé',
      unclosed:
        'Le guillemet qui ouvre la valeur de {name} n’est pas fermé sur sa ligne : Compose prend les lignes suivantes dans la valeur ou refuse le fichier, et `restart` ne relancerait pas Bitwarden. Fermez-le, ou entourez de guillemets de l’autre sorte une valeur qui commence par un guillemet.',
    },
    'invalid-interpolation': {
      title: 'interpolation que Compose refuse',
      invalid:
        'Un `$` suivi d’une accolade dans la valeur de {name} ouvre une expression que Compose ne sait pas lire, même entre guillemets doubles : `restart` arrêterait Bitwarden sans le relancer. Mettez la valeur entre guillemets simples, ou doublez chaque `$`.',
    },
    'value-interpolated': {
      title: 'partie de valeur que Compose remplace',
      secret:
        'Compose remplace `$` et le nom qui le suit dans la valeur de {name} : le serveur reçoit un autre secret. Mettez toute la valeur entre guillemets simples ; si elle contient une apostrophe, doublez plutôt chaque `$`.',
      other:
        'Compose remplace `$` et le nom qui le suit dans la valeur de {name} par une variable de l’hôte, ou par rien : le serveur reçoit une autre valeur. Doublez chaque `$` voulu comme tel, ou mettez la valeur entre guillemets simples.',
    },
    'value-cut-by-comment': {
      title: 'valeur coupée à un #',
      secret:
        'Compose arrête la valeur de {name} à l’espace suivi d’un # qu’elle contient : le serveur reçoit un secret tronqué. Mettez toute la valeur entre guillemets simples ; un commentaire a sa place sur une ligne à part.',
      other:
        'Compose arrête la valeur de {name} à l’espace suivi d’un # qu’elle contient : le serveur reçoit une valeur tronquée. Mettez toute la valeur entre guillemets, ou déplacez le commentaire sur une ligne à part.',
    },
    'comment-becomes-value': {
      title: 'commentaire pris pour une valeur',
      taken:
        'Compose prend le commentaire derrière {name} pour sa valeur, ou pour une partie de celle-ci : un # n’ouvre un commentaire qu’après une valeur et un espace. Déplacez le commentaire sur une ligne à part.',
    },
    'file-not-text': {
      title: 'fichier qui n’est pas du texte',
      binary:
        'Le fichier est en UTF-16 ou binaire : Compose refuse son premier caractère, et `restart` arrêterait Bitwarden sans le relancer. Enregistrez-le en UTF-8 (dans PowerShell : Set-Content -Encoding utf8).',
    },
    'file-encrypted': {
      title: 'fichier non vérifié',
      encrypted:
        'Le fichier est chiffré en entier : rien n’y a donc été vérifié. Déchiffrez-le avant cette étape, ou chiffrez avec SOPS, qui laisse les noms lisibles.',
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
    'escape-changes-value': {
      title: 'échappement qui change une valeur',
      escaped:
        'Une barre oblique inverse et la lettre qui la suit dans la valeur de {name} deviennent un caractère de contrôle, car la valeur est entre guillemets doubles : le serveur reçoit une autre valeur. Mettez-la entre guillemets simples, ou doublez chaque barre oblique inverse.',
    },
    'two-settings-on-one-line': {
      title: 'deux paramètres sur une ligne',
      swallowed:
        'La ligne de {name} contient un second paramètre : il devient une partie de la valeur du premier et n’est pas défini lui-même. Donnez à chaque paramètre sa propre ligne.',
      'in-comment':
        'Le commentaire de la ligne {line} contient un paramètre derrière un retour chariot, qui ne termine pas une ligne pour Compose : le paramètre n’est pas défini. Enregistrez le fichier avec des fins de ligne LF ou CR LF.',
    },
    'name-without-value': {
      title: 'nom sans valeur',
      'from-host':
        '{name} n’est pas suivi de `=` : Compose prend une variable de l’hôte, ou rien, et la mise à jour de Bitwarden supprime la ligne. Écrivez la valeur après un signe égal, ou supprimez la ligne.',
      nameless:
        'La ligne {line}, la dernière du fichier, n’a ni `=` ni fin de ligne : Compose en fait une variable sans nom, avec laquelle aucun conteneur ne démarre. Supprimez la ligne, ou terminez-la par un saut de ligne.',
    },
    'invisible-character': {
      title: 'caractère invisible',
      name: '{name} contient un caractère invisible ou qui ressemble à un autre : le serveur ne connaît pas ce nom, ou Compose refuse la ligne. Saisissez à nouveau le nom.',
      value:
        'La valeur de {name} contient un caractère invisible, comme un espace insécable ou de largeur nulle, et le serveur le prend pour une partie de la valeur. Saisissez à nouveau la valeur.',
      quotes:
        'La valeur de {name} est entre guillemets typographiques, qui font partie de la valeur pour tous ceux qui la lisent. Utilisez les guillemets droits `"` ou `\'`, ou aucun.',
    },
    'deferred-without-guard': {
      title: 'référence sans garde-fou',
      unguarded:
        '{settings} {count|est renseigné|sont renseignés} par l’environnement : là où la variable n’est pas définie, Compose transmet un texte vide, et les services plantent au démarrage. Écrivez `:?` avant l’accolade fermante, pour que Compose s’arrête d’abord et le dise.',
    },
    'value-reads-differently': {
      title: 'valeur que les outils dotenv lisent autrement',
      differs:
        'Les outils fondés sur le dotenv de npm lisent {settings} autrement que les conteneurs. Choisissez des guillemets que tous lisent de la même façon, ou ne donnez pas ce fichier à ces outils.',
    },
    'decided-later': {
      title: 'paramètres décidés au déploiement',
      'not-judged':
        '{settings} {count|est renseigné|sont renseignés} au déploiement et {count|n’a donc pas été jugé|n’ont donc pas été jugés}. Il n’y a rien à faire ici ; {count|vérifiez-le là où il est renseigné|vérifiez-les là où ils sont renseignés}.',
    },
    'removed-setting': {
      title: 'paramètre sans effet',
      nothing:
        '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; rien n’en souffre. Supprimez la ligne ; rien ne le remplace.',
      replaced:
        '`{setting}` n’a plus d’effet depuis Bitwarden {release}. `{replacement}` l’a remplacé : utilisez-le, et supprimez cette ligne.',
      several: '{settings} n’ont plus aucun effet ; rien n’en souffre. Supprimez les lignes.',
    },
    'setting-too-new': {
      title: 'paramètre d’une version ultérieure',
      'too-new':
        '`{setting}` n’est lu que depuis Bitwarden {since} ; la version {release}, selon laquelle ce fichier est jugé, l’ignore. Mettez le serveur à jour, ou corrigez `server-version`.',
    },
    'setting-of-another-file': {
      title: 'paramètre d’un autre fichier',
      elsewhere:
        '{name} n’est pas lu dans ce fichier : le conteneur qui l’utilise reçoit {file}, et la ligne ne fait rien ici. Déplacez-la là-bas.',
      'cloud-only':
        '{name} n’est pas lu par un serveur auto-hébergé : la ligne ne fait donc rien. Supprimez-la.',
    },
    'shape-ignored': {
      title: 'valeur sous une forme que le serveur ignore',
      section:
        '{name} est une section qui contient des paramètres, et non un paramètre : le serveur ignore la ligne. Nommez le paramètre, avec deux tirets bas entre les parties.',
      array:
        '`{setting}` est une liste, et le serveur ignore une liste sans indice. Écrivez une ligne par élément : `{setting}__0`, `{setting}__1` et ainsi de suite.',
      dictionary:
        '`{setting}` est une table, que le serveur ignore sans clé. Écrivez une ligne par entrée, la clé après deux tirets bas.',
    },
    'timespan-in-days': {
      title: 'durée en jours',
      number:
        '`{setting}` est un nombre seul, que le serveur prend pour des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` pour un jour.',
      hours:
        '`{setting}` compte plus de 23 heures, et le serveur prend le premier nombre pour des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
    },
    'smtp-tls-unusual': {
      title: 'TLS d’emblée sur un port inhabituel',
      ssl: '`{setting}` vaut `true` : Bitwarden commence donc par TLS sur le port {port}, où presque tous les serveurs saluent d’abord en clair, et l’envoi échoue. Mettez-le à `false` (STARTTLS est utilisé là où il est proposé), ou utilisez le port 465.',
      override:
        '`{setting}` fait commencer Bitwarden par TLS sur le port {port}, où presque tous les serveurs saluent d’abord en clair, et l’envoi échoue. Retirez-le, ou utilisez le port 465.',
    },
    'smtp-plain-login': {
      title: 'identifiants de messagerie transmis en clair',
      plain:
        'Bitwarden s’authentifie auprès du serveur de messagerie par le port 25 sans chiffrement : le mot de passe peut être lu en chemin. Ajoutez `{setting}=true`, ou utilisez le port 587.',
    },
    'smtp-setting-ignored': {
      title: 'paramètre de messagerie sans effet',
      ignored:
        '{settings} {count|n’a|n’ont} aucun effet sur le port {port} ; les e-mails partent quand même. Il n’y a rien à faire.',
    },
    'smtp-host-malformed': {
      title: 'serveur de messagerie qui n’est pas un nom d’hôte',
      scheme:
        '`{setting}` contient une adresse avec un schéma : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul ; TLS se règle par port et ssl.',
      brackets:
        '`{setting}` est entre chevrons, qui deviennent une partie du nom : aucun e-mail ne part. Écrivez le nom d’hôte seul.',
      path: '`{setting}` contient une barre oblique : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
      port: '`{setting}` contient un port : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul, et le port dans `globalSettings__mail__smtp__port`.',
      blank:
        '`{setting}` contient un espace : aucun hôte ne porte un tel nom et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
      container:
        '`{setting}` désigne le conteneur lui-même, où ne tourne aucun serveur de messagerie : aucun e-mail ne part. Écrivez le nom ou l’adresse par lesquels les conteneurs atteignent le serveur de messagerie.',
      address:
        '`{setting}` contient une adresse e-mail : aucun hôte ne porte un tel nom et aucun e-mail ne part. Écrivez le nom du serveur de messagerie.',
      misspelt:
        '`{setting}` ressemble au nom mal orthographié d’un serveur de messagerie : aucun e-mail ne part si cet hôte n’existe pas. Comparez-le au nom que donne votre fournisseur.',
    },
    'certificate-not-checked': {
      title: 'certificat du serveur de messagerie non vérifié',
      trusted:
        '`{setting}` vaut `true` : Bitwarden accepte n’importe quel certificat, si bien que quelqu’un placé entre lui et le serveur de messagerie peut lire les identifiants et tous les e-mails. Retirez-le ; un certificat de votre propre autorité a sa place dans bwdata/ca-certificates.',
    },
    'sender-missing': {
      title: 'expéditeur manquant',
      missing:
        '`{setting}` est absent : les e-mails partent au nom de no-reply@bitwarden.com, que la plupart des serveurs de messagerie refusent. Ajoutez-le avec une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
      empty:
        '`{setting}` est vide : les e-mails partent sans expéditeur et échouent. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    },
    'sender-malformed': {
      title: 'expéditeur qui ne peut pas envoyer',
      'not-an-address':
        '`{setting}` n’est pas une adresse e-mail : chaque e-mail échoue à l’envoi. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
      unroutable:
        '`{setting}` appartient à un domaine qui n’existe pas sur Internet : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
      documentation:
        '`{setting}` appartient à un domaine réservé à la documentation : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    },
    'mail-service-ignored': {
      title: 'service de messagerie sans effet',
      'smtp-beside-amazon':
        '`{setting}` est défini : Bitwarden envoie donc par Amazon SES et ignore les paramètres SMTP. Gardez l’un des deux.',
      'amazon-incomplete':
        'Bitwarden envoie par Amazon SES, mais `{setting}` n’est pas défini : aucun e-mail ne part. Définissez l’identifiant de clé, le secret et la région, ou retirez le secret pour envoyer par SMTP.',
      'sendgrid-alone':
        '`{setting}` n’a pas d’effet à lui seul : Bitwarden ne fait appel à SendGrid qu’à côté d’Amazon SES. Pour envoyer par SendGrid, utilisez son serveur SMTP.',
    },
    'region-incomplete': {
      title: 'région définie à moitié',
      incomplete:
        'La région est {region}, mais {settings} ne {count|la suit|la suivent} pas : la synchronisation de la licence ou les notifications push passent encore par un autre cloud. Donnez-{count|lui son adresse|leur leurs adresses} chez {domain}.',
      mixed:
        '{settings} {count|pointe|pointent} vers une autre région que celle du serveur, qui est {region} : la synchronisation de la licence ou les notifications push passent par le mauvais cloud. Écrivez cette autre région dans `globalSettings__baseServiceUri__cloudRegion`, ou ramenez {count|son adresse|leurs adresses} à {domain}.',
    },
    'region-unknown': {
      title: 'région inconnue',
      unknown:
        '`{setting}` ne désigne aucune région de Bitwarden : le serveur se rabat sur les États-Unis ou n’arrive pas à joindre le cloud. Écrivez `US` ou `EU`.',
    },
    'admins-collide': {
      title: 'administrateur cité deux fois',
      collide:
        '`{setting}` cite deux fois la même adresse (majuscules et minuscules se confondent) : toute connexion au portail d’administration échoue. Supprimez la répétition.',
      'empty-items':
        '`{setting}` contient des virgules sans rien entre elles : toute connexion au portail d’administration échoue. Supprimez les virgules en trop.',
    },
    'admins-malformed': {
      title: 'liste d’administrateurs illisible',
      separator:
        '`{setting}` est séparé par autre chose que des virgules : le serveur y voit une seule adresse, et personne ne peut se connecter au portail d’administration. Séparez les adresses par des virgules.',
      'not-addresses':
        '`{setting}` contient quelque chose qui n’est pas une adresse : cette personne ne peut pas se connecter au portail d’administration. Écrivez les adresses e-mail complètes, séparées par des virgules.',
      quoted:
        '`{setting}` est entre guillemets, que `docker run --env-file` garde comme partie de la première et de la dernière adresse : ces personnes ne peuvent pas se connecter au portail d’administration. Retirez les guillemets.',
    },
    'database-unreachable': {
      title: 'base de données hors d’atteinte',
      provider:
        '`{setting}` ne désigne aucune base de données que Bitwarden connaisse : le serveur prend SQL Server avec une chaîne de connexion vide et échoue. Écrivez `sqlserver`, `postgresql`, `mysql` ou `sqlite`.',
      connection:
        '`{setting}` n’est pas défini, alors que c’est la base de données que le serveur utilise : rien ne peut être lu ni enregistré. Ajoutez la chaîne de connexion, ou indiquez le bon `globalSettings__databaseProvider`.',
    },
    'not-production': {
      title: 'serveur qui n’est pas réglé pour la production',
      'not-self-hosted':
        '`{setting}` vaut `false` : le serveur se prend pour le cloud de Bitwarden, et les services échouent faute des paramètres de celui-ci. Supprimez la ligne ; docker/global.env contient la bonne valeur.',
      development:
        '`{setting}` vaut Development : les pages d’erreur montrent des détails internes, et les réglages de développement s’appliquent. Supprimez la ligne ; docker/global.env contient Production.',
    },
    'vault-url-malformed': {
      title: 'adresse du coffre mal formée',
      slash:
        '`{setting}` se termine par une barre oblique : les liens des e-mails et les adresses qui en sont tirées en ont deux. Retirez la dernière barre oblique.',
      'double-port':
        '`{setting}` a deux ports : Setup ne sait pas le lire et la mise à jour s’arrête. Gardez-en un.',
      'not-a-url':
        '`{setting}` n’est pas une adresse commençant par https:// ou http:// : les liens des e-mails ne fonctionnent pas. Écrivez l’adresse du coffre web.',
    },
    'secret-in-clear': {
      title: 'secrets en clair',
      'in-clear':
        '{settings} {count|contient un secret|contiennent des secrets} en clair : quiconque peut lire le dépôt, ou son historique, {count|le|les} connaît. Changez-{count|le|les} sur le serveur, et ne versionnez à la place qu’une référence (SOPS, un gestionnaire de secrets, un secret de GitHub Actions).',
    },
    // The file after Bitwarden's update
    'update-drops-line': {
      title: 'ligne que la mise à jour supprime',
      dropped:
        '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne. Écrivez-la avec un signe égal.',
      'default-returns':
        '{name} est écrit avec un deux-points : Compose le lit, mais la prochaine mise à jour de Bitwarden supprime la ligne et écrit à la place sa propre valeur par défaut. Écrivez-la avec un signe égal.',
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
    'update-adds-duplicate': {
      title: 'paramètre que la mise à jour ajoute une seconde fois',
      collides:
        '{settings} {count|n’est pas écrit|ne sont pas écrits} comme la mise à jour de Bitwarden {count|le|les} connaît : elle ajoute {count|une seconde ligne avec sa propre valeur par défaut|de secondes lignes avec ses propres valeurs par défaut}, et l’on ne peut prévoir laquelle des deux valeurs le serveur prendra. Écrivez {count|le nom exactement comme indiqué|les noms exactement comme indiqué}.',
      shadowed:
        'Avec `export` ou un espace avant le nom, ou un espace après, la mise à jour de Bitwarden ne trouve pas {settings} et ajoute au-dessus {count|une ligne avec sa propre valeur par défaut|des lignes avec ses propres valeurs par défaut} ; {count|la vôtre l’emporte|les vôtres l’emportent} encore. Commencez {count|la ligne|les lignes} par le nom, aussitôt suivi du signe égal.',
    },
    'update-resets-setting': {
      title: 'paramètre que la mise à jour invente',
      certificate:
        '`{setting}` est absent : la prochaine mise à jour de Bitwarden en invente un nouveau, qui n’ouvre pas le certificat en place, et les connexions échouent. Ajoutez la ligne avec le mot de passe en usage.',
      mail: '`{setting}` est absent : la prochaine mise à jour de Bitwarden écrit sa propre valeur par défaut, et les e-mails prennent alors un autre chemin qu’aujourd’hui. Ajoutez la ligne avec la valeur en usage.',
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
    'comment-lost-at-update': {
      title: 'commentaires que la mise à jour supprime',
      lost: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici ({count|ligne|lignes} {lines}) ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
      many: 'La prochaine mise à jour de Bitwarden supprime {count|# commentaire|# commentaires} ici, les premiers aux lignes {lines} ; les paramètres restent. Gardez vos notes ailleurs et vos exclusions dans la configuration.',
    },
    'vault-url-overwritten': {
      title: 'adresse du coffre que la mise à jour écrase',
      overwritten:
        '`{setting}` diffère de `url` dans {file}, qui l’emporte à la prochaine mise à jour ou reconstruction : l’adresse du serveur change alors. Écrivez la même adresse aux deux endroits.',
    },
    'database-password-differs': {
      title: 'mot de passe de la base de données qui diffère',
      differs:
        'Le mot de passe dans `{setting}` n’est pas celui de SA_PASSWORD dans {file} : là où la base de données est recréée à partir de ces fichiers, les services ne peuvent pas s’y connecter. Écrivez le même aux deux endroits.',
    },
    'overridden-elsewhere': {
      title: 'paramètre qu’un autre fichier remplace',
      environment:
        '{settings} {count|est aussi défini|sont aussi définis} dans {file}, qui l’emporte pour les services qu’il nomme : pour eux, {count|la ligne d’ici ne fait|les lignes d’ici ne font} rien. Gardez-{count|le|les} à un seul endroit.',
      'env-file':
        '{file} donne à des services un autre fichier d’environnement, qui est lu après celui-ci et l’emporte sur lui. Vérifiez qu’il ne définit pas les mêmes noms.',
    },
    'secret-shared-between-servers': {
      title: 'secret partagé entre serveurs',
      shared:
        '`{setting}` a la même valeur ici et dans {file} : le cloud de Bitwarden prend les deux serveurs pour un seul, et qui s’introduit dans l’un tient l’autre. Donnez à chaque serveur la sienne.',
    },
    'ignore-comment-behind-value': {
      title: 'commentaire d’exclusion derrière une valeur',
      behind:
        'Le commentaire d’exclusion se trouve derrière la valeur de {name} : la mise à jour de Bitwarden le prend pour une partie de la valeur, et il n’exclut rien. Écrivez-le dans la configuration, ou sur une ligne à part au-dessus.',
    },
    'generated-file-edited': {
      title: 'fichier généré modifié à la main',
      edited:
        '{file} définit {settings}, mais la prochaine mise à jour de Bitwarden récrit ce fichier : {count|le paramètre est alors perdu|les paramètres sont alors perdus}. Déplacez-{count|le|les} dans le fichier vérifié ici.',
    },
  },
  texts: {
    preview: {
      now: 'le fichier actuel',
      after: 'après la mise à jour de Bitwarden',
      unchanged: 'La mise à jour de Bitwarden laisse ce fichier tel quel.',
      nothingLost: 'Rien n’est perdu : chaque paramètre garde sa valeur.',
      moved: 'déplacé',
      changed: 'modifié',
      default: 'ajouté par la mise à jour',
      deleted: 'supprimé',
      rejectedNow:
        'Compose refuse déjà ce fichier, avant toute mise à jour : rien de ce qui est dit ici des valeurs n’est certain. Vérifiez et corrigez d’abord le fichier.',
      rejected:
        'Compose refuse le fichier après la mise à jour : le serveur est arrêté et ne redémarre pas. Corrigez ce qui est nommé ci-dessous avant de mettre à jour.',
      unescaped:
        'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name} : le serveur reçoit donc une autre valeur. Mettez-la entre guillemets simples, ou choisissez-en une sans guillemets.',
      unescapedRejected:
        'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name}, et Compose ne sait pas lire ce qui reste. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
      cut: 'La valeur de {name} s’étend sur plusieurs lignes, qui sont prises une par une : le serveur reçoit donc une autre valeur. Écrivez-la sur une seule ligne.',
      cutRejected:
        'La valeur de {name} s’étend sur plusieurs lignes, qui sont prises une par une, et Compose ne sait pas lire ce qui reste. Écrivez-la sur une seule ligne.',
      movedValue:
        'Les lignes changent d’ordre et {name} change de valeur, car ce dont elle dépend vient en dessous. Écrivez la valeur elle-même.',
      movedRejected:
        'Les lignes changent d’ordre, et Compose ne sait plus lire {name}. Écrivez la valeur elle-même.',
      colon:
        'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal. Écrivez-la avec un signe égal.',
      colonDefault:
        'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal, et la valeur par défaut de Bitwarden revient à sa place. Écrivez-la avec un signe égal.',
      nameOnly:
        'La ligne de {name} est supprimée, car elle n’a pas de signe égal. Écrivez une valeur après un signe égal, ou supprimez la ligne.',
      database:
        '`{setting}` est absent et revient avec un nouveau mot de passe aléatoire, que la base de données ne connaît pas. Ajoutez la ligne avec la chaîne de connexion en usage.',
      certificate:
        '`{setting}` est absent et revient sans le mot de passe en usage : le certificat d’identité ne peut plus être ouvert et personne ne peut se connecter. Ajoutez la ligne.',
      server:
        '`{setting}` est absent et revient avec des zéros, avec lesquels le serveur ne démarre pas. Ajoutez la ligne avec l’identifiant obtenu sur bitwarden.com/host.',
      cloud:
        '`{setting}` est absent et revient vide : les notifications push et la synchronisation de la licence sont donc refusées. Ajoutez la ligne avec la clé obtenue sur bitwarden.com/host.',
      mail: '`{setting}` est absent et revient à 587, alors que le serveur utilisait 25 jusque-là. Ajoutez la ligne avec le port en usage.',
      duplicate: 'La ligne de {name} reste, et la forme que Bitwarden écrit s’y ajoute avec une valeur par défaut ; on ne peut prévoir laquelle des deux le serveur prendra. Écrivez le nom comme Bitwarden.',
      shadowed:
        'La ligne de {name} reste et l’emporte, mais elle est ajoutée une seconde fois avec une valeur par défaut, car le nom n’est pas en début de ligne ou est suivi d’un espace ou d’un deux-points. Commencez la ligne par le nom et un signe égal.',
      vault:
        '`globalSettings__baseServiceUri__vault` prend la valeur de `url` dans config.yml. Écrivez la même adresse aux deux endroits.',
      replace:
        '{settings} {count|est absent et revient|sont absents et reviennent} avec REPLACE, que le serveur prend pour une absence de valeur.',
      defaults:
        '{settings} {count|est absent et revient avec la valeur|sont absents et reviennent avec les valeurs} par défaut de Bitwarden.',
      comments:
        '{count|# commentaire est supprimé|# commentaires sont supprimés} ({count|ligne|lignes} {lines}). Gardez vos notes ailleurs.',
      manyComments:
        '{count|# commentaire est supprimé|# commentaires sont supprimés}, les premiers aux lignes {lines}. Gardez vos notes ailleurs.',
      lineEnds: 'Le fichier est récrit avec de simples sauts de ligne et sans marque d’ordre des octets.',
    },
    files: {
      notFound: 'Aucun fichier ni dossier ne porte ce nom. Vérifiez le chemin, qui part du dossier courant.',
      vanished:
        'Le fichier était là et n’y est plus. Relancez la vérification quand rien d’autre ne modifie le dossier.',
      folder:
        'Un dossier porte ce nom : il n’y a donc pas de fichier à vérifier. Renommez le dossier, ou indiquez un autre chemin.',
      special:
        'C’est un tube ou un périphérique, qui n’est pas lu. Indiquez un fichier, ou écrivez sur l’entrée standard et indiquez `-`.',
      tooLarge:
        'Le fichier dépasse {limit} Mio : il n’est donc pas lu. Indiquez le bon fichier, ou retirez celui-ci de `files`.',
      tooLong:
        'Le fichier dépasse {limit} lignes : il n’est donc pas vérifié. Indiquez le bon fichier, ou retirez celui-ci de `files`.',
      noPermission:
        'L’utilisateur qui lance ce programme n’a pas le droit de lire le fichier. Donnez-lui le droit de le lire.',
      linkBroken:
        'Le lien ne mène nulle part, ou tourne en rond. Faites-le mener à un fichier, ou supprimez-le.',
      linkOutside:
        'Le lien sort du dossier parcouru : il n’est donc pas suivi. Mettez-y le fichier lui-même, ou indiquez son chemin.',
      unreadable: 'Le système ne peut pas lire ce fichier ({code}). Vérifiez le disque et le chemin.',
      folderRejected:
        'Le système ne peut pas lister ce dossier ({code}) : rien n’y est donc vérifié. Donnez le droit de le lire, ou indiquez les dossiers à vérifier.',
      cannotWrite:
        'Impossible d’écrire {path} ({code}). Choisissez un autre endroit, ou donnez le droit d’y écrire.',
      tooMany:
        'Plus de {limit} fichiers sont à vérifier, ce qui est la limite. Indiquez moins de dossiers, ou des motifs plus étroits sous `files`.',
      patternTooBig:
        'Le motif `{pattern}` dépasse 4096 caractères ou représente plus de 1000 chemins. Écrivez-en plusieurs plus courts.',
    },
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
      other: 'une valeur de son type',
    },
    related: {
      port: 'le port',
      alsoPublished: '`{setting}` également',
      alsoSet: 'défini ici également',
      counts: 'la ligne qui compte',
      otherSpelling: 'l’autre façon de l’écrire',
      alsoRemoved: 'également sans effet',
      alsoOverridden: 'remplacé également',
      alsoDuplicate: 'également ajouté une seconde fois',
      alsoIgnored: 'également sans effet',
      alsoDiffers: 'lu autrement également',
      alsoInClear: 'également en clair',
      unguarded: 'également sans garde-fou',
    },
    fix: {
      rename: 'Renommer en `{setting}`',
      setTrue: 'Mettre `{setting}` à `true`',
      setFalse: 'Mettre `{setting}` à `false`',
      add: 'Ajouter `{setting}` avec `true`',
      pointToRegion: 'Mettre {settings} à {count|son adresse|leurs adresses} chez {domain}',
      quote: 'Mettre la valeur entre guillemets simples',
      deleteLine: 'Supprimer la ligne {line}',
      deleteLines: 'Supprimer les {count} lignes qui disent la même chose',
      plainName: 'Commencer la ligne par `{setting}=`',
      cutSlash: 'Retirer la dernière barre oblique de `{setting}`',
      removeStrange: 'Retirer le caractère',
      repaired: '(réparé)',
    },
    readiness: {
      composeRejects: 'Compose refuse la ligne {line} : rien ne démarre',
      serverCrashes: 'une valeur à la ligne {line} fait planter les services au démarrage',
      duoObsolete: 'Duo n’utilise plus cette clé depuis 2024.12.0 ; il se configure dans le coffre web',
      loginIncomplete: '`{setting}` n’est pas défini',
      tlsMismatch: 'port 465 sans TLS',
      missing: '`{setting}` est absent',
      false: '`{setting}` vaut `false`',
      placeholder: '`{setting}` n’est pas renseigné',
      misnamed: 'une ligne au nom erroné vise `{setting}`',
      templated: '`{setting}` est décidé au déploiement',
      rejected: '`{setting}` ne peut pas être lu tel qu’il est écrit',
    },
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
    outputs: {
      result: '`pass`, `fail` ou `error`',
      errorCount: 'Nombre d’erreurs',
      warningCount: 'Nombre d’avertissements',
      noticeCount: 'Nombre de remarques',
      suppressedCount: 'Nombre de constats ignorés',
      filesChecked: 'Nombre de fichiers vérifiés',
      readiness: 'L’état de chaque fonctionnalité de l’organisation, fichier par fichier, en JSON',
      sarifFile: 'Le chemin du rapport SARIF, s’il a été demandé',
      jsonFile: 'Le chemin du rapport JSON, s’il a été demandé',
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
    cli: {
      usage: 'Utilisation :',
      options: 'Options :',
      lint: 'vérifier des fichiers ou des dossiers ; « - » lit l’entrée standard ; sans rien : le dossier courant',
      explain:
        'ce que signifie une règle ou un paramètre et comment l’ignorer ; sans rien : la liste des règles',
      previewUpdate:
        'ce que la mise à jour de Bitwarden fera du fichier, en différences aux valeurs masquées',
      exitCodes:
        'Code de sortie : 0 réussite, 1 constats de gravité `--fail-on` ou plus, 2 erreur d’appel ou fichier illisible, 3 erreur de ce programme.',
      unknownOption: '{name} n’est pas une option. {hint}',
      anOption: 'Ce qui commence par un tiret',
      seeHelp: '`override-lint --help` donne la liste des options.',
      needsArgument: '`{name}` a besoin de son argument. Écrivez `{name} {argument}`.',
      takesNone: '`{name}` ne prend pas d’argument. Écrivez-la seule.',
      twice: '`{name}` est donnée deux fois. N’en gardez qu’une.',
      together: '`{one}` et `{other}` s’excluent. N’en gardez qu’une.',
      stdinAlone: 'L’entrée standard (« - ») se vérifie seule. Retirez les autres chemins.',
      stdinName: '`--stdin-filename` nomme ce que lit « - ». Ajoutez « - » ou retirez cette option.',
      onePath: '`{command}` prend un seul argument. Retirez les autres.',
      oneFile: '`{command}` prend le chemin d’un fichier. Ajoutez-le.',
      noFix: 'L’entrée standard ne peut pas être réparée sur place. Retirez `--fix`.',
      noFiles:
        'Aucun global.override.env n’a été trouvé : rien n’a été vérifié. Indiquez les fichiers ou les dossiers, ou citez des motifs sous `files` dans la configuration.',
      noFilesMatch:
        'Aucun fichier ne correspond aux motifs demandés ({from}) : rien n’a été vérifié. Corrigez-les, ou écrivez `--if-no-files ignore`.',
      cannotPrint:
        'Impossible d’écrire le rapport sur la sortie standard ({code}). Vérifiez le disque, ou ce à quoi elle est reliée.',
      progress: '{done} fichiers vérifiés sur {total}',
      ofFile: '{path} : {why}',
      baselineWritten: '{path} relève {count|# constat|# constats}.',
      neither: '{name} n’est ni une règle ni un paramètre. {hint}',
    },
    explain: {
      severity: 'Gravité : {level}. Depuis la version {since}.',
      off: 'désactivée sauf demande',
      fixSafe: 'Réparé par `--fix`.',
      fixUnsafe: 'Réparé par `--fix=unsafe`, qui demande un jugement.',
      fixDisplay: 'Une réparation est montrée, pas faite.',
      says: 'Ce qu’elle dit :',
      ignore: 'Pour l’accepter, dans {path} :',
      why: 'pourquoi c’est accepté',
      page: 'En savoir plus : {url}',
      type: 'Type : `{type}`.',
      typeOneOf: 'Type : un mot parmi {words}.',
      standard: 'Sans lui, Bitwarden utilise {value}.',
      nothing: 'Il n’a pas de valeur par défaut.',
      secret: 'C’est un secret : les constats à son sujet ne marquent que son nom.',
      since: 'Lu depuis Bitwarden {release}.',
      removed: '{name} n’a plus d’effet depuis Bitwarden {release}.',
      replaced: '{name} a pris sa place.',
      provided: 'S’il est renseigné au déploiement, dans {path} :',
      placeholderIsNone: 'Vide, `REPLACE` ou `SECRET`, il compte comme non défini.',
      textAsIs: 'Vide ou `REPLACE`, il est utilisé tel quel.',
      mustBind:
        'Une valeur vide, `REPLACE` ou toute autre valeur qui n’est pas {wanted} fait planter {count|un service|# services} au démarrage, en boucle.',
      emptyOrBind:
        'Une valeur vide compte comme non définie ; `REPLACE` ou toute autre valeur qui n’est pas {wanted} fait planter {count|un service|# services} au démarrage, en boucle.',
      list: 'C’est une liste : écrivez `{name}__0`, `{name}__1` et ainsi de suite. Le nom seul est ignoré.',
      dictionary: 'Il prend des clés : écrivez `{name}__KEY` pour chacune. Le nom seul est ignoré.',
      unused: 'Il est encore lu, mais n’a plus d’effet depuis Bitwarden {release}.',
      readsInstead: 'Bitwarden lit `{name}` à sa place.',
      undocumented: 'L’aide de Bitwarden ne le décrit pas.',
      meant: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore. Ce qu’il désigne :',
      elsewhere: '{name} se lit dans {path}, pas dans global.override.env.',
      notHere: '{name} ne se lit dans aucun fichier que l’on modifie sur un serveur auto-hébergé.',
      section:
        '{name} est une section, qui ne prend pas de valeur elle-même. Définissez ce qu’elle contient :',
    },
    // What each documented setting does for an organization, by canonical name.
    settings: {
      adminSettings__admins:
        'Les adresses e-mail, séparées par des virgules, qui peuvent se connecter au portail d’administration (/admin). Sans aucune, personne ne peut y gérer le serveur.',
      adminSettings__deleteTrashDaysAgo:
        'Le nombre de jours après lesquels les éléments de la corbeille sont supprimés pour de bon.',
      globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds:
        'La durée maximale d’une session d’un client, quel que soit son usage.',
      globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken:
        'Décide si une session prend fin à une heure fixe ou dure tant que le client est utilisé assez souvent.',
      globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds:
        'La durée pendant laquelle un client reste connecté après son dernier usage.',
      globalSettings__baseServiceUri__cloudRegion:
        'La région du cloud de Bitwarden, US ou EU, d’où viennent les licences. EU demande aussi de définir les adresses des services du cloud.',
      globalSettings__baseServiceUri__vault:
        'L’adresse que l’on ouvre dans le navigateur ; elle figure dans chaque e-mail. La prochaine mise à jour y remet l’`url` de config.yml.',
      globalSettings__communication__bootstrap:
        'La façon dont les clients passent un répartiteur de charge qui demande d’abord sa propre connexion.',
      globalSettings__communication__ssoCookieVendor__cookieDomain:
        'Le domaine du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.',
      globalSettings__communication__ssoCookieVendor__cookieName:
        'Le nom du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.',
      globalSettings__disableUserRegistration:
        'Avec `true`, seules les personnes invitées peuvent créer un compte ; sinon, quiconque atteint le serveur le peut. Les invitations demandent un serveur de messagerie.',
      globalSettings__duo__aKey:
        'Une clé aléatoire avec laquelle signait l’ancienne forme de l’authentification Duo. Duo se configure aujourd’hui dans le coffre web et s’en passe.',
      globalSettings__enableCloudCommunication:
        'Permet au serveur de parler au cloud de Bitwarden, ce qui synchronise facturation et licences. Sinon, il faut téléverser chaque nouvelle licence à la main.',
      globalSettings__hibpApiKey:
        'La clé de Have I Been Pwned, achetée là-bas, pour le rapport sur les fuites de données. Sans elle, le rapport répond par une erreur.',
      globalSettings__identityServer__certificatePassword:
        'Ouvre le certificat qui signe les connexions ; le programme d’installation crée les deux. Avec un autre mot de passe, personne ne peut se connecter.',
      globalSettings__installation__apiUri:
        'L’endroit où les licences se synchronisent. Un serveur de la région EU demande l’adresse de cette région.',
      globalSettings__installation__id:
        'L’identifiant obtenu sur bitwarden.com/host, qui désigne cette installation auprès du cloud. Sans identifiant valide, le serveur ne démarre pas.',
      globalSettings__installation__identityUri:
        'L’endroit où le serveur s’identifie auprès du cloud. Un serveur de la région EU demande l’adresse de cette région.',
      globalSettings__installation__key:
        'Le secret qui va avec l’identifiant d’installation, pour les notifications push et la synchronisation de la licence.',
      globalSettings__internalIdentityKey:
        'Une clé aléatoire avec laquelle les services du serveur s’identifient entre eux ; le programme d’installation la crée.',
      globalSettings__logDirectory: 'Le dossier du conteneur où s’écrivent les journaux.',
      globalSettings__logRollBySizeLimit:
        'La taille en octets à partir de laquelle un nouveau journal commence.',
      globalSettings__mail__replyToEmail:
        'L’expéditeur de chaque e-mail. Le serveur de messagerie doit l’accepter : mieux vaut une adresse du domaine de l’organisation.',
      globalSettings__mail__smtp__host:
        'Le serveur de messagerie. Sans lui, Bitwarden jette tous les e-mails, invitations et connexions d’administration comprises, et n’en dit rien dans les journaux.',
      globalSettings__mail__smtp__password:
        'Le mot de passe auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.',
      globalSettings__mail__smtp__port:
        'Le port du serveur de messagerie : 587 commence en clair puis passe à TLS, 465 attend TLS d’emblée.',
      globalSettings__mail__smtp__ssl:
        '`true` commence par TLS, comme l’attend le port 465 ; `false` commence en clair et passe à TLS si le serveur de messagerie le propose. Le port 587 fait toujours ainsi.',
      globalSettings__mail__smtp__sslOverride:
        'Fait compter `ssl` aussi sur le port 587, où il est ignoré autrement. Les serveurs de messagerie ne le veulent presque jamais.',
      globalSettings__mail__smtp__startTls:
        'Sur le port 25, passe à TLS si le serveur de messagerie le propose. Sur tout autre port, Bitwarden le fait de toute façon.',
      globalSettings__mail__smtp__trustServer:
        'Accepte n’importe quel certificat du serveur de messagerie, même falsifié. Un certificat à vous a plutôt sa place dans le dossier des autorités de certification.',
      globalSettings__mail__smtp__username:
        'Le nom d’utilisateur auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.',
      globalSettings__oidcIdentityClientKey:
        'Une clé aléatoire par laquelle les services identity et SSO se font confiance ; le programme d’installation la crée.',
      globalSettings__organizationInviteExpirationHours:
        'Le nombre d’heures pendant lesquelles une invitation à une organisation peut être acceptée.',
      globalSettings__pushRelayBaseUri:
        'D’où partent les notifications push des applications mobiles. Vide, elles sont coupées ; un serveur de la région EU demande l’adresse de cette région.',
      globalSettings__selfHosted:
        'Dit que ce serveur n’est pas celui du cloud de Bitwarden. Le programme d’installation le définit ailleurs ; avec `false`, le serveur cherche des services du cloud et échoue.',
      globalSettings__sqlServer__DisableDatabaseMaintenanceJobs:
        'Arrête les tâches nocturnes qui refont index et statistiques de la base, pour les bases entretenues par d’autres.',
      globalSettings__sqlServer__SkipDatabasePreparation:
        'Une mise à jour laisse la base telle quelle au lieu de la créer et de la configurer, pour les comptes qui n’en ont pas le droit.',
      globalSettings__sqlServer__connectionString:
        'La façon dont le serveur atteint sa base de données. Le mot de passe doit être celui avec lequel la base a été créée.',
      globalSettings__sqlServer__migrationExecutionTimeoutSeconds:
        'Le nombre de secondes que peut prendre une étape de mise à jour de la base. Le programme d’installation l’écrit vide.',
      globalSettings__sso__enforceSsoPolicyForAllUsers:
        'Avec `true`, propriétaires et administrateurs doivent eux aussi se connecter par l’authentification unique si l’organisation l’exige ; sinon ils gardent leur mot de passe. Si le fournisseur d’identité tombe en panne, ils sont bloqués aussi.',
      globalSettings__yubico__clientId:
        'L’identifiant de client donné par Yubico pour l’authentification par mots de passe à usage unique YubiKey.',
      globalSettings__yubico__key:
        'La clé donnée par Yubico pour l’authentification par mots de passe à usage unique YubiKey.',
      globalSettings__yubico__validationUrls:
        'Vos propres serveurs, qui vérifient les mots de passe à usage unique YubiKey à la place de ceux de Yubico.',
    },
    failure: {
      internal:
        'Une erreur de override-lint, pas de vos fichiers : {error} dans {place}. Merci de signaler cette ligne ; elle ne contient rien de vos fichiers.',
      unknownPlace: 'un endroit inconnu',
      unsaid:
        'Une erreur de override-lint, pas de vos fichiers, qui n’a pas pu être décrite en entier. Merci de la signaler.',
    },
    action: {
      noFiles:
        'Aucun global.override.env n’a été trouvé dans l’espace de travail : rien n’a été vérifié. Extrayez d’abord le dépôt, ou indiquez les fichiers dans `files`.',
      noFilesMatch:
        'Aucun fichier ne correspond aux motifs demandés ({from}) : rien n’a été vérifié. Corrigez-les, ou écrivez `if-no-files: ignore`.',
      noWorkspace:
        'GITHUB_WORKSPACE n’est pas défini. Lancez ceci comme étape d’un flux de travail, après actions/checkout.',
      noSummary: 'Le résumé du travail ne peut pas être écrit ici ; tous les constats sont dans le journal.',
    },
    change: {
      gate: 'l’échec de la vérification sur `{from}` : `fail-on` devient `{to}`',
      rule: 'la règle `{rule}`',
      level: 'le niveau `{from}` de `{rule}`, qui devient `{to}`',
      ignore: '`{rule}` par une exclusion de la configuration, avec la raison « {reason} »',
      comment: '`{rule}` par un commentaire dans {path}',
      baseline: '{count|# constat|# constats} par le fichier de référence',
      unknown:
        'On ne sait pas si ce changement désactive des règles : la configuration précédente n’a pas pu être lue.',
    },
    github: {
      eventUnreadable: 'GITHUB_EVENT_PATH ne désigne pas de charge utile de cet événement.',
      compared: 'Comparé à {base}, l’ancêtre commun : {count|# fichier modifié|# fichiers modifiés}.',
      comparedAll:
        'Comparé à {base}, l’ancêtre commun ; tous les fichiers comptent comme modifiés : {reason}',
      notCompared: 'Comparé à rien : {reason}',
      noBase: 'cet événement n’a pas d’état antérieur.',
      newBranch: 'la branche est nouvelle, et son origine n’a pas pu être trouvée.',
      noToken:
        'les commits précédents ne sont pas dans la copie extraite, et il n’y a pas de jeton pour interroger GitHub. Mettez `fetch-depth: 0` à actions/checkout, ou laissez `github-token` tel quel.',
      readDenied:
        'les commits précédents ne sont pas dans la copie extraite, et le jeton n’a pas le droit de les lire. Ajoutez `contents: read` et `pull-requests: read` à `permissions`, ou mettez `fetch-depth: 0` à actions/checkout.',
      readMissing:
        'GitHub ne trouve pas les commits (comme après une poussée forcée) ou ne les montre pas à ce jeton. Mettez `fetch-depth: 0` à actions/checkout.',
      noAnswer:
        'GitHub n’a pas donné de réponse utilisable. Relancez le travail, ou mettez `fetch-depth: 0` à actions/checkout.',
      tooManyFiles:
        'GitHub ne liste pas autant de fichiers modifiés. Mettez `fetch-depth: 0` à actions/checkout.',
      movedOn: 'la demande de tirage a des commits plus récents ; leur exécution le dira.',
      pullRequestTarget:
        'Sous `pull_request_target`, c’est la branche de base qui est extraite, et non la demande de tirage, et le jeton peut écrire. Lancez sur `pull_request` : annotations, résumé et verdict y fonctionnent, pour les duplications aussi.',
      reviewBody:
        'override-lint suggère {count|# modification|# modifications}. Chacune laisse tous les autres paramètres tels quels.',
      suggestionsPosted: '{count|# suggestion publiée|# suggestions publiées} sur la demande de tirage.',
      suggestionsRemoved:
        '{count|# suggestion périmée retirée|# suggestions périmées retirées} de la demande de tirage.',
      suggestionsLeft:
        '{count|# autre suggestion non publiée|# autres suggestions non publiées} : une demande de tirage en reçoit 20 au plus. `override-lint --fix` les applique toutes.',
      suggestionsMerged:
        'Pas de suggestion dans {paths} : ce qui a été vérifié n’est pas ce que contient la demande de tirage, parce que la branche de base a modifié le même fichier ou qu’une étape précédente l’a fait.',
      reviewNoPull: 'Pas de suggestions : cette exécution ne concerne pas une demande de tirage.',
      reviewNoToken:
        'Pas de suggestions sur la demande de tirage : il n’y a pas de jeton. Laissez `github-token` tel quel, ou donnez-en un.',
      reviewDenied:
        'Pas de suggestions sur la demande de tirage : le jeton n’a pas le droit d’y écrire. Ajoutez `pull-requests: write` à `permissions` ; annotations, résumé et verdict n’en ont pas besoin.',
      reviewDeniedFork:
        'Pas de suggestions sur la demande de tirage : GitHub donne aux demandes de tirage venant de duplications un jeton qui ne peut que lire. Annotations, résumé et verdict n’ont pas besoin de plus.',
      reviewUnprocessable:
        'Pas de suggestions sur la demande de tirage : GitHub a refusé leurs lignes (422). Les constats sont dans le résumé.',
      reviewNoAnswer:
        'Pas de suggestions sur la demande de tirage : GitHub n’a pas donné de réponse utilisable. Les constats sont dans le résumé.',
      reviewMovedOn:
        'Pas de suggestions sur la demande de tirage : elle a des commits plus récents, dont l’exécution les fera.',
      gateAll: 'On ne sait pas ce qui a changé : tous les constats comptent donc.',
      gateShared:
        'La configuration, le fichier de référence ou un fichier voisin de ceux vérifiés a changé : tous les constats comptent donc.',
      gateChanged: 'Seuls comptent les constats des fichiers que touche ce changement.',
      gateNew: 'Seuls comptent les constats que la base n’avait pas.',
    },
    report: {
      checked: '{count|# fichier vérifié|# fichiers vérifiés}',
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
      fixSafe: 'Correction : {fix} (`--fix` le fait).',
      fixUnsafe: 'Correction : {fix} (`--fix=unsafe` le fait).',
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
    summary: {
      pass: '{title} : réussite',
      fail: '{title} : échec',
      error: '{title} : certains fichiers n’ont pas pu être lus',
      judgedBy: 'Jugé selon Bitwarden {release}.',
      never: 'Aucun constat ne fait échouer cette vérification (`fail-on: never`).',
      turnsOff: 'Ce changement désactive :',
      features: 'Ce dont l’organisation dispose',
      change: 'Ce que fait ce changement',
      baseUnknown:
        'on n’a pas pu savoir ce qu’il était avant : tous les constats comptent donc comme nouveaux.',
      fileAdded: 'un nouveau fichier : tous ses constats sont donc nouveaux.',
      gone: 'corrigé :',
      nothingNew:
        'Il n’apporte aucun constat, n’en corrige aucun et n’active ni ne désactive aucune fonctionnalité.',
      added: '{count|# nouveau constat|# nouveaux constats}',
      fixed: '{count|# constat corrigé|# constats corrigés}',
      unchanged: '{count|# constat inchangé|# constats inchangés}',
      findings: 'Constats',
      suppressed: '{count|# constat ignoré|# constats ignorés}',
      by: 'Désactivé par',
      reason: 'Raison',
      config: 'configuration',
      baseline: 'référence',
      comment: 'commentaire',
      nextStep: 'Étape suivante',
      doNotRestart: 'Ne redémarrez pas',
      rejected:
        'Compose refuse `{path}` : `./bitwarden.sh restart` arrête le serveur avant que Compose ne lise le fichier, et Bitwarden resterait arrêté.',
      restart:
        'Après la fusion, lancez `{command}` sur le serveur : d’ici là, il continue avec les anciennes valeurs.',
      withoutMessages:
        'Il y a trop à dire pour un seul résumé : les phrases sont omises ici et se trouvent dans le journal.',
      onlyCounts:
        'Il y a trop à dire pour un seul résumé : seuls les nombres sont montrés ici, pour {count|# fichier|# fichiers} au plus ; les constats se trouvent dans le journal.',
      errors: 'Erreurs',
      warnings: 'Avertissements',
      notices: 'Remarques',
    },
    sarif: {
      root: 'La racine du dépôt.',
      help: 'Pour accepter un constat, citez sa règle avec une raison sous `ignore` dans `.github/override-lint.yml`. Ce que la règle signifie pour le serveur, un exemple et comment le réparer :',
    },
    annotation: {
      moreErrors: '{count|# autre erreur|# autres erreurs}',
      moreWarnings: '{count|# autre avertissement|# autres avertissements}',
      moreNotices: '{count|# autre remarque|# autres remarques}',
      inSummary: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le résumé du travail.',
      inLog: '{more} : GitHub en montre dix par niveau. Tout se trouve dans le journal de cette étape.',
    },
  },
}

export const grammar: Grammar = { and: 'et', isOne: (count) => count < 2 }
