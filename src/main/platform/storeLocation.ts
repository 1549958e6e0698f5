import { readFileSync } from 'node:fs';

/** What is wrong with keeping a store in a place, in one sentence for a person. */
export interface LocationWarning {
  kind: 'cloud' | 'network';
  /** The service or file system that was recognised. */
  service: string;
  message: string;
}

export interface LocationEnvironment {
  /** Environment variables; OneDrive names its folders there on Windows. */
  env: Readonly<Record<string, string | undefined>>;
  /** Mounted volumes: mount point and file system type. */
  mounts: readonly Mount[];
}

export interface Mount {
  point: string;
  type: string;
}

const CLOUD_FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^onedrive-.+$/i, 'OneDrive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(google ?drive|googledrive-.+|my drive|gdrive)$/i, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(box|box sync|box-box)$/i, 'Box'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^(pcloud ?drive|pclouddrive)$/i, 'pCloud'],
  [/^syncthing$/i, 'Syncthing'],
];

const NETWORK_TYPES = /^(nfs\d?|cifs|smb\d?|smbfs|smb3|afs|afpfs|ncpfs|9p|davfs|fuse\.(sshfs|davfs2?|rclone|gvfsd-fuse|glusterfs|s3fs))$/i;

/**
 * Warns when `file` lies in a folder that another program synchronises, or on a network volume:
 * both can copy or lock a database in the middle of a write. Null when the place is fine.
 */
export function warnAboutLocation(file: string, environment: LocationEnvironment): LocationWarning | null {
  return networkWarning(file, environment.mounts) ?? cloudWarning(file, environment.env);
}

/** The facts of this machine that `warnAboutLocation` needs. */
export function readLocationEnvironment(): LocationEnvironment {
  return { env: process.env, mounts: readMounts() };
}

function networkWarning(file: string, mounts: readonly Mount[]): LocationWarning | null {
  if (/^(\\\\|\/\/)[^\\/.?]/.test(file)) return networkMessage(file, 'a network share');
  const normal = file.replaceAll('\\', '/');
  const holder = mounts
    .filter((mount) => isInside(normal, mount.point))
    .sort((a, b) => b.point.length - a.point.length)[0];
  return holder && NETWORK_TYPES.test(holder.type) ? networkMessage(file, `a network volume (${holder.type})`) : null;
}

function networkMessage(file: string, service: string): LocationWarning {
  return {
    kind: 'network',
    service,
    message: `The store ${file} lies on ${service}, where a broken connection can damage it; keep it on a disk of this computer and use backups to share it.`,
  };
}

function cloudWarning(file: string, env: LocationEnvironment['env']): LocationWarning | null {
  const service = cloudByVariable(file, env) ?? cloudByFolder(file);
  if (!service) return null;
  return {
    kind: 'cloud',
    service,
    message: `The store ${file} lies in a folder that ${service} synchronises, which can damage it and copies it off this computer; move it to a folder that is not synchronised.`,
  };
}

function cloudByVariable(file: string, env: LocationEnvironment['env']): string | null {
  const normal = file.replaceAll('\\', '/').toLowerCase();
  const roots = [env['OneDrive'], env['OneDriveCommercial'], env['OneDriveConsumer']];
  const isHit = roots.some((root) => root && isInside(normal, root.replaceAll('\\', '/').toLowerCase()));
  return isHit ? 'OneDrive' : null;
}

function cloudByFolder(file: string): string | null {
  const folders = file.split(/[\\/]/).slice(0, -1);
  for (const folder of folders) {
    const match = CLOUD_FOLDERS.find(([pattern]) => pattern.test(folder));
    if (match) return match[1];
  }
  return null;
}

function isInside(file: string, folder: string): boolean {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(root);
}

function readMounts(): Mount[] {
  if (process.platform !== 'linux') return [];
  try {
    return parseMounts(readFileSync('/proc/self/mounts', 'utf8'));
  } catch {
    return [];
  }
}

/** Reads the table that Linux keeps in /proc/self/mounts (octal escapes for blanks). */
export function parseMounts(table: string): Mount[] {
  return table.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ');
    if (!point || !type) return [];
    return [{ point: point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))), type }];
  });
}
