import { expect, it } from 'vitest';
import { stemmer } from './light-italian.ts';

it.each([
  ['attivare attiva attivo attivato attivata attivazione attivalo attivarlo attivarla attivando'],
  ['entrare entra entro entrato entrano entrata'],
  ['aprire apre apri apro aprirlo'],
  ['ricevere ricevo ricevi riceve riceva ricevono ricevuto ricevuta riceverà ricevera riceverlo riceveva'],
  ['usare usa uso usato usarlo'],
  ['inviare invio invia invii inviato inviati inviando inviarmi invieranno'],
  ['cercare cerca cerco cerchi cercherà cercando'],
  ['pagare pago paghi pagato pagamento pagamenti pagherò'],
  ['recuperare recupero recupera recuperato'],
  ['visitare visita visitato visite'],
  ['limite limiti limitare limitato'],
  ['spedire spedisco spedisce spediscono spedito spedizione spedizioni'],
  ['inserire inserisci inserito inserimento'],
  ['gestire gestisce gestito gestione'],
  ['aiutare aiuto aiutami aiutatemi'],
  ['funzione funzioni funzionare funziona funzionano funzionava funzionamento'],
  ['amministratore amministratori amministrazione amministrare'],
  ['cambiare cambio cambi cambia cambiala cambiato'],
  ['amico amici amica amiche'],
  ['problema problemi'],
  ['schermo schermi'],
  ['interno interni interna interne'],
  ['sicuro sicura sicuri sicure sicuramente'],
  ['possibile possibili possibilità possibilita'],
  ['hackerare hackerato hacker'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'porta portale',
  'posta impostare',
  'persona personale',
  'invio invito',
  'server servizio',
  'conto contatto',
  'spazio spazzatura',
  'questo questione',
  'accesso account',
  'codice copia',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('never stems a word away', () => {
  for (const word of ['a', 'è', 'un', 'io', 'ere', 'are', 'ato', 'mente', 'gli', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
