import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** The proofs over every page: the browser tests' own settings and sites, other tests. */
export default defineConfig({ ...base, testDir: import.meta.dirname, testMatch: '*.test.ts' });
