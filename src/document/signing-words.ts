/** Posts (chức vụ) of those who sign, as signature blocks print them. Hướng dẫn 36-HD/VPTW 1.7; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7. */
export const postWords =
  'BÍ THƯ|PHÓ BÍ THƯ|CHỦ TỊCH|PHÓ CHỦ TỊCH|TỔNG BÍ THƯ|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ NHIỆM|PHÓ CHỦ NHIỆM|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|PHÓ BAN|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|TRƯỞNG|PHÓ|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|TỔNG KIỂM|CHÁNH ÁN|VIỆN TRƯỞNG|CHÁNH THANH TRA|TƯ LỆNH|CHÍNH ỦY|ĐOÀN CHỦ TỊCH|THỐNG ĐỐC|PHÓ THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG'
/** A post in capitals: “PHÓ CHỦ TỊCH”. */
export const post = new RegExp(`^(?:${postWords})(?![\\p{L}])`, 'u')
/** “Nguyễn Văn A”, with or without a rank or degree before it. */
export const personName =
  /^(?:(?:TSKH|TS|ThS|PGS|GS|BS|DS|CN|KS|LS|NGND|NGƯT|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Đ\/c|Đồng chí|Ông|Bà)[.,\s]+)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*\.?){1,5}$/u

/** “T/M BAN THƯỜNG VỤ”, “KT. CHỦ TỊCH”, “TM ỦY BAN”, “T/M […]” of a draft; not “KTTH”. */
export const authorityLine =
  /^(?:[TK][/.][MTLU]\.?|Q\/|(?:TM|KT|TL|TUQ|Q)\.|(?:TM|KT|TL|TUQ)(?=\s))\s*(?:\p{Lu}{2}|\[)/u
