import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');
const A_DAY_MS = 86_400_000;
const FOLDERS = ['pipeline', 'extractors', 'schemas'];

/**
 * Builds the program as `npm run build` does, without checking types, into a folder that finds the project's
 * packages. So the tests run what users run, and start as fast. The first test that asks builds, others take
 * what is there of the same sources. Gives the path of `cli.js`.
 */
export async function buildCli(): Promise<string> {
  const files = await sourceFiles();
  const folder = join(CACHE, `imr-test-${digestOf(files)}`);
  const cli = join(folder, 'dist', 'pipeline', 'cli.js');
  if (existsSync(cli)) return cli;
  await clearOldBuilds();
  const aside = await mkdtemp(join(CACHE, 'imr-test-'));
  await build(files, aside);
  // Whoever built the same meanwhile was quicker; its build is as good.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
  return cli;
}

interface Source {
  readonly name: string;
  readonly content: Buffer;
}

async function build(files: readonly Source[], folder: string): Promise<void> {
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, noEmit: false };
  for (const { name, content } of files.filter((file) => dirname(file.name) !== '.')) {
    const target = join(folder, 'dist', name.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const built = name.endsWith('.ts')
      ? ts.transpileModule(content.toString(), { compilerOptions, fileName: name }).outputText
      : content;
    await writeFile(target, built);
  }
}

async function clearOldBuilds(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const isOld = async () => Date.now() - (await stat(path)).mtimeMs > A_DAY_MS;
    if (name.startsWith('imr-test-') && (await isOld())) await rm(path, { recursive: true, force: true });
  }
}

function digestOf(files: readonly Source[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function sourceFiles(): Promise<Source[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return names.filter((name) => /\.(ts|json|cjs|wasm)$/.test(name)).map((name) => join(folder, name));
    }),
  );
  const names = [...lists.flat(), 'package.json', 'tsconfig.json'].sort();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(ROOT, name)) })));
}
