import { expect, it } from 'vitest';
import { stemmer } from './light-spanish.ts';

it.each([
  ['cuenta cuentas'],
  ['buzón buzon buzones'],
  ['menú menu menús'],
  ['país países'],
  ['vez veces'],
  ['nuevo nueva nuevos nuevas'],
  ['seguro segura seguridad'],
  ['contraseña contraseñas contrasena'],
  ['activar activo activa activé activado activarla actívalo activación activaciones'],
  ['cambiar cambio cambié cambian cambiando cambiarla cámbialas cambiaré cambiaríamos'],
  ['recibir recibo reciben recibió recibieron recibía recibiendo recibirá'],
  ['verificar verifica verifique verificó verificación verificacion verificaciones'],
  ['configurar configúrala configuración configuracion'],
  ['enviar envía envio envíe enviado enviármelo'],
  ['prueba probar probando pruebe'],
  ['pide pedir pidieron pídele pedido'],
  ['cerrar cierra cierre cerró'],
  ['seguir sigue siguen sigas'],
  ['proteger protege protección'],
  ['redirigir redirige redirección redireccionar'],
  ['devuelve devolver devuelto'],
  ['conectar conectarse conexión conexiones'],
  ['confiar confianza confiable'],
  ['olvidé olvido olvidada olvidar'],
  ['usar uso usa usado usarlo'],
  ['caído cayó cayeron caer'],
  ['ayuda ayudar ayúdenme'],
  ['contactar contacto contáctenos'],
  ['automático automáticamente'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemmer)).size).toBe(1);
});

it.each([
  'cuenta contar',
  'clave clic',
  'servidor servicio',
  'servidor sirve',
  'correo correcto',
  'estado estar',
  'vacaciones vaciar',
  'dejar decir',
  'viejo vez',
  'pasos pass',
  'confiar confirmar',
  'activar desactivar',
])('different stems for %s', (words) => {
  expect(new Set(words.split(' ').map(stemmer)).size).toBe(2);
});

it('takes no endings off words that only look like such forms', () => {
  expect(['parte', 'firme', 'fuerte'].map(stemmer)).toEqual(['part', 'ferm', 'fort']);
});

it('never stems a word away', () => {
  for (const word of ['a', 'y', 'él', 'ir', 'ido', 'ando', 'ación', 'las', 'verlo', 'imap', 'xyz'])
    expect(stemmer(word).length).toBeGreaterThan(0);
});
