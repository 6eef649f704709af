import {profileIds} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {retextPluginNames, retextPluginTexts} from '../facts/retext-plugins'
import {levelDescriptions, levelNames} from './labels'
import {levels, type Rule} from './rule'

/** A piece of JSON schema or of an extension manifest. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | {readonly [key: string]: Json}

/** Settings of the editor as `contributes.configuration.properties` wants them, with their texts in place. */
export function settingsOf(rules: readonly Rule[]): Readonly<Record<string, Json>> {
  return {
    'theThuc.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 1,
      markdownDescription: 'Kiểm tra văn bản trong khi soạn thảo.',
    },
    'theThuc.recognize': {
      type: 'string',
      enum: ['auto', 'off'],
      enumDescriptions: [
        'Kiểm tra cả tệp Markdown và văn bản thuần có hình thức của văn bản chỉ đạo',
        'Chỉ kiểm tra tệp thuộc ngôn ngữ "Văn bản chỉ đạo"',
      ],
      default: 'auto',
      scope: 'resource',
      order: 2,
      markdownDescription:
        'Nhận ra văn bản chỉ đạo trong tệp Markdown (`.md`) và văn bản thuần (`.txt`).',
    },
    'theThuc.profile': {
      type: 'string',
      enum: ['auto', ...profileIds],
      enumDescriptions: [
        'Theo tệp `.the-thuc.json`, nếu không có thì theo chính văn bản',
        ...profileIds.map((id) => profiles[id].name),
      ],
      default: 'auto',
      scope: 'resource',
      order: 3,
      markdownDescription: 'Bộ quy định về thể thức dùng để kiểm tra.',
    },
    'theThuc.delay': {
      type: 'integer',
      default: 150,
      minimum: 0,
      maximum: 5000,
      scope: 'resource',
      order: 4,
      markdownDescription: 'Số mili giây chờ sau lần gõ phím cuối cùng trước khi kiểm tra.',
    },
    'theThuc.codeLens': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 5,
      markdownDescription:
        'Hiện trên mỗi nhiệm vụ điều còn thiếu (chủ trì, thời hạn), trên mỗi mục số nhiệm vụ của mục ấy.',
    },
    'theThuc.office': {
      type: 'object',
      additionalProperties: false,
      properties: {
        profile: {
          type: 'string',
          enum: profileIds,
          markdownDescription: 'Bộ quy định về thể thức của cơ quan.',
        },
        issuer: {
          type: 'string',
          markdownDescription: 'Cơ quan ban hành, ví dụ "Ủy ban nhân dân xã Tân Lập".',
        },
        superior: {type: 'string', markdownDescription: 'Cơ quan cấp trên trực tiếp.'},
        place: {type: 'string', markdownDescription: 'Địa danh ghi trước ngày ban hành.'},
        signing: {
          type: 'array',
          items: {type: 'string'},
          markdownDescription:
            'Quyền hạn, chức vụ người ký, mỗi dòng một mục, ví dụ `["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]`.',
        },
      },
      default: {},
      scope: 'application',
      order: 7,
      markdownDescription:
        'Những điều lệnh "Soạn văn bản mới" đã hỏi về cơ quan của bạn, để lần sau khỏi hỏi lại. Ghi trong cài đặt của bạn, không ghi vào thư mục văn bản.',
    },
    'theThuc.wordNumbering': {
      type: 'string',
      enum: ['literal', 'automatic'],
      enumDescriptions: [
        'Số, chữ đầu mục là chữ như trong văn bản: sao chép đi đâu cũng còn nguyên',
        'Số, chữ đầu mục do Word tự đánh khi Word đánh được đúng như trong văn bản',
      ],
      default: 'literal',
      scope: 'resource',
      order: 8,
      markdownDescription: 'Cách đánh số đề mục trong bản Word xuất ra.',
    },
    'theThuc.rules': {
      type: 'object',
      additionalProperties: false,
      properties: rulesSchema(rules),
      default: {},
      scope: 'resource',
      order: 6,
      markdownDescription:
        'Mức của từng quy tắc, ví dụ `{"missing-deadline": "hint"}`. Quy tắc không ghi ở đây giữ mức mặc định.',
    },
    'theThuc.words': {
      type: 'array',
      items: {type: 'string'},
      uniqueItems: true,
      default: [],
      scope: 'resource',
      order: 9,
      markdownDescription:
        'Từ viết đúng mà Thể Thức chưa biết: từ điển của riêng bạn. Từ của cả cơ quan thì ghi ở `office.words` trong `.the-thuc.json`.',
    },
    'theThuc.retextPlugins': {
      type: 'array',
      items: {
        type: 'string',
        enum: retextPluginNames,
        enumDescriptions: retextPluginNames.map((name) => retextPluginTexts[name]),
      },
      uniqueItems: true,
      default: [],
      scope: 'resource',
      order: 8,
      markdownDescription:
        'Bổ trợ [retext](https://github.com/retextjs/retext) chạy cùng các quy tắc trên từng đoạn; mỗi phát hiện là một gợi ý `retext:TÊN`. Chỉ chọn được những bổ trợ có sẵn trong tiện ích.',
    },
  }
}

/** For each rule the levels it may have: the same in the editor's settings and in `.the-thuc.json`. */
export function rulesSchema(rules: readonly Rule[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: levels,
        enumDescriptions: levels.map((level) => levelDescriptions[level]),
        default: rule.severity,
        markdownDescription: `${rule.title} (mặc định: ${levelNames[rule.severity]}).`,
      },
    ]),
  )
}

/** Settings whose texts stand apart, as a manifest has them: `%key%` in place, the text in `package.nls.json`. */
export interface ManifestSettings {
  readonly properties: Json
  readonly texts: Readonly<Record<string, string>>
}

/** What every generated key of `package.nls.json` begins with. */
export const textPrefix = 'setting.'

/** Texts that every rule repeats, with the key they share. */
const sharedTexts: ReadonlyMap<string, string> = new Map(
  levels.map((level) => [levelDescriptions[level], `level.${level}`]),
)

const textFields: ReadonlySet<string> = new Set(['markdownDescription', 'enumDescriptions'])

/** Takes the texts out of settings. */
export function manifestSettings(settings: Readonly<Record<string, Json>>): ManifestSettings {
  const texts: Record<string, string> = {}

  function keyOf(text: string, path: readonly string[]): string {
    const key = textPrefix + (sharedTexts.get(text) ?? path.join('.'))
    texts[key] = text
    return key
  }

  function apart(value: Json, path: readonly string[], isText: boolean): Json {
    if (typeof value === 'string') return isText ? `%${keyOf(value, path)}%` : value
    if (isArray(value)) {
      return value.map((item, index) => apart(item, [...path, String(index + 1)], isText))
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, inner]) => {
      const step = name === 'properties' || name === 'markdownDescription' ? path : [...path, name]
      return [name, apart(inner, step, isText || textFields.has(name))] as const
    })
    return Object.fromEntries(entries)
  }

  return {properties: apart(settings, [], false), texts}
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
