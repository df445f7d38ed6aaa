import type { ExportWords } from '../../types/export-words';

export const exportWords: ExportWords = {
  heading: '存为文件',
  explains: '文件在本设备上生成，只用本页报告和回答中的内容，不含内部备注。',
  formats: {
    word: {
      save: '存为 Word 文档',
      says: '可编辑，标题和表格带有样式；适合修改后交给客户。',
      fileName: '差距报告',
    },
    'centre-form': {
      save: '存为自评估表草稿（Word）',
      says: '按认证机构自评估表的栏目排列，已填入现有内容，其余留空待补。只含信息安全服务资质。',
      fileName: '自评估表草稿',
    },
    excel: {
      save: '存为表格文件（Excel）',
      says: '差距清单、行动计划、证明材料、各项列表和级别一览分表列出，可筛选、排序、打印。',
      fileName: '差距报告',
    },
    csv: {
      save: '差距清单存为 CSV',
      says: '差距和待确认的要求每项一行，便于导入其他系统。',
      fileName: '差距清单',
    },
    markdown: {
      save: '存为纯文本（Markdown）',
      says: '可用任何文本编辑器打开，便于引用和比对。',
      fileName: '差距报告',
    },
  },
  saving: '正在生成文件…',
  saved: (fileName) => `已交给浏览器保存：${fileName}`,
  failed: '文件没有生成，档案未受影响。请再试一次，或先打印为 PDF。',
};
