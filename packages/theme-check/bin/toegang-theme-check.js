#!/usr/bin/env node
import {existsSync} from 'node:fs';

const command = new URL('../dist/command.js', import.meta.url);
if (existsSync(command)) {
  const {runCommand} = await import(command.href);
  process.exitCode = runCommand(process.argv.slice(2), process);
} else {
  console.error('toegang-theme-check is nog niet gebouwd. Voer eerst dit uit: npm run build');
  process.exitCode = 2;
}
