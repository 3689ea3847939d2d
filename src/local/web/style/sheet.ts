// The look of the sheet: a grid with sticky letters, numbers and frozen cells, between a toolbar and the tabs.

const SERIES = ['#0b6b53', '#b3541e', '#1f5fae', '#8a6d1c', '#6d3b9c', '#a12622', '#2f7d8c', '#5c6b2e']
const DARK_SERIES = ['#6fd3b4', '#f0a878', '#8ab8f2', '#e0bf5a', '#c79bee', '#ff9d94', '#7fd0df', '#bccb86']

const series = SERIES.map(
  (color, index) => `.s${index} { --series: light-dark(${color}, ${DARK_SERIES[index]}); fill: var(--series); }`,
).join('\n')

export const sheetStyle = `
body.wide:has(.cells) { height: 100dvh; }
.sheetbar { flex: none; display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; padding: .4rem var(--space); background: var(--paper); position: relative; }
.sheetbar h1 { font-size: 1.1rem; margin: 0 .4rem 0 0; flex: 1 1 10rem; max-width: max-content; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.sheetbar button, .sheetbar .button, .cellbar .button { min-height: 2.25rem; padding: .25rem .8rem; }
.sheetbar a.button, .sheetbar .drop > summary { display: inline-flex; align-items: center; gap: .3rem; }
.sheetbar input[type=search] { min-height: 2.25rem; padding: .25rem .6rem; width: 11rem; }
.sheetbar search { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto; }
.find { display: flex; gap: .4rem; }
.found { display: flex; gap: .3rem; align-items: center; margin: 0; font-size: .9rem; }
.drop { position: relative; }
.drop > summary { list-style: none; }
.drop > summary::-webkit-details-marker { display: none; }
.drop > summary::after { content: ' ▾'; }
.drop > .panel { position: absolute; z-index: 20; top: calc(100% + .3rem); left: 0; width: max-content; max-width: min(34rem, calc(100vw - 2rem)); max-height: 70vh; overflow: auto; box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
#saring { position: static; }
#saring > .panel { left: auto; right: var(--space); }
.panel select, .panel input { max-width: 18rem; }
.entries { list-style: none; margin: 0; padding: 0; }
.entries button { border: 0; width: 100%; text-align: left; border-radius: 6px; }
.entries button:hover { background: var(--soft); }
.entries .line { border-top: 1px solid var(--line); margin: .3rem 0; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: 0; padding: 0; width: 100%; }
.chips a { text-decoration: none; line-height: 1.6; }
.said { margin: .3rem var(--space); max-height: 40vh; overflow: auto; flex: none; }
.said h2, .said h3 { font-size: 1rem; margin: 0; }
.said pre { font: inherit; margin: .3rem 0; }
.cellbar { display: none; gap: .7rem; align-items: center; margin: 0; padding: .2rem var(--space); background: var(--paper); border-top: 1px solid var(--line); min-height: 2.75rem; }
.scripted .cellbar { display: flex; }
.cellbar.idle .button, .cellbar.idle strong { display: none; }
.cellbar.idle output { color: var(--faint); }
.cellbar strong { min-width: 3.5rem; }
.cellbar output { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.cells { flex: 1 0 11rem; overflow-anchor: none; min-height: 11rem; overflow: auto; border-top: 1px solid var(--line); background: var(--ground); position: relative; overscroll-behavior: contain; }
.cells:focus-visible { outline-offset: -3px; }
.sheet { border-collapse: separate; border-spacing: 0; table-layout: fixed; font-size: 13px; line-height: 20px; }
.sheet col.number { width: 52px; }
:where(.sheet td, .sheet th) { padding: 2px 4px; border: 0 solid var(--line); border-width: 0 1px 1px 0; overflow: hidden; white-space: nowrap; background: var(--paper); color: var(--ink); font-weight: 400; text-align: left; vertical-align: bottom; }
.cells.low tbody td, .cells.low tbody th { height: 26px; }
.cells.middle tbody td, .cells.middle tbody th { height: 46px; }
.cells.tall tbody td, .cells.tall tbody th { height: 66px; }
:where(.sheet .n) { text-align: right; }
:where(.sheet .b) { text-align: center; }
.sheet td.w > div, .sheet th.w > div { white-space: pre-wrap; overflow-wrap: anywhere; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; }
.cells.middle td.w > div { -webkit-line-clamp: 2; }
.cells.tall td.w > div, .sheet thead .w > div { -webkit-line-clamp: 3; }
.sheet thead { position: sticky; top: 0; z-index: 3; }
.sheet .letters th, .sheet .number { background: light-dark(#e9eeeb, #2a3032); text-align: center; vertical-align: middle; font-size: 12px; }
.sheet .letters a, .sheet .number a { display: block; color: var(--faint); text-decoration: none; }
.sheet .letters th { color: var(--faint); height: 26px; }
.sheet .letters a:hover, .sheet .number a:hover { color: var(--accent); text-decoration: underline; }
.sheet .number { position: sticky; left: 0; z-index: 2; }
.sheet .frozen { position: sticky; z-index: 1; }
.sheet thead .frozen { z-index: 2; }
.sheet .fixed:last-child > * { border-bottom: 2px solid var(--faint); }
.sheet .noted { background-image: linear-gradient(225deg, light-dark(#9a6b00, #f0c04c) 7px, transparent 7.5px); background-repeat: no-repeat; }
.sheet .offers { padding-right: 16px; }
.sheet .offers:not(.frozen) { position: relative; }
.sheet .offers:not(.frozen)::after { content: '▾'; position: absolute; right: 3px; bottom: 2px; color: var(--faint); }
.sheet .hit { box-shadow: inset 0 0 0 2px light-dark(#b58900, #e0bf5a); }
.sheet .selected { box-shadow: inset 0 0 0 2px var(--accent); }
.sheet td:focus, .sheet th:focus { outline: 3px solid var(--accent); outline-offset: -3px; }
.sheet .check { font-size: 17px; }
.sheet .waits { background: repeating-linear-gradient(var(--paper) 0 25px, var(--line) 25px 26px); }
.cells .empty { padding: 1rem; position: sticky; left: 0; }
.tabs { background: var(--paper); border-top: 1px solid var(--line); overflow-x: auto; flex: none; position: relative; z-index: 1; }
.tabs ul { display: flex; list-style: none; margin: 0; padding: 0 var(--space); }
.tabs a { display: block; padding: .55rem .9rem; white-space: nowrap; text-decoration: none; color: var(--ink); border-bottom: 3px solid transparent; }
.tabs a[aria-current] { background: var(--soft); color: var(--accent); font-weight: 600; border-bottom-color: var(--accent); }
.tabs a:focus-visible { outline-offset: -3px; }
.partly { display: none; }
.turning { padding: .3rem var(--space); background: var(--paper); }
.scripted .turning { display: none; }
.whole { white-space: pre-wrap; overflow-wrap: anywhere; }
.cell-facts dt, .row-facts dt { color: var(--faint); font-size: .85rem; margin-top: .5rem; }
.cell-facts dd, .row-facts dd { margin: 0; }
.cell-facts .whole { max-height: 40vh; overflow: auto; }
.row-facts > div { border-bottom: 1px solid var(--line); padding: .2rem 0 .5rem; }
.cell-form textarea, .cell-form select { display: block; width: 100%; margin: .2rem 0 .4rem; }
.cell-form .sure { display: block; margin: .5rem 0; }
#rincian { border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); color: var(--ink); width: min(34rem, calc(100vw - 2rem)); padding: var(--space); max-height: 85dvh; }
#rincian::backdrop { background: rgb(0 0 0 / .4); }
#rincian .bar { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
#rincian h2 { margin: .3rem 0; }
.charts { background: var(--paper); padding: .3rem var(--space); flex: 0 1 auto; min-height: 7rem; max-height: 48dvh; overflow: auto; border-top: 1px solid var(--line); }
.charts summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.drawings { display: flex; align-items: flex-start; gap: 1rem; width: max-content; max-width: none; padding-bottom: .3rem; }
.drawings figure { margin: 0; flex: none; width: min(24rem, 86vw); }
.drawings figcaption { font-weight: 600; margin-bottom: .4rem; }
.drawing { display: block; width: 100%; max-height: 18rem; }
.drawing.lying { max-height: none; }
.drawing.pie { max-height: 11rem; }
.drawing text { fill: var(--faint); font-size: 12px; }
.drawing .value { fill: var(--ink); }
.drawing .rule { stroke: var(--line); fill: none; }
.drawing .line { fill: none; stroke: var(--series); stroke-width: 2.5; }
.drawing .area { fill-opacity: .25; }
.drawing path, .drawing rect { stroke: var(--paper); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; list-style: none; padding: 0; margin: .4rem 0; font-size: .9rem; }
.swatch { display: inline-block; width: .9rem; height: .9rem; border-radius: 3px; vertical-align: -.1rem; background: var(--series); }
.numbers { border-collapse: collapse; font-size: .9rem; }
.numbers th, .numbers td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; }
${series}
@media (max-width: 640px) {
  .sheet col.number { width: 36px; }
  .cells { flex-basis: 9rem; min-height: 9rem; }
  .charts { max-height: 40dvh; }
  .sheet tbody .frozen, .sheet thead .frozen { position: static; }
  .sheetbar { gap: .4rem; font-size: .9rem; }
  .sheetbar h1 { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
  .sheetbar button, .sheetbar .button { padding: .25rem .55rem; font-size: .85rem; }
  .sheetbar search, .sheetbar .find { order: -1; flex: 1 0 100%; margin: 0; }
  .sheetbar input[type=search] { flex: 1; }
  .drop > .panel { position: fixed; inset: auto 1rem 1rem; width: auto; max-width: none; }
}
@media print {
  body.wide:has(.cells), body.wide:has(.cells) main { display: block; height: auto; }
  .sheetbar > :not(h1), .tabs, .cellbar, .turning { display: none !important; }
  .cells .letters, .cells .number, .cells .waits, .cells .bare { display: none; }
  .sheet .w > div { display: block !important; }
  .partly { display: block; padding: 0 var(--space); }
  .cells, .charts { overflow: visible; max-height: none; border: 0; print-color-adjust: exact; }
  .cells { background: none; }
  .charts > summary, .charts figure details { display: none; }
  .drawings { display: grid; grid-template-columns: repeat(3, 1fr); width: auto; }
  .drawings figure { width: auto; break-inside: avoid; }
  .sheet thead, .sheet .number, .sheet .frozen { position: static; }
}
`
