// The look of the file list and of a file's preview.

export const driveStyle = `
.crumbs ol { display: flex; flex-wrap: wrap; gap: .2rem .5rem; list-style: none; padding: 0; margin: 0; }
.crumbs li::after { content: ' ›'; color: var(--faint); }
.mark { display: inline-block; width: 1rem; height: 1rem; border-radius: 3px; vertical-align: -.15rem; margin-right: .35rem; background: var(--faint); }
.mark.folder { background: light-dark(#8a6d1c, #e0bf5a); border-radius: 3px 6px 3px 3px; }
.mark.spreadsheet { background: light-dark(#0b6b53, #6fd3b4); }
.mark.document { background: light-dark(#1f5fae, #8ab8f2); }
.mark.form { background: light-dark(#6d3b9c, #c79bee); }
.paper { width: 100%; height: 80vh; border: 1px solid var(--line); background: #fff; color: #222; }
.preview { max-width: 100%; }
`
