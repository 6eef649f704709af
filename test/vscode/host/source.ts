import {PlainError} from './process'

/** Where VS Code comes from: its maker, or the npm registry. */
export type Source = 'download' | 'server'

const releases = 'https://update.code.visualstudio.com/api/releases/stable'

async function reachable(): Promise<boolean> {
  try {
    const answer = await fetch(releases, {method: 'HEAD', signal: AbortSignal.timeout(3000)})
    return answer.ok
  } catch {
    return false
  }
}

/** A window can be shown: everywhere but on a Linux without a display. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Chooses once, quickly, and says which and why; THE_THUC_VSCODE overrules. */
export async function chooseSource(): Promise<Source> {
  const wanted = process.env['THE_THUC_VSCODE']
  if (wanted === 'download' || wanted === 'server') {
    console.log(`VS Code: ${wanted} (theo THE_THUC_VSCODE)`)
    return wanted
  }
  if (wanted) throw new PlainError('THE_THUC_VSCODE chỉ nhận "server" hoặc "download".')
  if (!hasDisplay()) {
    console.log('VS Code: máy chủ từ npm (không có màn hình để mở bản trên máy)')
    return 'server'
  }
  if (await reachable()) {
    console.log('VS Code: tải từ update.code.visualstudio.com')
    return 'download'
  }
  console.log('VS Code: máy chủ từ npm (không tới được update.code.visualstudio.com)')
  return 'server'
}
