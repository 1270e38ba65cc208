import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDERS = ['pipeline', 'extractors', 'schemas'];

/**
 * Builds the program as `npm run build` does, without checking types, into a folder that finds the
 * project's packages. So the tests run what users run, and start as fast. Gives the path of `cli.js`.
 */
export async function buildCli(): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'imr-test-'));
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  for (const file of await sourceFiles()) {
    const target = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const source = await readFile(join(ROOT, file), 'utf8');
    const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, noEmit: false };
    const built = file.endsWith('.ts')
      ? ts.transpileModule(source, { compilerOptions, fileName: file }).outputText
      : source;
    await writeFile(target, built);
  }
  return join(folder, 'dist', 'pipeline', 'cli.js');
}

async function sourceFiles(): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return names.filter((name) => /\.(ts|json)$/.test(name)).map((name) => join(folder, name));
    }),
  );
  return lists.flat();
}
