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
  },
})
