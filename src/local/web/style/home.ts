// The look of the home page and of the page that watches long work.

export const homeStyle = `
.tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: .8rem; padding: 0; margin: 0 0 1rem; list-style: none; }
.tools a { display: block; height: 100%; text-decoration: none; color: inherit; }
.tools strong { color: var(--accent); display: block; }
.clock-forms { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.clock-forms form { margin: 0; }
.clock-forms + .clock-forms { margin-top: 1rem; }
.events { list-style: none; margin: 0; padding: 0; }
.events li { padding: .5rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 9.5rem 1fr; gap: .2rem .8rem; }
.events time { color: var(--faint); font-size: .9rem; }
@media (max-width: 640px) { .events li { grid-template-columns: 1fr; } }
`
