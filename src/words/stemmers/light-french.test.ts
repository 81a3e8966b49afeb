import { expect, it } from 'vitest';
import { stemmer } from './light-french.ts';

it.each([
  ['compte comptes'],
  ['nouveau nouveaux nouvelle nouvelles nouvel'],
  ['actif active activer activé activée activez activation'],
  ['vérifier vérifie vérifié vérifiez vérification verifier verification'],
  ['afficher affiche affichent affiché affichage'],
  ['connecter connecté connexion connexions'],
  ['recevoir reçois reçoit reçoivent recevez recevra recevrez reçu reçue recu'],
  ['suspendre suspendu suspend suspendue suspension'],
  ['supprimer supprimez supprimé suppression'],
  ['utiliser utilisez utilisateur utilisateurs utilisation'],
  ['choisir choisissez choisi choisit'],
  ['ouvrir ouvrez ouvert ouverte ouverture'],
  ['écrire écrivez écrit écrits écriture'],
  ['protéger protégé protection'],
  ['revenir revient reviennent revenu'],
  ['envoyer envoyé envoie envoi envois'],
  ['payer payé paie paiement'],
  ['bloquer bloqué bloquée blocage'],
  ['répondre répondez répondu réponse'],
  ['boîte boîtes boite'],
  ['principal principale principaux'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'pays payer',
  'port portable',
  'message messagerie',
  'serveur service',
  'virus virer',
  'client clic',
  'appli apple',
  'récent reçu',
  'devis devez',
  'plusieurs plus',
  'partage part',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('never stems a word away', () => {
  for (const word of ['a', 'on', 'été', 'eau', 'aux', 'ment', 'tion', 'y', 'où', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
