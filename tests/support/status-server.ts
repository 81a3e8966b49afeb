import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StatusServer, startStatusServer } from '../../src/status/serve/server.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Hash of the public key, by which Chromium can be told to take this certificate and no other. */
  readonly fingerprint: string;
}

/**
 * A throw-away certificate that nobody signed, made by the program `openssl`.
 *
 * @returns undefined where there is no such program
 */
export function makeCertificate(host: string): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const file = (name: string) => join(folder, name);
    const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    const files = ['-keyout', file('key.pem'), '-out', file('cert.pem')];
    const { status, error, stderr } = spawnSync('openssl', ['req', '-x509', ...kind, ...subject, ...files]);
    if (error) return undefined;
    if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
    const read = (name: string) => readFileSync(file(name), 'utf8');
    const cert = read('cert.pem');
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: read('key.pem'),
      cert,
      fingerprint: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Why a test that needs a certificate is left out. */
export const NO_OPENSSL =
  'The program "openssl" is missing: no certificate can be made, so nothing is tested over TLS. Install it.';

export interface SecureStatusServer extends StatusServer {
  /** Arguments with which Chromium takes this server for the status page's real host. */
  readonly chromiumArgs: readonly string[];
}

/**
 * The development status server over TLS on a free port, in the place of a real host.
 *
 * @param provider product whose status page stands at the root of that host
 * @returns undefined where `openssl` is missing
 */
export async function startInPlaceOf(
  host: string,
  provider: string,
): Promise<SecureStatusServer | undefined> {
  const certificate = makeCertificate(host);
  if (!certificate) return undefined;
  const server = await startStatusServer({ tls: certificate, atRoot: provider });
  return {
    ...server,
    chromiumArgs: [
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${new URL(server.url).port}`,
      // Not --ignore-certificate-errors: an answer under a certificate with errors is never kept for revalidation.
      `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
    ],
  };
}
