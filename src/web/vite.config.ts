import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The desk as files under /desk/: one script for the first load, one per language, and what pages ask for later. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    // Our policy lets fonts and pictures come from our own address alone, never from inside the stylesheet.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { treeshake: { moduleSideEffects: doesSomethingByItself } },
  },
})

/**
 * Designsystemet does not say which of its files only export. Taken at its word, all of them stay: floating menus, tabs
 * and comboboxes that no page of ours has, 57 kB of 178. What acts by being imported (it watches the page and ties
 * labels, hints and faults to their fields, opens menus) is named here; a new component may need another line.
 */
const ACTING = ['index', 'field', 'fieldset', 'popover', 'dialog', 'invokers', 'readonly', 'clickdelegatefor']

function doesSomethingByItself(id: string): boolean {
  if (/@digdir\/designsystemet-react\/|@u-elements\//.test(id)) return false
  const part = /@digdir\/designsystemet-web\/dist\/esm\/(\w+)/.exec(id)?.[1]
  return part === undefined || ACTING.includes(part)
}
