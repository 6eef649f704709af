import {profileIds} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {limitsShape, officeShape, profileShape, retextShape} from './configuration-shapes'
import type {Rule} from './rule'
import {schemaTexts} from './schema-texts'
import {type Json, rulesSchema} from './settings'
import {shapeSchema} from './shape-schema'

/** The JSON schema of `.the-thuc.json`; `parseConfiguration` reads the same keys. */
export function configurationSchema(rules: readonly Rule[]): Readonly<Record<string, Json>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Thể Thức',
    description: 'Cấu hình của Thể Thức cho thư mục này và các thư mục con.',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    definitions: {profile: shapeSchema(profileShape, 'profiles.*', schemaTexts)},
    properties: {
      $schema: {type: 'string', description: 'Địa chỉ của lược đồ JSON này.'},
      profile: {
        type: 'string',
        enum: profileIds,
        enumDescriptions: profileIds.map((id) => profiles[id].name),
        markdownDescription:
          'Bộ quy định về thể thức. Không ghi thì Thể Thức xác định theo chính văn bản.',
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: rulesSchema(rules),
        default: {},
        markdownDescription: 'Mức của từng quy tắc. Quy tắc không ghi ở đây giữ mức mặc định.',
      },
      ignore: {
        type: 'array',
        items: {type: 'string', pattern: '\\S'},
        default: [],
        markdownDescription:
          'Mẫu đường dẫn của những văn bản không kiểm tra, viết như trong `.gitignore`, tính từ thư mục chứa tệp này, ví dụ `luu-tru/**`.',
      },
      office: shapeSchema(officeShape, 'office', schemaTexts),
      profiles: profilesSchema(),
      limits: shapeSchema(limitsShape, 'limits', schemaTexts),
      retext: shapeSchema(retextShape, 'retext', schemaTexts),
    },
  }
}

/** Every profile may be set alike, so their values are described once, under `definitions`. */
function profilesSchema(): Json {
  const entries = profileIds.map((id) => [
    id,
    {$ref: '#/definitions/profile', description: profiles[id].name},
  ])
  return {
    type: 'object',
    additionalProperties: false,
    markdownDescription: schemaTexts['profiles'] ?? '',
    properties: Object.fromEntries(entries),
  }
}
