import {commands, window} from 'vscode'

const write = 'Soạn văn bản mới'

/** Tells whoever ran a command for a draft that none is in front, with the way to one. Not awaited: the message may stay. */
export async function tellThatDraftIsWanted(): Promise<void> {
  const message = 'Thể Thức: Mở một văn bản chỉ đạo trước đã.'
  if ((await window.showInformationMessage(message, write)) === write)
    await commands.executeCommand('theThuc.newDocument')
}
