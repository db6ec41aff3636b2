import type { RuleTranslations } from '../../translation.js'

export const cloud = {
  'cloud-address-swapped': {
    title: 'adresse cloud d’un autre service',
    swapped:
      '{settings} {count|mène|mènent} à un autre service du cloud de Bitwarden que celui que le serveur y cherche : la synchronisation de la licence ou les notifications push échouent. Écrivez l’hôte `identity` pour `identityUri`, l’hôte `api` pour `apiUri` et l’hôte `push` pour `pushRelayBaseUri`, dans le domaine de votre région.',
    vault:
      '`{setting}` est le cloud de Bitwarden lui-même : les liens des e-mails et la connexion y mènent au lieu de mener à votre serveur. Écrivez l’adresse de votre serveur.',
  },
  'cloud-communication-off': {
    title: 'communication avec le cloud désactivée',
    whenError: 'la configuration veut `billing-sync`',
    whenNotice: '`false` est écrit dans le fichier',
    missing:
      '`{setting}` est absent, ce qui veut dire désactivé : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true` ; pour une offre Familles ou un serveur coupé d’Internet, dites-le dans la configuration.',
    false:
      '`{setting}` vaut `false` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true` si cette organisation se synchronise ; pour une offre Familles, dites-le dans la configuration.',
    wanted:
      '`{setting}` vaut `false`, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Écrivez `true`.',
    'wanted-missing':
      '`{setting}` est absent, ce qui veut dire désactivé, mais la configuration demande `billing-sync` : la synchronisation de la licence et de la facturation avec le cloud est refusée. Ajoutez-le avec `true`.',
  },
  'region-incomplete': {
    title: 'région sans ses URL',
    whenError: 'la configuration veut `billing-sync`',
    whenNotice: 'les trois s’accordent, et il ne manque que le nom de la région',
    incomplete:
      'La région est {region}, mais pas celle de {settings} : la synchronisation de la licence ou les notifications push passent encore par une autre région. Donnez-{count|lui son adresse|leur leurs adresses} chez {domain}.',
    mixed:
      '{settings} {count|pointe|pointent} vers une autre région que celle du serveur, qui est {region} : la synchronisation de la licence ou les notifications push passent par la mauvaise région. Écrivez cette autre région dans `globalSettings__baseServiceUri__cloudRegion`, ou ramenez {count|son adresse|leurs adresses} à {domain}.',
    agreed:
      '{settings} {count|pointe|pointent} vers {other}, ce qu’il faut à la synchronisation de la licence et aux notifications push ; mais la région est {region}, et les liens vers le cloud dans les e-mails et les applications y mènent. Écrivez `{other}` dans `globalSettings__baseServiceUri__cloudRegion`.',
  },
  'region-unknown': {
    title: 'région inconnue',
    unknown:
      '`{setting}` n’est pas une région de Bitwarden : les applications et le lien de facturation des e-mails prennent le serveur pour celui d’une autre région. Écrivez `US`, `EU` ou `Gov`, avec ces majuscules.',
  },
} as const satisfies Partial<RuleTranslations>
