const address = '/offline.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/**
 * Starts the service worker and tells it which page is open. The one policy of Trusted Types that the site has makes nothing
 * but this address (https://w3c.github.io/trusted-types/dist/spec/). Where a browser refuses, nothing is lost.
 */
export async function register(): Promise<void> {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
    await navigator.serviceWorker.register(policy?.createScriptURL('') ?? address);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(location.href);
  } catch {
    // Storage is blocked, or the browser is in a private window that has none.
  }
}
