// The look of the inbox and of a mail.

export const mailStyle = `
.mails { list-style: none; padding: 0; margin-top: 1rem; overflow: hidden; }
.mails li { border-bottom: 1px solid var(--line); }
.mails li:last-child { border-bottom: 0; }
.mails a { display: grid; grid-template-columns: 13rem 1fr auto; gap: .2rem 1rem; padding: .65rem 1rem; color: inherit; text-decoration: none; }
.mails a:hover { background: var(--soft); }
.mails .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails .what strong { font-weight: 400; }
.mails .new { border-left: 4px solid var(--accent); }
.mails .new .who-else, .mails .new .what strong { font-weight: 700; }
.mails .who-else { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails time { color: var(--faint); font-size: .9rem; }
.mail .facts { display: block; margin: .3rem 0 .8rem; font-size: .9rem; }
.mail .facts div { display: flex; gap: .6rem; }
.mail .facts dt { flex: none; min-width: 4rem; }
.mail summary { font-weight: 600; cursor: pointer; padding: .3rem 0; }
.letter { display: block; width: 100%; height: 80rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
.on-paper { display: none; }
@media (max-width: 640px) {
  .mails a { grid-template-columns: 1fr auto; }
  .mails .what { grid-column: 1 / -1; grid-row: 2; white-space: normal; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
}
@media print {
  .letter, .mail .as-text { display: none; }
  .on-paper { display: block; }
  .on-paper img { max-width: 100%; }
}
`
