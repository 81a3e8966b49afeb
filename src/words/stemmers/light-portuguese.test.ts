import { expect, it } from 'vitest';
import { stemmer } from './light-portuguese.ts';

it.each([
  ['conta contas'],
  ['mensagem mensagens'],
  ['opção opções opcao opcoes'],
  ['telemóvel telemóveis telemovel telemoveis'],
  ['servidor servidores'],
  ['profissional profissionais profissionalmente'],
  ['ativar ativo ativei ativado ativada ativação activar activação'],
  ['configurar configuro configura configurou configurado configuração configurações configuracao'],
  ['entrar entro entra entre entrei entrou entraram entravam entrada entrando'],
  ['receber recebo recebe recebemos recebi recebeu receberam recebido recebia recebendo receberia'],
  ['abrir abre abro abri abriu abriram abrem abria'],
  ['sair sai saem saiu saíram saída'],
  ['usar uso usa usei usada'],
  ['clicar clique cliquei clicou'],
  ['ligar ligue ligo liga ligação ligações'],
  ['enviar envia envie envio enviei enviado envios'],
  ['iniciar inicie início inicia'],
  ['pagar pago pague pagamento pagamentos'],
  ['repor repõe reponha reposição'],
  ['confiar confia confiança confiável'],
  ['contacto contactar contacte contato'],
  ['esqueci esqueceu esqueço esquecer esquecida esquecimento'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'conta contacto',
  'ativar desativar',
  'servidor serviço',
  'pagar página',
  'porta portal',
  'caixa cai',
  'código cópia',
  'pass password',
  'remetente remover',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('never stems a word away', () => {
  for (const word of ['a', 'ção', 'mente', 'é', 'ir', 'uso', 'cai', 'não', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
