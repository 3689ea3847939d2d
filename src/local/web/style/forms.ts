// The look of the forms pages: a narrow column of cards, as forms are known to look.

export const formsStyle = `
.form { max-width: 40rem; margin: 0 auto; }
.form h1 { font-size: 1.7rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
.form h2 { margin: 0 0 .3rem; overflow-wrap: anywhere; }
.form .card { padding: 1.2rem 1.4rem; overflow-wrap: anywhere; }
.top-card { border-top: 10px solid var(--accent) !important; }
.section-card { border-left: 6px solid var(--accent) !important; scroll-margin-top: 1rem; }
[hidden] { display: none !important; }
.section-card:focus { outline: none; }
.lines { white-space: pre-line; }
.star { color: var(--warn); }
.top-card .star { border-top: 1px solid var(--line); margin: .9rem -1.4rem 0; padding: .7rem 1.4rem 0; }
.account { border-top: 1px solid var(--line); margin: .9rem -1.4rem 0; padding: .7rem 1.4rem 0; }
fieldset.question { min-width: 0; }
fieldset.question > legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; }
fieldset.question > legend + * { clear: both; }
.asked { display: block; font-weight: 600; }
.help { color: var(--faint); font-size: .92rem; margin: .25rem 0; }
.question > input, .question > textarea, .question > select, .question > .choices, .question > .parts, .question > .scale, .question > .grid, .question > .combobox { margin-top: .7rem; }
.long { width: 100%; }
textarea.long { min-height: 5rem; max-height: 70vh; resize: vertical; field-sizing: content; }
.wrong { border-color: var(--warn) !important; }
.wrong input:not([type=radio], [type=checkbox]), .wrong textarea, .wrong select { border-color: var(--warn); }
.problem { color: var(--warn); font-weight: 600; margin: .6rem 0 0; }
.problem:not(:empty)::before { content: '!'; display: inline-block; width: 1.35em; height: 1.35em; line-height: 1.35em; margin-right: .5em;
  border-radius: 50%; text-align: center; background: var(--warn); color: var(--paper); font-weight: 700; }
.problem:empty { margin: 0; }
.choices { list-style: none; padding: 0; margin-bottom: 0; }
.choice { display: flex; gap: .7rem; align-items: flex-start; padding: .6rem .4rem; border-radius: 6px; cursor: pointer; }
.choice:hover { background: var(--soft); }
.choice input { flex: none; margin: .12rem 0 0; }
.other { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .6rem; }
.other > input { flex: 1 1 10rem; }
button.link { background: none; border: 0; color: var(--accent); padding: .5rem .4rem; border-radius: 6px; text-decoration: underline; text-underline-offset: .15em; }
.scripted button[data-clears=hidden] { display: none; }
.scale { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: end; }
.levels { display: flex; flex-wrap: wrap; gap: .2rem; }
.levels .choice { flex-direction: column-reverse; align-items: center; min-width: 2.4rem; padding: .5rem .3rem; gap: .3rem; }
.parts { display: flex; flex-wrap: wrap; gap: .8rem; }
.parts label { display: grid; gap: .2rem; font-size: .92rem; color: var(--faint); }
.parts input { width: 6rem; }
.parts select { min-width: 5rem; }
.grid { width: 100%; border-collapse: collapse; }
.grid th { font-weight: 400; text-align: left; padding: .3rem; }
.grid thead th { text-align: center; font-size: .92rem; }
.grid tbody tr { background: var(--ground); border-bottom: 6px solid var(--paper); }
.grid .choice { justify-content: center; }
.grid .choice span { display: none; }
.form-foot { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.form-foot .link { margin-left: auto; }
.form-foot .pages { display: flex; flex: 1 1 11rem; align-items: center; gap: .6rem; font-size: .9rem; color: var(--faint); }
.form-foot .pages progress { flex: 1 1 4rem; min-width: 4rem; }
.form-foot .pages span { white-space: nowrap; }
.saved { min-height: 1.5em; font-size: .9rem; }
.form dialog { border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); color: var(--ink); max-width: min(26rem, 100vw - 2rem); padding: 1.4rem; }
.form dialog::backdrop { background: rgb(0 0 0 / .5); }
.combobox { position: relative; }
.combobox input { width: 100%; padding-right: 3rem; }
.combobox::after { content: ''; position: absolute; right: 1rem; top: 1.15rem; border: .35rem solid transparent; border-top-color: var(--faint); pointer-events: none; }
.combobox ul { position: absolute; z-index: 5; left: 0; right: 0; top: calc(100% + .2rem); max-height: 17rem; overflow-y: auto; margin: 0; padding: .3rem 0; list-style: none;
  background: var(--paper); border: 1px solid var(--faint); border-radius: 6px; box-shadow: 0 6px 20px rgb(0 0 0 / .25); }
.combobox li { padding: .6rem .9rem; cursor: pointer; }
.combobox li[aria-selected=true] { background: var(--soft); color: var(--accent); font-weight: 600; }
.combobox li.here { outline: 2px solid var(--accent); outline-offset: -2px; background: var(--soft); }
.combobox li.none { color: var(--faint); cursor: default; }
.plain { list-style: none; padding: 0; }
.good .plain { margin: 0; }
.plain li { padding: .4rem 0; }
.after { text-align: center; }
.forms { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
.forms .card { margin: 0; border-top: 6px solid var(--accent); }
.forms h2 { margin: 0; }
.owner-links { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.2rem; }
.owner-links a, .owner-links .link { padding: .4rem 0; }
.owner-links form { margin: 0; }
.people { list-style: none; padding: 0; }
.people li { display: flex; justify-content: space-between; align-items: center; gap: 1rem; border-bottom: 1px solid var(--line); }
.people form { flex: none; margin: 0; }
.form .add { margin: 1rem 0; }
.response summary { cursor: pointer; padding: .2rem 0; }
.response dt { color: var(--faint); font-size: .9rem; margin-top: .8rem; }
.response dd { margin: 0; }
@media (max-width: 640px) {
  .form .card { padding: 1rem; }
  .form h1 { font-size: 1.4rem; }
  .top-card .star, .account { margin-left: -1rem; margin-right: -1rem; padding-left: 1rem; padding-right: 1rem; }
  .form-foot .pages { order: -1; flex-basis: 100%; }
  .grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .grid tr, .grid td, .grid th { display: block; }
  .grid tbody tr { padding: .5rem; border-radius: 6px; }
  .grid tbody th { font-weight: 600; }
  .grid .choice { justify-content: flex-start; }
  .grid .choice span { display: inline; }
}
@media print {
  .form-foot, .form dialog, .saved { display: none !important; }
  .form .card { break-inside: avoid; }
}
`
