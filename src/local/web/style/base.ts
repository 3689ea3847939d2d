// The visual language of all pages: colours for light and dark, type, buttons, fields, tables, and paper.

export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1d2022);
  --ground: light-dark(#f2f5f3, #141617);
  --ink: light-dark(#1b2320, #e6eae8);
  --faint: light-dark(#55615c, #a3aea9);
  --line: light-dark(#cfd8d3, #3a4240);
  --accent: light-dark(#0b6b53, #6fd3b4);
  --on-accent: light-dark(#ffffff, #06281f);
  --soft: light-dark(#e2f0eb, #1f3a32);
  --warn: light-dark(#a12622, #ff9d94);
  --warn-soft: light-dark(#fdeceb, #43211f);
  --radius: 10px;
  --space: 1rem;
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, 'Noto Sans', 'Liberation Sans', sans-serif; color: var(--ink); background: var(--ground); }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
main { width: 100%; max-width: 62rem; margin: 0 auto; padding: var(--space); flex: 1; }
main:focus { outline: none; }
body.wide main { max-width: none; padding: 0; min-height: 0; display: flex; flex-direction: column; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 ui-monospace, monospace; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 10; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.faint { color: var(--faint); }
.card { overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space); margin: 0 0 1rem; }
button, .button { font: inherit; display: inline-block; min-height: 2.75rem; padding: .5rem 1.1rem; border-radius: 999px;
  border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
button.quiet, .button.quiet { background: transparent; color: var(--accent); }
button.quiet[aria-current], .button.quiet[aria-current] { background: var(--soft); font-weight: 600; }
button:disabled { opacity: .55; cursor: default; }
input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--faint);
  border-radius: 6px; padding: .5rem .6rem; min-height: 2.75rem; max-width: 100%; }
input[type=checkbox], input[type=radio] { min-height: 0; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
table.list { width: 100%; border-collapse: collapse; background: var(--paper); }
table.list th, table.list td { text-align: left; padding: .55rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
table.list th { font-weight: 600; color: var(--faint); font-size: .9rem; }
.card > h2:first-child { margin-top: 0; }
.scroll { overflow-x: auto; }
@media (max-width: 640px) {
  table.list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.list tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  table.list td { display: grid; grid-template-columns: 7rem 1fr; gap: .6rem; border: 0; padding: .2rem .7rem; }
  table.list td > .tag { justify-self: start; }
  table.list td::before { content: attr(data-label); color: var(--faint); font-size: .85rem; }
}
.tag { display: inline-block; padding: .05rem .55rem; border-radius: 999px; background: var(--soft); font-size: .85rem; }
.tag.warn { background: var(--warn-soft); color: var(--warn); }
.alert { border-left: 4px solid var(--warn); background: var(--warn-soft); padding: .6rem 1rem; border-radius: 6px; }
.good { border-left: 4px solid var(--accent); background: var(--soft); padding: .6rem 1rem; border-radius: 6px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .6rem 1.2rem; }
.facts dt { color: var(--faint); font-size: .85rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
progress { width: 100%; height: .9rem; accent-color: var(--accent); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  .top, .foot, .skip, .actions, button { display: none !important; }
  html { background: #fff; color: #000; }
  main { max-width: none; padding: 0; }
}
`
