// The look of a document's paper, which is white in the dark, too, and of the fields its wording is changed in.

const FACES = ['normal', 'bold', 'italics', 'bolditalics'] as const

/** The paper is set in the letters the PDF is printed in, so that lines break where they do there. */
const faces = FACES.map(
  (face) =>
    `@font-face { font-family: 'Huruf PDF'; src: url('/huruf/${face}.ttf'); font-display: block;` +
    ` font-weight: ${face.startsWith('bold') ? 700 : 400}; font-style: ${face.endsWith('italics') ? 'italic' : 'normal'}; }`,
).join('\n')

export const documentStyle = `
${faces}
main:has(.document) { max-width: none; }
.document-top { max-width: 62rem; margin: 0 auto; }
.document { display: flex; flex-direction: column; align-items: safe center; gap: 1.5rem; margin: 1rem 0; }
.leaf { display: flex; flex-direction: column; flex: none; background: #fff; color: #000; color-scheme: light; border: 1px solid var(--line); box-shadow: 0 1px 4px rgb(0 0 0 / .2);
  font-family: 'Huruf PDF', Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
.leaf-head, .leaf-foot { flex: none; }
.leaf-body { flex: 1 0 auto; }
.leaf-foot { display: flex; flex-direction: column; justify-content: flex-end; }
.p { margin: 0; font-weight: 400; white-space: pre-wrap; unicode-bidi: isolate; }
.leaf .tabbed { display: flex; }
.leaf .number { display: inline-block; text-indent: 0; }
.leaf a { color: inherit; }
.leaf table { border-collapse: collapse; table-layout: fixed; }
.leaf th { font-weight: 400; text-align: left; }
.leaf .slot { background: #fff0b8; color: inherit; }
.page-break { display: block; border-top: 1px dashed #767676; color: #595959; font-size: 9pt; text-align: center; }
mark.slot { background: light-dark(#fff0b8, #4d4210); color: inherit; border-radius: 3px; padding: 0 .1em; overflow-wrap: anywhere; }
.slot-list { display: flex; flex-wrap: wrap; gap: .3rem .8rem; list-style: none; padding: 0; margin: 0; }
.wording h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
.wording .field { margin: 0 0 .9rem; }
.wording .field label { display: block; font-size: .85rem; color: var(--faint); }
.wording textarea { width: 100%; field-sizing: content; min-height: 2.75rem; max-height: 24rem; resize: vertical; unicode-bidi: plaintext; }
.wording .of-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0 .8rem; border-top: 1px solid var(--line); padding-top: .5rem; }
.wording .beside { font-size: .85rem; }
.wording .beside p { margin: .2rem 0; overflow-wrap: anywhere; }
.wording .now { border-left: 3px solid var(--warn); padding-left: .5rem; white-space: pre-wrap; }
.field-actions { display: flex; flex-wrap: wrap; gap: .4rem; margin: .2rem 0 0; }
button.small { min-height: 2rem; padding: .15rem .7rem; font-size: .85rem; }
.wording .stays { position: sticky; bottom: 0; background: var(--ground); border-top: 1px solid var(--line); padding: .6rem 0; margin: 0; }
.table-area { max-width: 100%; }
@media print {
  .document-top { display: none; }
  main:has(.document) { display: block; margin: 0; padding: 0; }
  .document { display: block; margin: 0; }
  .leaf { border: 0; box-shadow: none; break-after: page; }
  .leaf:last-child { break-after: auto; }
  .leaf .slot { background: none; }
}
`
