/** `package-lock.json`, as far as it is looked at here (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export interface Lockfile {
  /** Folder of a package, `node_modules/a`; the project itself is ''. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Every package with its name, the project itself left out. */
export function lockedPackages({ packages }: Lockfile): (LockedPackage & { readonly name: string })[] {
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ ...entry, name: folder.replace(/^.*node_modules\//, '') }));
}

/** What makes an installation something else than what was looked at, one sentence each. */
export function lockfileTrouble(lockfile: Lockfile, manifest: Manifest): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(wanted)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is wanted as "${version}": write an exact version.`);
  const locked = lockedPackages(lockfile).flatMap(({ name, integrity, resolved, hasInstallScript }) => [
    ...(integrity?.startsWith('sha512-') ? [] : [`${name} has no sha512 integrity in package-lock.json.`]),
    ...(resolved === undefined ? [] : [`${name} names where it came from (${resolved}): see .npmrc.`]),
    ...(hasInstallScript && !manifest.allowScripts?.[name]
      ? [`${name} runs a script when it is installed: read it, then name it in allowScripts of package.json.`]
      : []),
  ]);
  const names = new Set(lockedPackages(lockfile).map(({ name }) => name));
  const idle = Object.keys(manifest.allowScripts ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${name} may run a script when it is installed, but is not: take it out of allowScripts.`);
  return [...loose, ...locked, ...idle];
}
