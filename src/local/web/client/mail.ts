// Lets a mail's frame grow to the height the page leaves it; its content cannot be measured from outside the sandbox.

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-grows]'))
  frame.style.height = `${Math.max(352, window.innerHeight - frame.getBoundingClientRect().top - 24)}px`
