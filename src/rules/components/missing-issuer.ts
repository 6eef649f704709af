import {componentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {headerPlace, isUnrecognised} from '../common/extent'
import {resolution, sample} from '../common/samples'

/** The issuing body, top left. */
export const missingIssuer = defineRule({
  id: 'missing-issuer',
  category: 'components',
  title: 'Thiếu tên cơ quan ban hành',
  explanation: `Góc trên bên trái ghi tên cơ quan ban hành bằng chữ in hoa, trên đó là cơ quan cấp trên trực tiếp (nếu có). Không có tên cơ quan, văn bản không rõ của ai, không ai chịu trách nhiệm về nội dung.

**Cách sửa:** thêm tên cơ quan ban hành phía trên dòng số, ký hiệu. Văn bản của ban thường vụ ghi tên cấp ủy (ví dụ "ĐẢNG ỦY XÃ TÂN PHONG"), phần ký mới ghi "T/M BAN THƯỜNG VỤ".`,
  severity: 'error',
  basis: componentBases.issuer,
  fixable: false,
  examples: [
    {title: 'Đúng: cơ quan của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: cơ quan nhà nước', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Sai: văn bản của Đảng thiếu tên cơ quan',
      profile: 'party-2018',
      text: sample('party-2018', {issuer: null}),
      findings: [
        '1:1-1:12 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ĐẢNG ỦY XÃ […]"',
      ],
    },
    {
      title: 'Sai: văn bản của Nhà nước thiếu tên cơ quan',
      profile: 'state-2020',
      text: sample('state-2020', {issuer: null}),
      findings: [
        '1:1-1:15 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ỦY BAN NHÂN DÂN XÃ […]"',
      ],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: kế hoạch thiếu tên cơ quan',
      profile: 'party-2026',
      text: sample('party-2026', {issuer: null}),
      findings: [
        '1:1-1:12 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ĐẢNG ỦY XÃ […]"',
      ],
    },
    {
      title: 'Sai: nghị quyết thiếu tên cơ quan',
      profile: 'party-2026',
      text: resolution('party-2026', {issuer: null}),
      findings: [
        '1:1-1:12 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ĐẢNG ỦY XÃ […]"',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Sai: nghị quyết thiếu tên cơ quan',
      profile: 'party-2018',
      text: resolution('party-2018', {issuer: null}),
      findings: [
        '1:1-1:12 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ĐẢNG ỦY XÃ […]"',
      ],
    },
    {
      title: 'Đúng: nghị quyết của hội đồng nhân dân',
      profile: 'state-2020',
      text: resolution('state-2020'),
    },
    {
      title: 'Sai: nghị quyết thiếu tên cơ quan',
      profile: 'state-2020',
      text: resolution('state-2020', {issuer: null}),
      findings: [
        '1:1-1:15 Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "ỦY BAN NHÂN DÂN XÃ […]"',
      ],
    },
  ],

  *check({directive, profile}) {
    const {identity, components} = directive
    if (identity.fragment || components.issuer !== null || isUnrecognised(directive)) return
    const example = profile.system === 'party' ? 'ĐẢNG ỦY XÃ […]' : 'ỦY BAN NHÂN DÂN XÃ […]'
    yield {
      span: headerPlace(directive),
      message: `Thiếu tên cơ quan ban hành; ghi bằng chữ in hoa ở góc trên bên trái, ví dụ "${example}"`,
    }
  },
})
