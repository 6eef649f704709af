/**
 * The web page in which the preview lives. Its policy lets in our own script and style, by a word made up each time, and
 * nothing else: no inline code, no picture, no connection.
 */
export function shellHtml(source: string, script: string, style: string): string {
  const nonce = madeUp()
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<p id="notice" role="status" hidden></p>
<div id="flow-frame" aria-hidden="true"><div id="flow" class="paper"></div></div>
<main id="pages"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`
}

function madeUp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
