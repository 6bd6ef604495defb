// Runs in pages that `kb start` serves: loads the page again when the server would make another one of it now.
const { version } = document.currentScript.dataset

setInterval(async () => {
  if (document.hidden) return
  const answer = await fetch(location.pathname, { method: 'HEAD' }).catch(() => null)
  const found = answer?.headers.get('etag')
  if (found && found !== version) location.reload()
}, 1000)
