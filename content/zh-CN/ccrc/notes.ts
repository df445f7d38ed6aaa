import type { CcrcWords } from '../../types/ccrc-words';

export const notes: CcrcWords['notes'] = {
  'read-at-level-3': '该条款依据三级条件的文本；其他来源对二级和一级的说法与之一致。',
  'one-usual-proof-is-cisaw':
    '对应方向的 CISAW 证书是常见的证明之一；所读到的官方文本没有说它是唯一的证明方式。培训机构的页面列出的方向有安全集成、安全运维、应急服务、风险管理、安全软件、工控网络安全和灾难备份，未见网络安全审计的方向。',
  'one-person-two-roles': '一人兼任两个角色时予以提示，不判为不符合。是否认可，向认证机构确认。',
  'users-and-industries':
    '仅供风险评估参考，出自较早的表格。三级：所评估系统的用户数不少于 1,000；二级：10,000，覆盖多种组织类型和行业；一级：100,000，覆盖全国，至少 5 个行业。不作判定。',
  'graduated-six-years-ago':
    '该文章还称该人员毕业约 6 年。原句含义不清，也没有明确的界限，本工具不核对。',
  'papers-never-remove-a-project': '材料不齐的项目仍计入项目数量；材料是否齐全另作一项。',
  'not-an-iso-certificate': '有体系文件即可，不要求 ISO 证书。',
  'no-number-of-years': '办公场所须长期固定，没有规定具体年数。',
  'licence-again-if-changed': '监督审核时，法律地位的材料如有变化才需重新提供。',
  'audit-abilities-at-surveillance':
    '网络安全审计的表格在三级初次认证时不要求项目；完整审计项目所体现的能力，从监督审核起才查看。',
  'seven-resource-elements':
    '仅供灾难备份与恢复参考。该领域的标准（只读到目录）列有 7 个资源要素：数据备份、备用数据处理、备用网络、备用基础设施、技术支持、运行维护管理和灾难恢复预案。不作判定。',
  'flow-of-one-firm':
    '仅供安全运维参考，出自一家服务机构的网页，不是规范：调研与报告、费用测算、合同、写明资产清单和系统边界的方案、留有巡检、备份和故障记录的实施、定期报告、配置数据库。不作判定。',
  'another-ladder-of-four-levels':
    '未找到工业控制系统安全的表格和条款。找到的唯一网页没有注明发证机构，所述分为 4 个级别，一级最低，可能属于其他制度，本工具未采用。',
  'older-risk-assessment-form': '所读为表格的较早版本，现行表格的要求可能不同。',
  'two-editions-of-the-software-form':
    '读到该表格的两个版本：较早的版本从这一阶段开始，较新的版本从流程和规范开始。',
  'proof-of-coding-not-read': '未读到表格对这一阶段的证明材料要求，所列材料由条款推出。',
  'self-developed-products':
    '表格还提到自主研发的安全产品、平台和工具清单；未读到适用于哪些级别，因此不作判定。有此类产品的，可备好清单。',
};
