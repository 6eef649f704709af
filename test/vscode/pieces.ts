/** The two documents that are written for the pictures. */
import type {Piece} from './writing'

const nobody = {signing: null, signer: null, year: new Date().getFullYear()} as const

/** A directive of a provincial committee. */
export const directivePiece: Piece = {
  request: {
    ...nobody,
    type: 'chi-thi',
    profile: 'party-2026',
    issuer: 'Tỉnh ủy Hòa Sơn',
    superior: null,
    place: 'Hòa Sơn',
    subject: 'tăng cường lãnh đạo công tác phòng, chống đuối nước trẻ em',
  },
  wizard: [
    {typed: 'ch', entry: 'Chỉ thị'},
    {typed: '2026', entry: 'Hướng dẫn 05-HD/VPTW'},
    {line: 'Tỉnh ủy Hòa Sơn'},
    {line: 'Hòa Sơn'},
    {line: 'tăng cường lãnh đạo công tác phòng, chống đuối nước trẻ em'},
    {typed: 'PHÓ', entry: 'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ'},
  ],
  fillings: {
    'kết quả đã đạt được':
      'nhiều địa phương đã dạy bơi cho trẻ em và rào chắn ao, hồ gần khu dân cư',
    'hạn chế cần khắc phục': 'một số nơi chưa có bể bơi và người dạy bơi',
    'nguyên nhân': 'việc phối hợp giữa nhà trường và gia đình chưa chặt chẽ',
    'mục đích ban hành chỉ thị': 'trẻ em biết bơi và được trông nom an toàn trong mùa hè',
    'cơ quan chủ trì': {typed: 'ban tuyen', chosen: 'Ban Tuyên giáo và Dân vận Tỉnh ủy'},
    'cơ quan phối hợp': {typed: 'mat tran', chosen: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'},
    'việc phải làm': 'xây dựng tài liệu tuyên truyền',
    'ngày/tháng/năm': {typed: '', chosen: /kỳ báo cáo năm|giữa năm sau|cuối tháng sau/u},
    'cơ quan thực hiện': {typed: 'dang uy uy', chosen: 'Đảng ủy Ủy ban nhân dân tỉnh'},
    'tên sản phẩm': 'kế hoạch dạy bơi cho trẻ em',
    'cơ quan theo dõi': {typed: 'van phong', chosen: 'Văn phòng Tỉnh ủy'},
    'cấp ủy cấp trên': 'Ban Bí thư Trung ương Đảng',
    'các tổ chức đảng được giao nhiệm vụ':
      'Ban Tuyên giáo và Dân vận Tỉnh ủy; Đảng ủy Ủy ban nhân dân tỉnh',
    'họ và tên': 'Nguyễn Văn A',
  },
}

/** A plan of a commune's committee that carries out the directive of the workspace. */
export const planPiece: Piece = {
  request: {
    ...nobody,
    type: 'ke-hoach',
    profile: 'party-2026',
    issuer: 'Đảng ủy xã Tân Lập',
    superior: 'Tỉnh ủy Hòa Sơn',
    place: 'Tân Lập',
    subject: 'giữ gìn vệ sinh môi trường ở khu dân cư',
  },
  wizard: [
    {typed: 'ke hoach', entry: 'Kế hoạch'},
    {typed: 'khac', entry: 'Cơ quan khác'},
    {typed: '2026', entry: 'Hướng dẫn 05-HD/VPTW'},
    {line: 'Đảng ủy xã Tân Lập'},
    {line: 'Tỉnh ủy Hòa Sơn'},
    {line: 'Tân Lập'},
    {line: 'giữ gìn vệ sinh môi trường ở khu dân cư'},
    {typed: 'T/M BAN', entry: 'T/M BAN THƯỜNG VỤ / BÍ THƯ'},
  ],
  fillings: {
    'loại, số, ngày, cơ quan ban hành, trích yếu': {typed: 'chi thi', chosen: '08-CT/TU'},
    'kết quả cần đạt': 'Mỗi gia đình phân loại rác tại nhà; không còn bãi rác tự phát',
    'yêu cầu đối với việc thực hiện': 'Mỗi việc có một nơi chịu trách nhiệm và một thời hạn',
    'cơ quan chủ trì': {typed: 'ban xay', chosen: 'Ban Xây dựng Đảng'},
    'cơ quan phối hợp': {typed: 'cac chi bo', chosen: 'các chi bộ trực thuộc'},
    'việc phải làm': 'phát động ngày thứ Bảy dọn vệ sinh đường làng',
    'ngày/tháng/năm': {typed: '', chosen: /kỳ báo cáo năm|giữa năm sau|cuối tháng sau/u},
    'cơ quan thực hiện': [
      {typed: 'dang uy uy', chosen: 'Đảng ủy Ủy ban nhân dân xã'},
      {typed: 'cac chi bo', chosen: 'Các chi bộ trực thuộc'},
    ],
    'tên sản phẩm': 'phương án thu gom rác ở các thôn',
    'nguồn kinh phí': 'ngân sách xã và đóng góp của Nhân dân',
    'cơ quan tài chính': {typed: 'van phong', chosen: 'Văn phòng Đảng ủy'},
    'cơ quan theo dõi': {typed: 'uy ban kiem', chosen: 'Ủy ban Kiểm tra Đảng ủy'},
    'cấp ủy cấp trên': {typed: 'ban thuong vu tinh', chosen: 'Ban Thường vụ Tỉnh ủy'},
    'các tổ chức đảng được giao nhiệm vụ':
      'Ban Xây dựng Đảng; Ủy ban Kiểm tra Đảng ủy; Đảng ủy Ủy ban nhân dân xã; các chi bộ trực thuộc',
    'họ và tên': 'Nguyễn Văn A',
  },
}
