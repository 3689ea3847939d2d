// Makes the frame of each mail as tall as the mail, so that it is read without scrolling within it.

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.letter')) {
  let width = 0
  frame.addEventListener('load', () => fitToMail(frame))
  // Also when the mail is folded open: until then it has no width. Only another width changes where lines break, and a
  // mail whose own styles make it as tall as its frame would never stop growing.
  new ResizeObserver(() => {
    if (frame.clientWidth === width) return
    width = frame.clientWidth
    fitToMail(frame)
  }).observe(frame)
}

function fitToMail(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement
  if (!root || frame.clientWidth === 0) return
  const borders = frame.offsetHeight - frame.clientHeight
  // Twice: in a frame that was too low a bar to scroll it made the lines shorter.
  for (const _ of ['with it', 'without it']) {
    // What is wider than the frame brings a bar to scroll it sideways.
    const bar = root.scrollWidth > root.clientWidth ? frame.clientHeight - root.clientHeight : 0
    frame.style.height = `${Math.ceil(root.getBoundingClientRect().height) + borders + bar}px`
  }
}
