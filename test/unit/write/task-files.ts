import {readDirective} from '../../../src/document/read'
import {readTasks} from '../../../src/tasks/read'
import type {TaskFile} from '../../../src/write/renderer'
import type {TaskFileWriter} from '../../../src/write/task-files'

/** When the files of the tests are written. */
export const now = new Date('2026-11-21T08:30:15Z')

/** A draft and its tasks. */
export function taskFile(path: string, text: string): TaskFile {
  const directive = readDirective(text)
  return {path, directive, tasks: readTasks(directive)}
}

/** What a writer gives for some drafts, where that is text. */
export async function written(
  writer: TaskFileWriter,
  ...files: readonly TaskFile[]
): Promise<string> {
  const parts = [writer.start(), ...files.map((file) => writer.file(file))]
  return parts.concat(String(await writer.finish())).join('')
}

/** Leads from a heading, of the item, from nowhere, from the sentence above a list; dates, periods, nothing. */
export const plan = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Tân Lập, ngày 05 tháng 10 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân năm 2027

I. NHIỆM VỤ

1. Phòng Kinh tế

a) Chuẩn bị 500 cây giống; ươm "keo lai", hoàn thành trước ngày 15 tháng 01 năm 2027.

b) Kiểm tra vườn ươm định kỳ 6 tháng, báo cáo trước ngày 25 hằng tháng.

2. Công an xã chủ trì, phối hợp với Trạm Y tế xã giữ trật tự trong quý I năm 2027.

3. Vận động nhân dân tham gia trồng cây.

II. TỔ CHỨC THỰC HIỆN

Yêu cầu các thôn, trường học thực hiện những việc sau:

1. Tổ chức lễ trồng cây trong tháng 02 năm 2027.

2. Chăm sóc cây thường xuyên./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Văn A
`

/** A công văn that is not yet numbered nor dated; its addressees answer for its tasks. */
export const letter = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /UBND-NC
V/v chuẩn bị ứng phó mưa lũ

An Bình, ngày    tháng     năm 2026

Kính gửi: Ủy ban nhân dân các xã, phường.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các việc sau:

1. Rà soát phương án sơ tán trước ngày 20/8/2026.

2. Báo cáo tình hình vào thứ Sáu hằng tuần./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Văn A
`
