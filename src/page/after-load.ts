// What nobody misses before a page has loaded: until then, and without it, each is what it is without script.
import '../markdown/copy-link.island.ts';
import { register } from '../offline/register.ts';

if (import.meta.env.OFFLINE && 'serviceWorker' in navigator) register();
