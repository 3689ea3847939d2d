// The look of the shell: the bar with the tools, the clock and the account, and the notices.

export const shellStyle = `
.top { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; padding: .4rem var(--space);
  background: var(--paper); border-bottom: 1px solid var(--line); }
.top nav ul { display: flex; flex-wrap: wrap; gap: .1rem; list-style: none; margin: 0; padding: 0; }
.top nav a { display: block; padding: .55rem .8rem; border-radius: 999px; text-decoration: none; color: var(--ink); }
.top nav a[aria-current=page] { background: var(--soft); color: var(--accent); font-weight: 600; }
.top .clock { margin: 0 0 0 auto; font-size: .9rem; }
.top .clock a { color: var(--faint); text-decoration: none; display: inline-block; padding: .55rem 0; }
.who { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; max-width: 100%; }
.who label { font-size: .85rem; color: var(--faint); }
.who select { max-width: 15rem; text-overflow: ellipsis; }
.scripted .who { position: relative; }
.scripted .who button { position: absolute; z-index: 10; top: calc(100% + .3rem); right: 0; background: var(--paper); }
.scripted .who:not([data-chosen]) button:not(:focus) { width: 1px; min-height: 0; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.foot { padding: .8rem var(--space); color: var(--faint); font-size: .85rem; text-align: center; }
.notice { max-width: 34rem; margin: 3rem auto; }
body.wide .foot { padding: 0 var(--space); margin: 0; font-size: .7rem; line-height: 1.5; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media (max-width: 640px) {
  .top nav ul { gap: 0; }
  .top nav a { padding: .5rem .55rem; font-size: .92rem; }
  .top .clock { margin: 0; width: 100%; }
  .top .clock a { padding: .1rem 0; }
  .who { width: 100%; }
  .who label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .scripted .who[data-chosen] button, .scripted .who button:focus { position: static; }
  .who select { flex: 1; min-width: 0; max-width: 100%; }
}
`
